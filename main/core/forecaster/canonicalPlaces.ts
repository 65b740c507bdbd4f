/** Places in an order that comes of what they reported, so that the order in which somebody listed them carries no meaning. */
import type { ModelPanel, ModelPlace } from './ModelPanel.ts';
import type { EarlierReport } from './revisions/withRevisions.ts';

/**
 * @returns indices of the places that ever reported; those that agree in everything keep their order, for they are
 * interchangeable
 */
export function canonicalOrder({ places }: ModelPanel, earlier: readonly EarlierReport[] = []): number[] {
  const reports = earlier.flatMap(({ counts }) => counts);
  const compare = (a: number, b: number): number =>
    comparePlaces(places[a]!, places[b]!) ||
    reports.reduce(
      (order, counts) => order || compareNumbers(counts[a] ?? Number.NaN, counts[b] ?? Number.NaN),
      0,
    );
  return [...places.keys()]
    .filter((place) => places[place]!.counts.some((count) => !Number.isNaN(count)))
    .sort(compare);
}

export function panelInOrder(panel: ModelPanel, order: readonly number[]): ModelPanel {
  return { ...panel, places: order.map((place) => panel.places[place]!) };
}

export function reportsInOrder(earlier: readonly EarlierReport[], order: readonly number[]): EarlierReport[] {
  return earlier.map((report) => ({
    ...report,
    counts: report.counts.map((counts) => Float64Array.from(order, (place) => counts[place] ?? Number.NaN)),
  }));
}

function comparePlaces(a: ModelPlace, b: ModelPlace): number {
  for (let week = 0; week < a.counts.length; week++) {
    const order = compareNumbers(a.counts[week]!, b.counts[week]!);
    if (order !== 0) return order;
  }
  const [ofA, ofB] = [a.nowcast ?? [], b.nowcast ?? []];
  return (
    compareNumbers(a.population ?? Number.NaN, b.population ?? Number.NaN) ||
    compareNumbers(ofA.length, ofB.length) ||
    ofA.reduce((order, week, i) => order || compareNumbers(week, ofB[i]!), 0)
  );
}

/** NaN is less than any number. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  return Number.isNaN(b) || a > b ? 1 : -1;
}
