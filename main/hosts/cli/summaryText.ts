/** The current set for people, most urgent place first, with and without forecast. */

import type { Forecast, ForecastSummary, RiskLevel } from '../../../shared/contract/index.ts';
import { aboveLineOf, isTooOld } from '../../../shared/forecast/aboveLine.ts';
import type { RiskBasis } from '../../../shared/forecast/forecastSchema.ts';
import { placesByUrgency } from '../../../shared/forecast/gaps.ts';
import { shownLevelCounts } from '../../../shared/forecast/shownLevel.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { deathsLines } from './deathsTable.ts';
import {
  lastCount,
  newerCountsLine,
  noteLines,
  percent,
  providerName,
  rangedText,
  textLines,
  whole,
} from './format.ts';
import { gapLines } from './gapText.ts';
import { byHandLines, shownLevelText } from './levelsByHand.ts';
import { levelText } from './levelText.ts';
import { table } from './table.ts';

/** Nothing where the data are so old that the week after them is not the next one. */
function nextWeek(
  { lastObserved, median, interval80 }: ForecastSummary['places'][number],
  asOf: PlainDate,
): string {
  if (isTooOld(lastObserved.targetEndDate, asOf)) return '-';
  return rangedText(median, interval80);
}

function placeRow(place: ForecastSummary['places'][number], asOf: PlainDate): string[] {
  return [
    place.location.name,
    shownLevelText(place),
    lastCount(place.lastObserved),
    nextWeek(place, asOf),
    percent(place.outbreakProbability),
    words.common.confidenceWords[place.confidenceWord],
  ];
}

function gapRow(gap: ForecastSummary['gaps'][number]): string[] {
  const { location, riskLevel, lastObserved } = gap;
  const last = lastObserved === null ? '-' : lastCount(lastObserved);
  const said =
    riskLevel === 'NOT_ASSESSED'
      ? words.cli.summary.noForecast
      : words.cli.summary.levelAllTheSame({ why: gapReasonWords(gap) });
  return [location.name, shownLevelText(gap), last, '-', '-', said];
}

/** Why a place without forecast has a level all the same. */
function gapReasonWords({ riskBasis, alertLine, aboveThreshold }: ForecastSummary['gaps'][number]): string {
  if (aboveThreshold === true) return words.cli.summary.aboveLine({ alertLine });
  return riskBasis === 'deaths' ? words.cli.summary.deathsAbove : words.cli.summary.official;
}

/** Levels that the chance beside them, of cases to pass their line, does not explain. */
const levelReasons = (): Partial<Record<RiskBasis, string>> => ({
  deaths: words.cli.summary.fromDeaths,
  'above-now': words.cli.summary.aboveWhatever,
  official: words.cli.summary.officialWhatever,
});

function levelLines(places: ForecastSummary['places']): string[] {
  const reasons = levelReasons();
  const said = places.flatMap(({ location, riskBasis }) => {
    const text = riskBasis === null ? undefined : reasons[riskBasis];
    return text === undefined ? [] : [{ name: location.name, text }];
  });
  return textLines(said, words.cli.summary.levelOf);
}

function aboveLineWords(summary: ForecastSummary): string {
  const { above, of, silent, isWithoutLine } = aboveLineOf(summary);
  const { above: aboveOf, allSilent, noLine, withSilent } = words.common.alertLines;
  if (of === 0) return `${allSilent}.`;
  const known = isWithoutLine
    ? noLine(of, whole(of))
    : aboveOf({ count: above, above: whole(above), placeCount: of, places: whole(of) });
  return `${silent === 0 ? known : withSilent(known, whole(silent))}.`;
}

/** Forecasts of places by themselves: whose they are and how old; their numbers stand with them alone. */
function besideLines(beside: ForecastSummary['beside']): string[] {
  if (beside.length === 0) return [];
  const lines = beside.map(({ location, provider, model, kind, asOf, issuedAt, forecastId }) =>
    words.cli.summary.ofPlace({
      name: location.name,
      provider: providerName(provider),
      model,
      kind,
      asOf,
      issuedAt: utcStamp(issuedAt),
      forecastId,
    }),
  );
  return ['', words.cli.summary.byThemselves, ...lines.map((line) => `  ${line}`)];
}

function levelsByHand({ datasetId, places, gaps }: ForecastSummary): string[] {
  const lines = byHandLines(
    [...places, ...gaps].map(({ location, riskLevel: level, levelOverride = null }) => ({
      ...{ datasetId, location, level, levelOverride },
    })),
  );
  return lines.length === 0 ? [] : ['', ...lines];
}

/** @param forecasts of the set by their ids, for their deaths; empty where there are none */
export function summaryText(
  summary: ForecastSummary,
  forecasts: ReadonlyMap<string, Forecast> = new Map(),
): string {
  const { places, gaps } = summary;
  const { byLevel, byHand } = shownLevelCounts(summary);
  const levels = Object.entries(byLevel).filter(([, count]) => count > 0);
  const ranked = placesByUrgency(places, gaps);
  const rows = ranked.map(({ forecast, gap }) =>
    forecast === null ? gapRow(gap) : placeRow(forecast, summary.asOf),
  );
  const weekEnds = ranked.map(({ forecast, gap }) => (forecast ?? gap).lastObserved?.targetEndDate ?? '-');
  const head = [
    words.cli.tables.place,
    words.cli.tables.level,
    words.cli.tables.lastWeek,
    words.cli.tables.nextWeek,
    words.cli.tables.chanceAbove,
    words.cli.tables.confidence,
  ];
  const known = [...places, ...gaps].flatMap(({ lastObserved }) => lastObserved?.targetEndDate ?? []);
  const isOneWeek = new Set(known).size <= 1;
  const notes = noteLines(
    places.map(({ location, dataNotes }) => ({ name: location.name, notes: dataNotes })),
  );
  const reasons = levelLines(places);
  return [
    ...(summary.scope === 'places' ? [words.cli.summary.ofChosenPlaces] : []),
    words.common.lists.row([
      ...levels.map(([level, count]) => `${count} ${levelText(level as RiskLevel)}`),
      ...(byHand === 0 ? [] : [words.common.levelOverrides.counted(byHand, whole(byHand))]),
    ]),
    aboveLineWords(summary),
    '',
    isOneWeek
      ? table(head, rows, [2, 3, 4])
      : table(
          head.toSpliced(3, 0, words.cli.tables.weekTo),
          rows.map((row, index) => row.toSpliced(3, 0, weekEnds[index]!)),
          [2, 4, 5],
        ),
    ...deathsLines(ranked.flatMap(({ forecast }) => forecasts.get(forecast?.forecastId ?? '') ?? [])),
    ...gapLines(gaps),
    ...levelsByHand(summary),
    ...(reasons.length === 0 ? [] : ['', ...reasons]),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...besideLines(summary.beside),
    ...(summary.countsProblem === undefined
      ? []
      : [words.cli.summary.withoutCounts({ countsProblem: summary.countsProblem })]),
    '',
    ...(summary.newerCounts === null ? [] : [newerCountsLine(summary.newerCounts)]),
    words.cli.summary.company({
      provider: providerName(summary.provider),
      model: summary.model,
      kind: summary.kind,
      asOf: summary.asOf,
      issuedAt: utcStamp(summary.issuedAt),
    }),
  ].join('\n');
}
