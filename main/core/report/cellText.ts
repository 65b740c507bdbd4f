import type { Cell } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';

/** A count as every rendering writes it. */
export function cellText(cell: Cell): string {
  const { cells } = words.report;
  switch (cell.kind) {
    case 'count':
      return words.common.numbers.whole(cell.value);
    case 'small':
      return cells.small(cell.below);
    case 'hidden':
      return cells.hidden;
    case 'at-source':
      return cells.atSource(cell.range.low, cell.range.high);
    case 'not-reported':
      return cells.notReported;
  }
}
