/** The counts of a report: places by week with their sums, small ones suppressed together with what would give them away. */

import type { Cell, Cells } from '../../../shared/report/sitrepSchema.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';
import { suppressedWeek } from '../surveillance/panel/newestCounts.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';
import { reportedWeeks } from '../surveillance/panel/weeklyPanelOf.ts';
import { type Mark, type Marks, suppressed } from './suppression.ts';

/** Weeks of the epidemic curve. */
export const CURVE_WEEKS = 52;
/** The table by place shows this week and the one before. */
const TABLE_WEEKS = 2;

/** One measure as the report shows it, places in the order of the panel. */
export interface MeasureCounts {
  places: readonly Cells[];
  area: Cells;
  /** Of the area, the weeks of `firstWeek` and on. */
  curve: readonly Cell[];
  firstWeek: number;
  /** A count of a place in a week that the report prints; null where it prints none. */
  cellOf(place: number, week: number): Cell | null;
  /** What is not shown: small counts, and others. */
  small: number;
  hidden: number;
}

interface Options {
  measure: Measure;
  /** Counts from 1 to `below` - 1 are small; 0 shows all. */
  below: number;
  /** Weeks whose total is printed. */
  weeks: number;
  /** Places that are printed week by week: how many of the newest weeks, by the index of the place. */
  fans: ReadonlyMap<number, number>;
}

/** @returns null where no place has the measure */
export function measureCounts(panel: WeeklyPanel, options: Options): MeasureCounts | null {
  const { measure, below, fans } = options;
  if (panel.places.every((place) => place[measure] === null)) return null;
  const length = panel.weekEnds.length;
  const first = Math.max(0, length - options.weeks);
  const hasBefore = first > 0 ? 1 : 0;
  const columns = length - first + hasBefore;
  const columnOf = (week: number) => week - first + hasBefore;
  const printedFrom = (index: number) =>
    Math.max(hasBefore, columns - Math.max(TABLE_WEEKS, fans.get(index) ?? 0));
  const rows = panel.places.map((place, index) => ({
    cells: columnCounts(place[measure], first, length),
    printedFrom: printedFrom(index),
  }));
  const columnsPrinted = Array.from({ length: columns }, (_, column) => column >= hasBefore);
  const marks = suppressed({ columnsPrinted, rows }, below);

  const shownAs = (value: number, mark: Mark): Cell =>
    mark === 'shown'
      ? { kind: 'count', value }
      : mark === 'small'
        ? { kind: 'small', below }
        : { kind: 'hidden' };
  const cellOf = (index: number, week: number): Cell | null => {
    const row = rows[index]!;
    const column = columnOf(week);
    if (week < first || column < row.printedFrom) return week === length - TABLE_WEEKS ? missing : null;
    const place = panel.places[index]!;
    const range = suppressedWeek(place, measure, week);
    if (range !== null) return { kind: 'at-source', range: { low: range.low, high: range.high } };
    const value = row.cells[column] ?? null;
    return value === null ? missing : shownAs(value, marks.cells[index]![column]!);
  };
  const sums = Array.from({ length: columns }, (_, column) =>
    rows.reduce((sum, { cells }) => sum + (cells[column] ?? 0), 0),
  );
  const isReported = (week: number) =>
    panel.places.some((place) => (place[measure]?.[week] ?? null) !== null);
  const areaOf = (week: number): Cell =>
    week < first || !isReported(week)
      ? missing
      : shownAs(sums[columnOf(week)]!, marks.columnTotals[columnOf(week)]!);
  const [thisWeek, lastWeek] = [length - 1, length - 2];
  const total = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    places: panel.places.map((place, index) => ({
      thisWeek: cellOf(index, thisWeek) ?? missing,
      lastWeek: cellOf(index, lastWeek) ?? missing,
      cumulative:
        reportedWeeks(place[measure] ?? []) === 0
          ? missing
          : shownAs(total(rows[index]!.cells), marks.rowTotals[index]!),
    })),
    area: {
      thisWeek: areaOf(thisWeek),
      lastWeek: areaOf(lastWeek),
      cumulative: shownAs(total(sums), marks.total),
    },
    curve: Array.from({ length: length - first }, (_, at) => areaOf(first + at)),
    firstWeek: first,
    cellOf,
    ...notShown(marks),
  };
}

const missing: Cell = { kind: 'not-reported' };

/** All weeks before `first` together, then each week; a place that does not report the measure has none. */
function columnCounts(
  counts: readonly (number | null)[] | null,
  first: number,
  length: number,
): (number | null)[] {
  const of = (week: number) => counts?.[week] ?? null;
  const weeks = Array.from({ length: length - first }, (_, at) => of(first + at));
  if (first === 0) return weeks;
  let before = 0;
  for (let week = 0; week < first; week += 1) before += of(week) ?? 0;
  return [before, ...weeks];
}

function notShown({ cells, rowTotals, columnTotals, total }: Marks): { small: number; hidden: number } {
  const all = [...cells.flat(), ...rowTotals, ...columnTotals, total];
  return {
    small: all.filter((mark) => mark === 'small').length,
    hidden: all.filter((mark) => mark === 'hidden').length,
  };
}
