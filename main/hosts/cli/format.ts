/** Text for people: ages, numbers with their ranges, the table of a set. */

import {
  type Forecast,
  type NewerCounts,
  percentText,
  riskLevels,
  trendWordOf,
} from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import { intervalAt, valueAt } from '../../../shared/forecast/quantileLevels.ts';
import { officialCount } from '../../../shared/forecast/thresholdMethod.ts';
import { SECOND } from '../../../shared/time/durations.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { table } from './table.ts';

/** Places that a line names before it counts the rest. */
const NAMED_PLACES = 5;

/** 1234567 -> `1,234,567`. */
export const { whole } = words.common.numbers;

export function percent(probability: number | null): string {
  return probability === null ? '-' : percentText(probability);
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
  const { quantiles } = forecast.targets.cases[0]!;
  const range = intervalAt(quantiles, 0.8);
  const median = whole(valueAt(quantiles, 0.5) ?? 0);
  return range === null ? median : `${median} (${whole(range[0])}-${whole(range[1])})`;
}

/** The last count, or the range of one that is suppressed; the deaths of a place that reports nothing else. */
export function lastCount({ cases, deaths, suppressed }: Forecast['lastObserved']): string {
  if (cases !== null) return whole(cases);
  if (suppressed !== undefined) return `${whole(suppressed.low)}-${whole(suppressed.high)}`;
  return deaths === null ? '-' : words.cli.counts.deaths(deaths);
}

/** What the reader must know of the data: one line a note, equal ones of several places together. */
export function noteLines(
  places: readonly { name: string; notes: Forecast['provenance']['dataNotes'] }[],
): string[] {
  const said = places.flatMap(({ name, notes }) => notes.map(({ text }) => ({ name, text })));
  return textLines(words.cli.forecasts.noteOn, said);
}

/** One line a text: the lead, the places it is said of, and the text as a sentence. */
export function textLines(lead: string, said: readonly { name: string; text: string }[]): string[] {
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, group]) => {
    const count = group.length - NAMED_PLACES;
    const names = group
      .slice(0, NAMED_PLACES)
      .map(({ name }) => name)
      .join(', ');
    const shown = words.common.lists.andMore({ names, count, more: whole(count) });
    return `${lead} ${shown}: ${/[.?]$/.test(text) ? text : `${text}.`}`;
  });
}

export function newerCountsLine(newer: NewerCounts): string {
  return words.cli.forecasts.countsAreNewer({ importedAt: utcStamp(newer.importedAt), asOf: newer.asOf });
}

export const levelWords = {
  RED: 'RED',
  YELLOW: 'YELLOW',
  GREEN: 'GREEN',
  NOT_ASSESSED: words.cli.forecasts.notAssessed,
} as const;

/** An alert line; an official one by the cases that are an alert. */
export function lineText(threshold: { value: number; method: string }): string {
  const official = officialCount(threshold);
  return words.cli.forecasts.line({ official, value: threshold.value });
}

/** The forecasts of one set, most urgent first, with what no number travels without. */
export function forecastTable(forecasts: readonly Forecast[]): string {
  const urgent = [...forecasts].sort(
    (a, b) =>
      riskLevels.indexOf(a.risk.level) - riskLevels.indexOf(b.risk.level) ||
      (b.outbreakProbability ?? -1) - (a.outbreakProbability ?? -1),
  );
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
    urgent.map((forecast) => [
      forecast.location.name,
      levelWords[forecast.risk.level],
      lastCount(forecast.lastObserved),
      nextWeek(forecast),
      forecast.threshold === null ? '-' : `${lineText(forecast.threshold)} (${forecast.threshold.method})`,
      percent(forecast.outbreakProbability),
      words.common.trends[trendWordOf(forecast.trend)],
    ]),
    [2, 3, 5],
  );
}

/** The line that says whose numbers these are and how old. */
export function companyLine(forecast: Forecast): string {
  const { provider, model, epoch } = forecast.provenance;
  const { word } = forecast.confidence;
  return words.cli.forecasts.company({
    provider: providerName(provider),
    model,
    epoch,
    isReplay: forecast.kind === 'hindcast',
    asOf: forecast.asOf,
    targetEndDate: forecast.lastObserved.targetEndDate,
    issuedAt: utcStamp(forecast.issuedAt),
    word,
  });
}
