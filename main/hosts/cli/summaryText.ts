/** The current set for people, most urgent place first, with and without forecast. */

import type { ForecastSummary } from '../../../shared/contract/index.ts';
import { aboveLineOf, isTooOld } from '../../../shared/forecast/aboveLine.ts';
import type { RiskBasis } from '../../../shared/forecast/forecastSchema.ts';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import {
  lastCount,
  newerCountsLine,
  noteLines,
  percent,
  plural,
  providerName,
  table,
  textLines,
  whole,
} from './format.ts';
import { gapLines } from './gapText.ts';

/** Nothing where the data are so old that the week after them is not the next one. */
function nextWeek(
  { lastObserved, median, interval80 }: ForecastSummary['places'][number],
  asOf: PlainDate,
): string {
  if (isTooOld(lastObserved.targetEndDate, asOf)) return '-';
  return `${whole(median)}${interval80 === null ? '' : ` (${whole(interval80[0])}-${whole(interval80[1])})`}`;
}

function placeRow(place: ForecastSummary['places'][number], asOf: PlainDate): string[] {
  return [
    place.location.name,
    place.riskLevel,
    lastCount(place.lastObserved),
    nextWeek(place, asOf),
    percent(place.outbreakProbability),
    place.confidenceWord,
  ];
}

function gapRow(gap: ForecastSummary['gaps'][number]): string[] {
  const { location, riskLevel, lastObserved } = gap;
  const last = lastObserved === null ? '-' : lastCount(lastObserved);
  const words =
    riskLevel === 'NOT_ASSESSED' ? 'no forecast' : `${gapReasonWords(gap)}; forecast not available`;
  return [location.name, riskLevel, last, '-', '-', words];
}

/** Why a place without forecast has a level all the same. */
function gapReasonWords({ riskBasis, alertLine, aboveThreshold }: ForecastSummary['gaps'][number]): string {
  if (aboveThreshold === true) return `above its alert line (${alertLine})`;
  return riskBasis === 'deaths'
    ? 'deaths above their alert line'
    : 'by the official threshold of the disease';
}

/** Levels that the chance beside them, of cases to pass their line, does not explain. */
const levelReasons: Partial<Record<RiskBasis, string>> = {
  deaths: 'from deaths; the chance is that of cases',
  'above-now':
    'the last count is above its alert line now, or above the one before a wave of more than 26 weeks, whatever the chance',
  official: 'by the official threshold of the disease, whatever the chance',
};

function levelLines(places: ForecastSummary['places']): string[] {
  const said = places.flatMap(({ location, riskBasis }) => {
    const text = riskBasis === null ? undefined : levelReasons[riskBasis];
    return text === undefined ? [] : [{ name: location.name, text }];
  });
  return textLines('Level of', said);
}

function aboveLineWords(summary: ForecastSummary): string {
  const { above, of, silent, isWithoutLine } = aboveLineOf(summary);
  if (of === 0) return 'No place has data of the last 3 weeks.';
  const known = isWithoutLine
    ? `No alert line is known for any of the ${plural(of, 'place')} with recent data`
    : `${above} of ${plural(of, 'place')} above their alert line`;
  return silent === 0 ? `${known}.` : `${known}, ${silent} without data for over 3 weeks.`;
}

/** Forecasts of places by themselves: whose they are and how old; their numbers stand with them alone. */
function besideLines(beside: ForecastSummary['beside']): string[] {
  if (beside.length === 0) return [];
  const lines = beside.map(
    ({ location, provider, model, epoch, kind, asOf, issuedAt, forecastId }) =>
      `${location.name}: ${providerName(provider)} (${model}), epoch ${epoch}; ${kind === 'hindcast' ? 'replay ' : ''}as of ${asOf}, made ${utcStamp(issuedAt)}; \`outpost forecasts show ${forecastId}\``,
  );
  return ['', 'Forecast by themselves, not counted above:', ...lines.map((line) => `  ${line}`)];
}

export function summaryText(summary: ForecastSummary): string {
  const { byLevel, places, gaps } = summary;
  const levels = Object.entries(byLevel).filter(([, count]) => count > 0);
  const ranked = placesByUrgency(places, gaps);
  const rows = ranked.map(({ forecast, gap }) =>
    forecast === null ? gapRow(gap) : placeRow(forecast, summary.asOf),
  );
  const weekEnds = ranked.map(({ forecast, gap }) => (forecast ?? gap).lastObserved?.targetEndDate ?? '-');
  const head = ['Place', 'Level', 'Last week', 'Next week (80 %)', 'Chance above', 'Confidence'];
  const known = [...places, ...gaps].flatMap(({ lastObserved }) => lastObserved?.targetEndDate ?? []);
  const isOneWeek = new Set(known).size <= 1;
  const notes = noteLines(
    places.map(({ location, dataNotes }) => ({ name: location.name, notes: dataNotes })),
  );
  const reasons = levelLines(places);
  return [
    ...(summary.scope === 'places'
      ? ['Of chosen places only: the dataset was not forecast as a whole.']
      : []),
    levels.map(([level, count]) => `${count} ${level}`).join(', '),
    aboveLineWords(summary),
    '',
    isOneWeek
      ? table(head, rows, [2, 3, 4])
      : table(
          head.toSpliced(3, 0, 'Week to'),
          rows.map((row, index) => row.toSpliced(3, 0, weekEnds[index]!)),
          [2, 4, 5],
        ),
    ...gapLines(gaps),
    ...(reasons.length === 0 ? [] : ['', ...reasons]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...besideLines(summary.beside),
    ...(summary.countsProblem === undefined ? [] : [`Without recent counts: ${summary.countsProblem}`]),
    '',
    ...(summary.newerCounts === null ? [] : [newerCountsLine(summary.newerCounts)]),
    `${providerName(summary.provider)} (${summary.model}), epoch ${summary.epoch}; ${summary.kind === 'hindcast' ? 'replay ' : ''}as of ${summary.asOf}, made ${utcStamp(summary.issuedAt)}.`,
  ].join('\n');
}
