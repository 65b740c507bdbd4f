/** What the counts of each place say without any forecast: growth, alert lines, signals, R(t), and how urgent it is. */
import type { AssessedPlace, PlacesAssessment } from '../../../shared/contract/assessSchema.ts';
import type { StoredThreshold, Threshold } from '../../../shared/forecast/forecastSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { judgePlace, type PlaceJudgement } from '../bottleneck/judgePlace.ts';
import { caseFatality } from '../epi/caseFatality.ts';
import { GROWTH_WEEKS, growthRate } from '../epi/growthRate.ts';
import { incidence } from '../epi/incidence.ts';
import { earsC1, earsC2, earsC3 } from '../epi/thresholds/ears.ts';
import { volatility } from '../epi/volatility.ts';
import { notesOfRequest } from '../providers/dataNotes.ts';
import type { RiskSettings } from '../settings/riskSettings.ts';
import type { PlaceWeeks, WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { reportedWeeks } from '../surveillance/panel/weeklyPanelOf.ts';
import { officialProposal } from './officialProposal.ts';
import { type DaysOf, type KnownInterval, knownIntervalOf, placeReproduction } from './placeReproduction.ts';
import { byUrgency } from './urgency.ts';

export interface AssessInput {
  disease: string;
  panel: WeeklyPanel;
  /** Those of the panel that are assessed. */
  places: readonly PlaceWeeks[];
  risk: RiskSettings;
  daysOf: DaysOf;
}

/** @returns the places, most urgent first, and what is to be known of their data */
export function assessPlaces(input: AssessInput): PlacesAssessment {
  const { disease, panel } = input;
  const interval = knownIntervalOf(disease, input.risk);
  const places = input.places.map((place) => assessPlace(input, place, interval)).sort(byUrgency);
  const indexes = new Map(panel.places.map((place, index) => [place, index]));
  const issues = input.places.flatMap((place) => {
    const placeIndex = indexes.get(place)!;
    const notes = notesOfRequest({ panel, placeIndex, disease, wantsDeaths: place.deaths !== null });
    return notes.map((note) => ({
      location: place.location,
      ...note,
      text: words.forecasts.statement(note),
    }));
  });
  return { disease, asOf: panel.asOf, places, issues };
}

function assessPlace(input: AssessInput, place: PlaceWeeks, interval: KnownInterval | null): AssessedPlace {
  const { disease, panel, risk } = input;
  const judged = judgePlace({ panel, place, disease, targets: null, risk });
  const official = officialProposal(disease, place.location, risk);
  return judged === null
    ? { ...withoutReports(place, risk.impact), official }
    : {
        location: place.location,
        official,
        ...judgedPart(judged),
        ...countedPart(input, place, judged, interval),
      };
}

type JudgedPart = Pick<AssessedPlace, 'lastObserved' | 'threshold' | 'deathsThreshold' | 'risk'>;

function judgedPart({ lastObserved, threshold, deathsLine, risk }: PlaceJudgement): JudgedPart {
  const drivers = risk.drivers.map((driver) => ({ ...driver, text: words.forecasts.statement(driver) }));
  return {
    lastObserved,
    threshold: worded(threshold),
    deathsThreshold: worded(deathsLine),
    risk: { ...risk, drivers },
  };
}

function worded(threshold: StoredThreshold | null): Threshold | null {
  if (threshold === null) return null;
  return { ...threshold, reference: words.forecasts.thresholdReference(threshold.method, threshold.facts) };
}

/** EARS and incidence are of the counts as reported; growth, volatility and R(t) leave doubtful newest weeks out. */
function countedPart(
  { panel, daysOf }: AssessInput,
  place: PlaceWeeks,
  { newest, lastObserved }: PlaceJudgement,
  interval: KnownInterval | null,
): Omit<AssessedPlace, 'location' | 'official' | keyof JudgedPart> {
  const reported = newest.reported.slice(0, newest.lastReported + 1);
  const believed = newest.sound.slice(0, newest.lastSound + 1);
  const recent = believed.slice(-GROWTH_WEEKS);
  const growth = reportedWeeks(recent) < 2 ? null : growthRate(recent);
  return {
    growthRatePerWeek: growth?.ratePerWeek ?? null,
    interval90: growth?.interval90 ?? null,
    doublingTimeWeeks: growth?.doublingTimeWeeks ?? null,
    volatility: volatility(believed)?.sigma ?? null,
    signals: { earsC1: earsC1(reported), earsC2: earsC2(reported), earsC3: earsC3(reported) },
    ...placeReproduction(place, newest, panel.weekEnds, interval, daysOf),
    incidencePer100k: incidence(lastObserved.cases, place.location)?.per100000 ?? null,
    cfr:
      place.deaths === null
        ? null
        : caseFatality(place.cases.slice(0, newest.lastReported + 1), place.deaths),
  };
}

function withoutReports({ location }: PlaceWeeks, impact: number): Omit<AssessedPlace, 'official'> {
  return {
    location,
    lastObserved: null,
    growthRatePerWeek: null,
    interval90: null,
    doublingTimeWeeks: null,
    volatility: null,
    threshold: null,
    deathsThreshold: null,
    signals: { earsC1: null, earsC2: null, earsC3: null },
    rt: null,
    rtMissing: 'NO_COUNTS',
    incidencePer100k: null,
    cfr: null,
    risk: { level: 'NOT_ASSESSED', basis: null, score: null, likelihood: null, impact, drivers: [] },
  };
}
