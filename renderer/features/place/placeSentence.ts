import {
  type Forecast,
  type HorizonForecast,
  isAboveThreshold,
  type LevelOverride,
  naturalFrequency,
  valueAt,
} from '../../../shared/contract/index.ts';
import type { Outlook } from '../../../shared/words/en/window/place.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';
import { overrideCompany } from '../../words/overrideCompany.ts';
import { spokenInterval } from './chart/bands.ts';

export interface PlaceSentence {
  lead: string;
  /** Deaths of the next weeks, or null when the forecast has none. */
  deaths: string | null;
  /** What no number travels without: range, provider, data date, age, confidence. */
  company: string;
}

function outlookOf(week: HorizonForecast | undefined, format: Format): Outlook | null {
  if (week === undefined) return null;
  const interval = spokenInterval(week.quantiles);
  return {
    count: format.count(valueAt(week.quantiles, 0.5) ?? 0),
    range: interval === null ? null : format.interval(interval.bounds),
    day: format.dayOfYear(week.targetEndDate),
  };
}

function chanceOf(forecast: Forecast, text: WindowWords): string {
  if (forecast.threshold === null) return text.place.noAlertLine;
  if (forecast.outbreakProbability === null || forecast.risk.level === 'NOT_ASSESSED')
    return text.place.notAssessed;
  return text.place.chance(
    naturalFrequency(forecast.outbreakProbability),
    isAboveThreshold(forecast) === true,
    forecast.targets.cases.length,
  );
}

/** The line that travels with every number of a forecast. */
export function companyLine(forecast: Forecast, text: WindowWords, format: Format, now: number): string {
  return companyMade(forecast, text, format, format.age(forecast.issuedAt, now));
}

/** The same for what leaves the window: tomorrow nobody knows which day "today" was. */
export function lastingCompany(forecast: Forecast, text: WindowWords, format: Format): string {
  return companyMade(forecast, text, format, format.moment(forecast.issuedAt));
}

function companyMade(forecast: Forecast, text: WindowWords, format: Format, made: string): string {
  const interval = spokenInterval(forecast.targets.cases[0]!.quantiles);
  return text.place.company({
    range: interval === null ? null : format.percent(interval.coverage),
    provider: text.common.providerNames.of(forecast.provenance.provider),
    dataTo: format.day(forecast.lastObserved.targetEndDate),
    knownOn: format.day(forecast.asOf),
    made,
    confidence: text.risk.confidence[forecast.confidence.word] ?? forecast.confidence.word,
  });
}

/** The sentences at the top of a place. */
export function placeSentence(
  forecast: Forecast,
  text: WindowWords,
  format: Format,
  now: number,
): PlaceSentence {
  const [first, second] = forecast.targets.cases.map((week) => outlookOf(week, format));
  const [firstDeaths, secondDeaths] = (forecast.targets.deaths ?? []).map((week) => outlookOf(week, format));
  return {
    lead: text.place.lead(chanceOf(forecast, text), first!, second ?? null),
    deaths: firstDeaths ? text.place.deathsLead(firstDeaths, secondDeaths ?? null) : null,
    company: companyLine(forecast, text, format, now),
  };
}

/** One by hand travels with who set it, when and why, and with the computed one. */
function levelOf(
  { risk }: Forecast,
  override: LevelOverride | null,
  text: WindowWords,
  format: Format,
): string {
  const { levels } = text.risk;
  if (override === null) return levels[risk.level];
  const { changed } = text.common.levelOverrides;
  const change = changed({ computed: levels[risk.level], level: levels[override.level] });
  return `${change}, ${overrideCompany(override, { text, format })}`;
}

/** The sentence with its company, for the clipboard. */
export function copiedSentence(
  forecast: Forecast,
  override: LevelOverride | null,
  text: WindowWords,
  format: Format,
  now: number,
): string {
  const { lead, deaths, company } = placeSentence(forecast, text, format, now);
  return text.place.copied({
    place: forecast.location.name,
    level: levelOf(forecast, override, text, format),
    lead: deaths === null ? lead : `${lead} ${deaths}`,
    company,
    notes: forecast.provenance.dataNotes.map((note) => note.text),
    isReplay: forecast.kind === 'hindcast',
  });
}
