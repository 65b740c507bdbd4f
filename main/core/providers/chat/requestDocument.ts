/**
 * The request inside a prompt: aggregated counts of one place with their dates, what must be known of them, and what is
 * asked for. Nothing else of the dataset leaves the machine. Tables are rows under one list of columns: tokens cost money.
 */
import { REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { type Measure, measures } from '../../../../shared/surveillance/measures.ts';
import { formatEpiWeek } from '../../../../shared/time/epiweek.ts';
import { daysBetween } from '../../../../shared/time/plainDate.ts';
import { english } from '../../../../shared/words/index.ts';
import type { Baseline, ForecastRequest, StatedTargets } from '../../calls/Provider.ts';
import { modelCounts } from '../../surveillance/panel/modelCounts.ts';
import { suppressedWeek } from '../../surveillance/panel/newestCounts.ts';
import type { PlaceWeeks } from '../../surveillance/panel/weeklyPanel.ts';
import { lastReportedIndex } from '../../surveillance/panel/weeklyPanelOf.ts';
import { notesOfRequest } from '../dataNotes.ts';
import { historyWeeks, tellsPastYears } from './historySize.ts';
import { preliminarySpans, type ReportingDelay, reportingDelay } from './incompleteWeeks.ts';
import { type PastYears, pastYears, type SentCount } from './pastYears.ts';

/** Models are asked in English, whatever the language of the user. */
const { weekSystems } = english.common;

export interface DocumentOptions {
  /** Whether places go by number instead of by name. */
  hasCodedPlaces: boolean;
  /** How often the history was halved because the prompt was too long. */
  halvings: number;
  /** Null where the provider shall answer by itself. */
  baseline: Baseline | null;
}

/** What is only there where there is something to say. */
interface Sections {
  population_year?: number;
  data_notes?: string[];
  preliminary?: Partial<Record<Measure, string[]>>;
  reporting_delay?: ReportingDelay;
  past_years?: PastYears;
  baseline?: { model: string } & Partial<Record<Measure, number[][]>>;
}

export interface RequestDocument extends Sections {
  disease: string;
  location: string;
  weeks: (string | SentCount)[][];
  [member: string]: unknown;
}

/** @returns what is sent as JSON; the members stand in this order */
export function requestDocument(request: ForecastRequest, options: DocumentOptions): RequestDocument {
  const { panel, placeIndex, wantsDeaths, location, asOf, epiWeek, targetEndDates } = request;
  const place = panel.places[placeIndex]!;
  const end = lastReportedIndex(modelCounts(place, 'cases')) + 1;
  const start = Math.max(0, end - historyWeeks(options.halvings));
  const asked = wantsDeaths ? measures : (['cases'] as const);
  const { weekEnds } = panel;
  const sent = { weekEnds, start, end, measures: asked };
  const seasons = tellsPastYears(options.halvings)
    ? pastYears({
        ...request,
        weekEnds,
        countAt: (week) => countOf(place, 'cases', week),
      })
    : null;
  return {
    disease: request.disease,
    location: options.hasCodedPlaces ? `place ${placeIndex + 1}` : location.name,
    population: location.population,
    ...section('population_year', location.populationYear ?? null),
    as_of: asOf,
    days_since_last_week_end: daysBetween(weekEnds[end - 1]!, asOf),
    epi_week_system: weekSystems[epiWeek],
    reference_date: request.referenceDate,
    target_end_dates: targetEndDates,
    target_epi_weeks: targetEndDates.map((date) => formatEpiWeek(date, epiWeek)),
    targets: asked,
    quantile_levels: REQUEST_LEVELS,
    ...section('data_notes', notesOf(request)),
    ...section('preliminary', preliminarySpans(place, sent)),
    ...section('reporting_delay', reportingDelay(place, sent)),
    ...section('past_years', seasons),
    ...section('baseline', options.baseline === null ? null : baselineOf(options.baseline)),
    week_columns: ['week_end', ...asked],
    weeks: weekEnds
      .slice(start, end)
      .map((weekEnd, offset) => [
        weekEnd,
        ...asked.map((measure) => countOf(place, measure, start + offset)),
      ]),
  };
}

function section<N extends keyof Sections>(name: N, content: Sections[N] | null): Sections {
  return content === null ? {} : { [name]: content };
}

/** Which weeks are provisional is told by `preliminary`, week for week. */
function notesOf(request: ForecastRequest): string[] | null {
  const notes = notesOfRequest(request).filter(({ code }) => code !== 'PRELIMINARY');
  return notes.length === 0 ? null : notes.map(english.forecasts.statement);
}

function countOf(place: PlaceWeeks, measure: Measure, week: number): SentCount {
  const range = suppressedWeek(place, measure, week);
  return range === null ? (place[measure]?.[week] ?? null) : [range.low, range.high];
}

function baselineOf({ model, targets: { cases, deaths } }: Baseline): NonNullable<Sections['baseline']> {
  const rows = (weeks: StatedTargets['cases']) =>
    weeks.map(({ quantiles }) => quantiles.map(({ value }) => value));
  return { model, cases: rows(cases), ...(deaths === null ? {} : { deaths: rows(deaths) }) };
}
