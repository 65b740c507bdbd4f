/** What small charts draw: the same weeks for all places. */
import type { PlainDate, RiskLevel, SmallCharts } from '../../../shared/contract/index.ts';
import type { PlaceRow, WeeklyCounts } from '../../data/places/placeRows.ts';

/** Weeks of counts where there is no set; as many as a small chart of a set has. */
const WEEKS = 26;

export interface SmallWeek {
  weekEnd: PlainDate;
  /** Null is "not reported"; undefined lies after the data. */
  cases: number | null | undefined;
  /** The highest that a suppressed count may be. */
  atMost: number | null;
  isPreliminary: boolean;
  median: number | null;
  interval50: readonly [number, number] | null;
  interval80: readonly [number, number] | null;
}

export interface SmallSeries {
  code: string;
  name: string;
  level: RiskLevel | null;
  weeks: SmallWeek[];
  alertLine: number | null;
}

interface Counts {
  cases: readonly (number | null)[];
  suppressed: readonly { week: number; high: number }[];
  preliminary: readonly number[];
}

const NOTHING: Counts = { cases: [], suppressed: [], preliminary: [] };

/** The counts of a place from the weekly table, for the weeks that are shown. */
function weeklyCounts(weekly: WeeklyCounts | null, code: string, weekEnds: readonly PlainDate[]): Counts {
  const place = weekly?.places.find(({ location }) => location.code === code);
  const from = weekly === null ? -1 : weekly.weekEnds.indexOf(weekEnds[0] ?? '');
  if (place === undefined || from < 0) return NOTHING;
  const shifted = (week: number) => week - from;
  return {
    cases: place.cases.slice(from, from + weekEnds.length),
    suppressed: (place.suppressed ?? [])
      .filter(({ measure }) => measure === 'cases')
      .map(({ week, high }) => ({ week: shifted(week), high })),
    preliminary: (place.preliminary ?? []).map(({ week }) => shifted(week)),
  };
}

function observedWeeks(weekEnds: readonly PlainDate[], counts: Counts): SmallWeek[] {
  const atMost = new Map(counts.suppressed.map(({ week, high }) => [week, high]));
  const open = new Set(counts.preliminary);
  return weekEnds.map((weekEnd, i) => ({
    weekEnd,
    cases: counts.cases[i] ?? null,
    atMost: atMost.get(i) ?? null,
    isPreliminary: open.has(i),
    median: null,
    interval50: null,
    interval80: null,
  }));
}

/** One series a row, in the order of the rows. @param charts of the shown set; null where none is shown */
export function smallSeries(
  rows: readonly PlaceRow[],
  charts: SmallCharts | null,
  weekly: WeeklyCounts | null,
  lineOf: (code: string) => number | null,
): SmallSeries[] {
  const ofSet = new Map((charts?.charts ?? []).map((one) => [one.location.code, one]));
  const weekEnds = charts?.weekEnds ?? weekly?.weekEnds.slice(-WEEKS) ?? [];
  const ahead = [...new Set([...ofSet.values()].flatMap(({ weeks }) => weeks.map((w) => w.targetEndDate)))]
    .filter((end) => weekEnds.length === 0 || end > weekEnds.at(-1)!)
    .sort();
  return rows.map(({ code, name, level }) => {
    const own = ofSet.get(code);
    const counts: Counts =
      own === undefined
        ? weeklyCounts(weekly, code, weekEnds)
        : { cases: own.cases, suppressed: own.suppressed ?? [], preliminary: own.preliminary ?? [] };
    const said = new Map((own?.weeks ?? []).map((week) => [week.targetEndDate, week]));
    const forecastOf = (end: PlainDate): Pick<SmallWeek, 'median' | 'interval50' | 'interval80'> => {
      const { median = null, interval50 = null, interval80 = null } = said.get(end) ?? {};
      return { median, interval50, interval80 };
    };
    // A place whose data end earlier is forecast for weeks that others have reported already.
    const observed = observedWeeks(weekEnds, counts).map((week) => ({
      ...week,
      ...forecastOf(week.weekEnd),
    }));
    const future = ahead.map((weekEnd) => ({
      ...{ weekEnd, cases: undefined, atMost: null, isPreliminary: false },
      ...forecastOf(weekEnd),
    }));
    return {
      ...{ code, name, level },
      weeks: [...observed, ...future],
      alertLine: own?.alertLine ?? lineOf(code),
    };
  });
}

/** The alert line is drawn unless that would press the counts flat; the chart of a place has the same rule. */
const LINE_REACH = 2;

/** What is highest in a chart, at least 1. */
export function highestOf({ weeks, alertLine }: Pick<SmallSeries, 'weeks' | 'alertLine'>): number {
  const highest = weeks.reduce(
    (most, week) =>
      Math.max(most, week.cases ?? 0, week.atMost ?? 0, week.median ?? 0, week.interval80?.[1] ?? 0),
    1,
  );
  return alertLine !== null && alertLine <= LINE_REACH * highest ? Math.max(highest, alertLine) : highest;
}
