/** What counts say without a forecast, for people: one line a place, most urgent first, every number with its range. */

import type { AssessedPlace, NoReproduction, PlacesAssessment } from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import { isAboveThreshold } from '../../../shared/forecast/lastObserved.ts';
import { words } from '../../../shared/words/index.ts';
import { lastCount, lineText, noteLines, textLines, whole } from './format.ts';
import { levelText } from './levelText.ts';
import { table } from './table.ts';

/** `-` where a line below the table says it. */
const missingWords = (): Readonly<Record<NoReproduction, string>> => ({
  ...words.common.reproductions.missing,
  NO_SERIAL_INTERVAL: '-',
  INTERVAL_TOO_SHORT: '-',
});

interface Column {
  head: string;
  isRight?: true;
  text(place: AssessedPlace): string;
}

const weekEndColumn = (): Column => ({
  head: words.cli.tables.weekTo,
  text: ({ lastObserved }) => lastObserved?.targetEndDate ?? '-',
});

const columns = (): readonly Column[] => [
  { head: words.cli.tables.place, text: ({ location }) => location.name },
  { head: words.cli.tables.level, text: ({ risk }) => levelText(risk.level) },
  {
    head: words.cli.tables.lastWeek,
    isRight: true,
    text: ({ lastObserved }) =>
      lastObserved === null ? words.cli.assess.noReports : lastCount(lastObserved),
  },
  { head: words.cli.tables.alertLine, isRight: true, text: alertLine },
  { head: 'EARS', text: alarms },
  { head: words.cli.tables.growth, text: growth },
  { head: words.cli.tables.doubling, text: doubling },
  { head: words.cli.tables.reproduction, text: reproduction },
];

export function assessText(assessment: PlacesAssessment): string {
  const { places, issues, asOf } = assessment;
  const disease = words.common.diseases.shown(assessment.disease);
  const weekEnds = new Set(places.flatMap(({ lastObserved }) => lastObserved?.targetEndDate ?? []));
  const [weekEnd, ...otherWeekEnds] = weekEnds;
  const isOneWeek = weekEnd !== undefined && otherWeekEnds.length === 0;
  const shown = isOneWeek ? columns() : columns().toSpliced(3, 0, weekEndColumn());
  const dataTo = isOneWeek ? words.cli.assess.lastWeekTo({ weekEnd }) : '';
  const notes = noteLines(issues.map(({ location, ...note }) => ({ name: location.name, notes: [note] })));
  const more = [...reasonLines(places), ...reproductionLines(places, disease), ...notes];
  return [
    words.cli.assess.head({ disease, asOf, dataTo, assessment: headline(assessment) }),
    '',
    table(
      shown.map(({ head }) => head),
      places.map((place) => shown.map(({ text }) => text(place))),
      shown.flatMap(({ isRight }, index) => (isRight ? [index] : [])),
    ),
    '',
    ...more,
    ...(more.length === 0 ? [] : ['']),
    words.cli.assess.fromCounts,
  ].join('\n');
}

/** The drivers that say which official threshold gave a level: one that nobody decided on, or one that is confirmed. */
const officialDrivers: readonly string[] = ['THRESHOLD_NOT_CONFIRMED', 'OFFICIAL_EXCEEDED'];

/** Why a place that is not above its alert line has a level: the table does not show it. */
function reasonOf({ risk }: AssessedPlace): string | undefined {
  if (risk.basis === 'deaths') return words.cli.assess.deathsAbove;
  return risk.basis === 'official'
    ? risk.drivers.find(({ code }) => officialDrivers.includes(code))?.text
    : undefined;
}

function reasonLines(places: readonly AssessedPlace[]): string[] {
  const said = places.flatMap((place) => {
    const text = isAbove(place) ? undefined : reasonOf(place);
    return text === undefined ? [] : [{ name: place.location.name, text }];
  });
  return textLines(said, words.cli.summary.levelOf);
}

