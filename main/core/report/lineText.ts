import type { ForecastRow } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { cellText } from './cellText.ts';

/** An alert line as every rendering writes it, without its method. */
export function lineText({ value, method }: NonNullable<ForecastRow['alertLine']>): string {
  return value.kind === 'count' ? words.report.lineValue({ value: value.value, method }) : cellText(value);
}
