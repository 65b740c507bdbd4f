/** Text for people: ages, numbers with their ranges, the table of a set. */

import {
  type Forecast,
  type HorizonForecast,
  type NewerCounts,
  riskLevels,
  trendWordOf,
} from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { officialCount } from '../../../shared/forecast/thresholdMethod.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { levelText } from './levelText.ts';
import { table } from './table.ts';

/** Places that a line names before it counts the rest. */
const NAMED_PLACES = 5;

/** 1234567 -> `1,234,567`. */
export function whole(value: number): string {
  return words.common.numbers.whole(value);
}

export function percent(probability: number | null): string {
  return probability === null ? '-' : words.common.numbers.percent(probability);
}

/** How long something took: `840 ms`, `12 s`, `2 min 5 s`; a dash where that is not known. */
export function took(ms: number | null): string {
  if (ms === null) return '-';
  const said = words.common.durations;
  if (ms < SECOND) return said.milliseconds(whole(ms));
  const seconds = Math.round(ms / SECOND);
  return seconds < 60
    ? said.seconds(whole(seconds))
    : said.minutes(whole(Math.floor(seconds / 60)), whole(seconds % 60));
}

export function providerName(id: string): string {
  return words.common.providerNames.of(id);
}

/** Nothing where the data are so old that the week after them is not the next one. */
function nextWeek(forecast: Forecast): string {
  if (isTooOld(forecast.lastObserved.targetEndDate, forecast.asOf)) return '-';
  return medianText(forecast.targets.cases[0]!.quantiles);
}

/** The median of a week with its 80 % range. */
export function medianText(quantiles: HorizonForecast['quantiles']): string {
  return rangedText(valueAt(quantiles, 0.5) ?? 0, intervalAt(quantiles, 0.8));
}

/** A number never stands without its range where it has one. */
export function rangedText(median: number, range: readonly [number, number] | null): string {
  return `${words.common.numbers.estimated(median)}${range === null ? '' : ` (${endsText(range)})`}`;
}

function endsText([low, high]: readonly [number, number]): string {
  const { ends, estimated } = words.common.numbers;
  return ends(estimated(low), estimated(high));
}

/** The last count, or the range of one that is suppressed; the deaths of a place that reports nothing else. */
export function lastCount({ cases, deaths, suppressed }: Forecast['lastObserved']): string {
  if (cases !== null) return whole(cases);
  if (suppressed !== undefined) return endsText([suppressed.low, suppressed.high]);
  return deaths === null ? '-' : words.cli.counts.deaths(deaths);
}

/** What the reader must know of the data: one line a note, equal ones of several places together. */
export function noteLines(
  places: readonly { name: string; notes: Forecast['provenance']['dataNotes'] }[],
): string[] {
  const said = places.flatMap(({ name, notes }) => notes.map(({ text }) => ({ name, text })));
  return textLines(said, words.cli.forecasts.noteOn);
}

/**
 * One line a text, with the places it is said of.
 * @param line the sentence of both
 */
export function textLines(
  said: readonly { name: string; text: string }[],
  line: (p: { names: string; text: string }) => string,
): string[] {
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, group]) => {
    const count = group.length - NAMED_PLACES;
    const some = group.slice(0, NAMED_PLACES).map(({ name }) => name);
    const names = words.common.lists.andMore({ some, count, more: whole(count) });
    return line({ names, text });
  });
}

export function newerCountsLine(newer: NewerCounts): string {
  return words.cli.forecasts.countsAreNewer({ importedAt: utcStamp(newer.importedAt), asOf: newer.asOf });
}

/** An alert line; an official one by the cases that are an alert. */
export function lineText(threshold: { value: number; method: string }): string {
  const official = officialCount(threshold);
  return words.cli.forecasts.line({ official, value: threshold.value });
}

/** An alert line with the name of its method; a dash where there is none. */
export function methodLineText(threshold: { value: number; method: string } | null): string {
  if (threshold === null) return '-';
  return `${lineText(threshold)} (${words.common.thresholdMethod(threshold.method)})`;
}

/** The forecasts of one set, most urgent first. */
export function mostUrgentFirst(forecasts: readonly Forecast[]): Forecast[] {
  return [...forecasts].sort(
    (a, b) =>
      riskLevels.indexOf(a.risk.level) - riskLevels.indexOf(b.risk.level) ||
      (b.outbreakProbability ?? -1) - (a.outbreakProbability ?? -1),
  );
}

/** The cases of one set, with what no number travels without. */
export function forecastTable(forecasts: readonly Forecast[]): string {
  return table(
    [
      words.cli.tables.place,
      words.cli.tables.level,
      words.cli.tables.lastWeek,
      words.cli.tables.nextWeek,
      words.cli.tables.alertLine,
      words.cli.tables.chanceAbove,
      words.cli.tables.trend,
    ],
    forecasts.map((forecast) => [
      forecast.location.name,
      levelText(forecast.risk.level),
      lastCount(forecast.lastObserved),
      nextWeek(forecast),
      methodLineText(forecast.threshold),
      percent(forecast.outbreakProbability),
      words.common.trends[trendWordOf(forecast.trend)],
    ]),
    [2, 3, 5],
  );
}

/** The line that says whose numbers these are and how old. */
export function companyLine(forecast: Forecast): string {
  const { provider, model } = forecast.provenance;
  const { word, sites, n } = forecast.confidence;
  const pooled = sites === undefined ? [] : [words.cli.teamMeaning.pooled({ sites, forecasts: n })];
  const company = words.cli.forecasts.company({
    provider: providerName(provider),
    model,
    isReplay: forecast.kind === 'hindcast',
    asOf: forecast.asOf,
    targetEndDate: forecast.lastObserved.targetEndDate,
    issuedAt: utcStamp(forecast.issuedAt),
    word,
  });
  return [company, ...pooled].join(' ');
}
