/** What counts say without a forecast, for people: one line a place, most urgent first, every number with its range. */
import type { AssessedPlace, NoReproduction, PlacesAssessment } from '../../../shared/contract/index.ts';
import { isTooOld } from '../../../shared/forecast/aboveLine.ts';
import { isAboveThreshold } from '../../../shared/forecast/lastObserved.ts';
import { lastCount, levelWords, lineText, noteLines, plural, table, textLines } from './format.ts';

const changeWords = {
  growing: 'growing',
  'likely-growing': 'likely growing',
  'not-changing': 'not changing',
  'likely-declining': 'likely declining',
  declining: 'declining',
} as const;

/** `-` where a short word would not say it: then a line below the table does. */
const missingWords: Readonly<Record<NoReproduction, string>> = {
  NO_SERIAL_INTERVAL: '-',
  INTERVAL_TOO_SHORT: '-',
  NO_COUNTS: 'no final counts',
  SHORT_HISTORY: 'series too short',
  NOT_REPORTED: 'counts missing',
  FEW_CASES: 'fewer than 11 cases',
};

interface Column {
  head: string;
  isRight?: true;
  text(place: AssessedPlace): string;
}

const weekEndColumn: Column = {
  head: 'Week to',
  text: ({ lastObserved }) => lastObserved?.targetEndDate ?? '-',
};

const columns: readonly Column[] = [
  { head: 'Place', text: ({ location }) => location.name },
  { head: 'Level', text: ({ risk }) => levelWords[risk.level] },
  {
    head: 'Last week',
    isRight: true,
    text: ({ lastObserved }) => (lastObserved === null ? 'no reports' : lastCount(lastObserved)),
  },
  { head: 'Alert line', isRight: true, text: alertLine },
  { head: 'EARS', text: alarms },
  { head: 'Growth a week (90 %)', text: growth },
  { head: 'Doubling', text: doubling },
  { head: 'R(t) (95 %)', text: reproduction },
];

export function assessText(assessment: PlacesAssessment): string {
  const { places, issues, asOf, disease } = assessment;
  const weekEnds = new Set(places.flatMap(({ lastObserved }) => lastObserved?.targetEndDate ?? []));
  const isOneWeek = weekEnds.size === 1;
  const shown = isOneWeek ? columns : columns.toSpliced(3, 0, weekEndColumn);
  const dataTo = isOneWeek ? `, last week to ${[...weekEnds][0]}` : '';
  const notes = noteLines(issues.map(({ location, ...note }) => ({ name: location.name, notes: [note] })));
  const more = [...reasonLines(places), ...reproductionLines(places, disease), ...notes];
  return [
    `${disease}, as of ${asOf}${dataTo}: ${headline(assessment)}`,
    '',
    table(
      shown.map(({ head }) => head),
      places.map((place) => shown.map(({ text }) => text(place))),
      shown.flatMap(({ isRight }, index) => (isRight ? [index] : [])),
    ),
    '',
    ...more,
    ...(more.length === 0 ? [] : ['']),
    'From the counts alone: a place without a reason for a level is not assessed until it has a forecast (`outpost forecast`).',
  ].join('\n');
}

/** The drivers that say which official threshold gave a level: one that nobody decided on, or one that is confirmed. */
const officialDrivers: readonly string[] = ['THRESHOLD_NOT_CONFIRMED', 'OFFICIAL_EXCEEDED'];

/** Why a place that is not above its alert line has a level: the table does not show it. */
function reasonOf({ risk }: AssessedPlace): string | undefined {
  if (risk.basis === 'deaths') return 'deaths are above their alert line';
  return risk.basis === 'official'
    ? risk.drivers.find(({ code }) => officialDrivers.includes(code))?.text
    : undefined;
}

function reasonLines(places: readonly AssessedPlace[]): string[] {
  const said = places.flatMap((place) => {
    const text = isAbove(place) ? undefined : reasonOf(place);
    return text === undefined ? [] : [{ name: place.location.name, text }];
  });
  return textLines('Level of', said);
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
  const more = without === 0 ? '' : ` (${plural(without, 'more place')} without one)`;
  const old = silent === 0 ? '' : `, ${silent} without data for over 3 weeks`;
  return `${above} of ${plural(lined.length, 'place')} above their alert line${more}${old}.`;
}

function isAbove({ lastObserved, threshold }: AssessedPlace): boolean {
  return lastObserved !== null && isAboveThreshold({ lastObserved, threshold }) === true;
}

function alertLine(place: AssessedPlace): string {
  const { threshold } = place;
  return threshold === null ? '-' : `${isAbove(place) ? 'above ' : ''}${lineText(threshold)}`;
}

function alarms({ signals }: AssessedPlace): string {
  const all = [signals.earsC1, signals.earsC2, signals.earsC3];
  const raised = ['C1', 'C2', 'C3'].filter((_, index) => all[index]?.isAlarm === true);
  if (raised.length > 0) return `alarm ${raised.join(' ')}`;
  return all.every((signal) => signal === null) ? '-' : 'none';
}

/** A rate r as the change of a week: 0.23 is +26 %. */
function change(rate: number): string {
  const percent = Math.round(100 * Math.expm1(rate));
  if (percent > 999) return '>+999 %';
  return `${percent > 0 ? '+' : ''}${percent} %`;
}

function growth({ growthRatePerWeek, interval90 }: AssessedPlace): string {
  if (growthRatePerWeek === null || interval90 === null) return '-';
  const [low, high] = interval90;
  return `${change(growthRatePerWeek)} (${change(low)} to ${change(high)})`;
}

function doubling({ growthRatePerWeek, doublingTimeWeeks }: AssessedPlace): string {
  if (growthRatePerWeek === null) return '-';
  if (doublingTimeWeeks === null) return 'not defined';
  const weeks = Math.abs(doublingTimeWeeks).toFixed(1);
  return doublingTimeWeeks > 0 ? `in ${weeks} weeks` : `halves in ${weeks}`;
}

function reproduction({ rt, rtMissing }: AssessedPlace): string {
  if (rt === null) return rtMissing === null ? '-' : missingWords[rtMissing];
  const [low, high] = rt.interval95;
  return `${rt.mean.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)}) ${changeWords[rt.change]}`;
}

/** Which interval R(t) rests on, or why there is none at all. */
function reproductionLines(places: readonly AssessedPlace[], disease: string): string[] {
  const rt = places.find((place) => place.rt !== null)?.rt ?? null;
  if (rt !== null) {
    const { meanDays, sdDays, source } = rt.serialInterval;
    const whose = source === 'setting' ? 'as set' : 'start value of the disease, check it for this outbreak';
    return [
      `R(t): serial interval ${meanDays} days, standard deviation ${sdDays} (${whose}); the newest ${plural(rt.window, rt.step)} with final counts; its words go by the chance that R is above 1.`,
    ];
  }
  const reasons = new Set(places.map(({ rtMissing }) => rtMissing));
  if (reasons.has('NO_SERIAL_INTERVAL'))
    return [
      `No R(t): no serial interval is known for ${disease}. Set one with \`outpost config set risk.serialInterval\`.`,
    ];
  if (reasons.has('INTERVAL_TOO_SHORT'))
    return [
      'No R(t): the serial interval is so much shorter than a week that weekly counts can not show it; growth says what they can.',
    ];
  return [];
}
