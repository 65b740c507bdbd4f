import type { Dataset, Series } from '../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../shared/surveillance/measures.ts';

type SuppressedTotal = NonNullable<NonNullable<Dataset['cases']>['suppressed']>;

/** How many values of a measure are suppressed, and what they stand for together; null where none is. */
export function suppressedTotal(series: readonly Series[], measure: Measure): SuppressedTotal | null {
  const total = { values: 0, low: 0, high: 0 };
  for (const one of series) {
    for (const value of one.suppressed ?? []) {
      if (value.measure !== measure) continue;
      total.values += 1;
      total.low += value.low;
      total.high += value.high;
    }
  }
  return total.values === 0 ? null : total;
}
