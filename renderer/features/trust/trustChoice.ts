/** Of whom, and of what kind, the figures are: one provider, model and disease from one source at a time. */
import { FEWEST_RESOLVED, type ScoreLine, type Standing } from '../../../shared/contract/index.ts';

export type Subject = Pick<Standing, 'provider' | 'model' | 'disease'>;
export type Source = ScoreLine['source'];

export function keyOf({ provider, model, disease }: Subject): string {
  return JSON.stringify([provider, model, disease]);
}

/** Those with a record to count first, the longest first; then by name. */
export function inOrder(standings: readonly Standing[]): Standing[] {
  return standings.toSorted(
    (a, b) =>
      Number(b.confidence.n >= FEWEST_RESOLVED) - Number(a.confidence.n >= FEWEST_RESOLVED) ||
      b.confidence.n - a.confidence.n ||
      keyOf(a).localeCompare(keyOf(b)),
  );
}

/** The wanted one while it is there; else one of the disease that is looked at, else the first. */
export function chosenStanding(
  ordered: readonly Standing[],
  wanted: string | null,
  disease: string | null,
): Standing | null {
  return (
    ordered.find((one) => keyOf(one) === wanted) ??
    ordered.find((one) => one.disease === disease) ??
    ordered[0] ??
    null
  );
}

/** The wanted one while there are forecasts from it; else published ones if they are enough to speak of, else what there is most of. */
export function chosenSource({ sources }: Standing, wanted: Source | null): Source {
  const published = sources.find(({ source, n }) => source === 'prospective' && n >= FEWEST_RESOLVED);
  const most = sources.toSorted((a, b) => b.n - a.n)[0]!;
  return (sources.find(({ source }) => source === wanted) ?? published ?? most).source;
}

/** The lines of one record, by weeks ahead. */
export function linesOf(lines: readonly ScoreLine[], subject: Subject, source: Source): ScoreLine[] {
  const key = keyOf(subject);
  return lines
    .filter((line) => line.source === source && keyOf(line) === key)
    .toSorted((a, b) => a.horizon - b.horizon);
}