/** Places without data of the last three weeks are in no other number. */
function headline({ places, asOf }: PlacesAssessment): string {
  const isSilent = ({ lastObserved }: AssessedPlace) =>
    lastObserved === null || isTooOld(lastObserved.targetEndDate, asOf);
  const recent = places.filter((place) => !isSilent(place));
  const lined = recent.filter(({ threshold }) => threshold !== null);
  const above = lined.filter(isAbove).length;
  const without = recent.length - lined.length;
  const silent = places.length - recent.length;
  const more = words.cli.assess.withoutLine({ without, morePlaces: words.cli.counts.morePlaces(without) });
  const { above: aboveOf, withSilent } = words.common.alertLines;
  const known = `${aboveOf({ count: above, above: whole(above), placeCount: lined.length, places: whole(lined.length) })}${more}`;
  return `${silent === 0 ? known : withSilent(known, whole(silent))}.`;
}

function isAbove({ lastObserved, threshold }: AssessedPlace): boolean {
  return lastObserved !== null && isAboveThreshold({ lastObserved, threshold }) === true;
}

function alertLine(place: AssessedPlace): string {
  const { threshold } = place;
  if (threshold === null) return '-';
  return isAbove(place) ? words.cli.assess.aboveLine({ line: lineText(threshold) }) : lineText(threshold);
}

function alarms({ signals }: AssessedPlace): string {
  const all = [signals.earsC1, signals.earsC2, signals.earsC3];
  const raised = ['C1', 'C2', 'C3'].filter((_, index) => all[index]?.isAlarm === true);
  if (raised.length > 0) return words.cli.assess.alarm({ which: raised.join(' ') });
  return all.every((signal) => signal === null) ? '-' : words.cli.assess.noAlarm;
}

/** A rate r as the change of a week: 0.23 is +26 %. */
function change(rate: number): string {
  const { percents } = words.common.numbers;
  const percent = Math.round(100 * Math.expm1(rate));
  return percents(percent > 999 ? '>+999' : `${percent > 0 ? '+' : ''}${percent}`);
}

function growth({ growthRatePerWeek, interval90 }: AssessedPlace): string {
  if (growthRatePerWeek === null || interval90 === null) return '-';
  const [low, high] = interval90;
  return `${change(growthRatePerWeek)} (${words.common.numbers.span(change(low), change(high))})`;
}

function doubling({ growthRatePerWeek, doublingTimeWeeks }: AssessedPlace): string {
  if (growthRatePerWeek === null) return '-';
  if (doublingTimeWeeks === null) return words.cli.assess.notDefined;
  const weeks = words.common.numbers.fixed(Math.abs(doublingTimeWeeks), 1);
  return words.cli.assess.doubling({ doublingTimeWeeks, weeks });
}

function reproduction({ rt, rtMissing }: AssessedPlace): string {
  if (rt === null) return rtMissing === null ? '-' : missingWords()[rtMissing];
  const { ends, fixed } = words.common.numbers;
  const [low, high] = rt.interval95;
  return `${fixed(rt.mean, 2)} (${ends(fixed(low, 2), fixed(high, 2))}) ${words.common.reproductions.changes[rt.change]}`;
}

/** Which interval R(t) rests on, or why there is none at all. */
function reproductionLines(places: readonly AssessedPlace[], disease: string): string[] {
  const rt = places.find((place) => place.rt !== null)?.rt ?? null;
  if (rt !== null) {
    const { meanDays, sdDays, source } = rt.serialInterval;
    const whose = words.cli.assess.whose({ source });
    return [
      words.cli.assess.serialInterval({
        meanDays,
        sdDays,
        whose,
        window: words.cli.counts.span(rt.window, rt.step),
      }),
    ];
  }
  const reasons = new Set(places.map(({ rtMissing }) => rtMissing));
  if (reasons.has('NO_SERIAL_INTERVAL')) return [words.cli.assess.noSerialInterval({ disease })];
  if (reasons.has('INTERVAL_TOO_SHORT')) return [words.cli.assess.intervalTooShort];
  return [];
}
