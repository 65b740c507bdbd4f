import type { Series } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../../shared/time/plainDate.ts';
import type { CountMarks } from '../observations.ts';

/**
 * What is said of few counts of a series, in order of time; lists are absent where there is none. A hidden count whose
 * range nothing tells is "not reported".
 * @param dates of the series
 */
export function seriesMarks(
  { suppressed, provisional }: CountMarks,
  dates: readonly PlainDate[],
): Pick<Series, 'suppressed' | 'provisional'> {
  const hidden = suppressed.flatMap(({ at, measure, range: { low, high } }) =>
    high === null ? [] : [{ at, date: dates[at]!, measure, low, high }],
  );
  const marked = provisional.map(({ at, measure }) => ({ at, date: dates[at]!, measure }));
  return {
    ...(hidden.length === 0 ? {} : { suppressed: inOrder(hidden) }),
    ...(marked.length === 0 ? {} : { provisional: inOrder(marked) }),
  };
}

type Placed = { at: number; measure: string };

function inOrder<T extends Placed>(marks: readonly T[]): Omit<T, 'at'>[] {
  return marks
    .toSorted((a, b) => a.at - b.at || a.measure.localeCompare(b.measure))
    .map(({ at, ...mark }) => mark);
}
