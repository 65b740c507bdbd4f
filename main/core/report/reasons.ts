/**
 * Sentences of forecasts in a report, and their alert lines. They name a count only where the report shows it. That a count is
 * above 3.5 would name one of "<5", and that another of the week is above its line would narrow what is left for a small one: so
 * a line is shown only beside counts that are.
 */
import type { Facts, StatedSentence } from '../../../shared/forecast/forecastSchema.ts';
import type { Cell, Cells } from '../../../shared/report/sitrepSchema.ts';
import type { Measure } from '../../../shared/surveillance/measures.ts';
import { words } from '../../../shared/words/index.ts';
import type { CountedReport } from './countedReport.ts';

/** What decides which numbers a sentence may name. */
export interface Shown {
  counted: CountedReport | null;
  /** Counts from 1 to `below` - 1 are not shown; 0 shows all. */
  below: number;
}

/** Sentences that rest on no single count. */
const withoutCounts: ReadonlySet<string> = new Set([
  'GROWTH',
  'NO_DIRECTION',
  'NO_THRESHOLD',
  'DATA_TOO_OLD',
  'IMPACT',
  'IMPACT_CAPACITY',
  'IMPACT_PREPARED',
]);

/** Sums of weeks that no table has: never named while small counts are suppressed. */
const ofOtherWeeks: ReadonlySet<string> = new Set(['THRESHOLD_NOT_CONFIRMED', 'IMPACT_FATALITY']);

/** @param placeCode of the place that the sentence is about */
export function reasonText(shown: Shown, placeCode: string, { code, facts, text }: StatedSentence): string {
  if (shown.below === 0 || withoutCounts.has(code)) return text;
  const plain = words.report.plainReasons[code];
  if (plain === undefined) return words.report.furtherReason;
  const cells = cellsOf(shown, placeCode, facts.measure === 'deaths' ? 'deaths' : 'cases');
  const isLineShown =
    typeof facts.threshold !== 'number' || lineCell(shown, cells, facts.threshold).kind === 'count';
  return isLineShown && !ofOtherWeeks.has(code) && isCountShown(cells, facts) ? text : plain(facts);
}

/** The alert line of cases of a place as the report shows it. */
export function shownLine(shown: Shown, placeCode: string, value: number): Cell {
  return lineCell(shown, cellsOf(shown, placeCode, 'cases'), value);
}

/** Above a line below 1 there is at least one case, which "<5" says too. */
export function isSmallLine({ below }: Pick<Shown, 'below'>, value: number): boolean {
  return value >= 1 && value < below;
}

function lineCell(shown: Shown, cells: Cells | null, value: number): Cell {
  if (shown.below === 0) return { kind: 'count', value };
  if (isSmallLine(shown, value)) return { kind: 'small', below: shown.below };
  const isBesideHidden =
    cells !== null &&
    [cells.thisWeek, cells.lastWeek].some(({ kind }) => kind === 'small' || kind === 'hidden');
  return isBesideHidden && value >= 1 ? { kind: 'hidden' } : { kind: 'count', value };
}

/** Null where the report has no counts of the place. */
function cellsOf({ counted }: Shown, placeCode: string, measure: Measure): Cells | null {
  return counted?.places.find(({ location }) => location.code === placeCode)?.[measure] ?? null;
}

function isCountShown(cells: Cells | null, facts: Facts): boolean {
  const count = facts.count ?? facts.lastCount;
  if (typeof count !== 'number') return true;
  if (cells === null) return false;
  return [cells.thisWeek, cells.lastWeek].some((cell) => cell.kind === 'count' && cell.value === count);
}
