import type { DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { panelOf, panelOfPlace } from './panelOf.ts';
import type { WeeklyPanel } from './weeklyPanel.ts';
import type { ReportingFacts } from './withNowcasts.ts';

/** Counts of all panels kept, at 8 bytes each; the panel asked for last is kept however large it is. */
const MOST_COUNTS = 4_000_000;
const MOST_PANELS = 8;

interface KeptPanel {
  datasetId: string;
  panel: WeeklyPanel;
  counts: number;
}

/**
 * Weekly panels, each built once for all who ask: screens, runs and assessments share them and must not change them.
 * A panel is known by what it was made from: the snapshot, the day, and the reporting facts.
 */
export class WeeklyPanels {
  /** Those asked for last come last. */
  readonly #kept = new Map<string, KeptPanel>();
  /** Snapshots and reports are shared and frozen: the same object is the same content. */
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  /** As `panelOf`. @throws AppError `NO_DATA_YET` */
  of(dataset: DatasetDetail, asOf: PlainDate, reporting: ReportingFacts): WeeklyPanel {
    const key = this.#keyOf(dataset, asOf, reporting);
    const panel = this.#kept.get(key)?.panel ?? panelOf(dataset, asOf, reporting);
    this.#kept.delete(key);
    this.#kept.set(key, { datasetId: dataset.id, panel, counts: countsIn(panel) });
    this.#trim();
    return panel;
  }

  /** As `of`, but other places than this one may be missing. @throws AppError `NO_DATA_YET` */
  ofPlace(dataset: DatasetDetail, asOf: PlainDate, reporting: ReportingFacts, code: string): WeeklyPanel {
    const isKept = this.#kept.has(this.#keyOf(dataset, asOf, reporting));
    const alone = isKept ? null : panelOfPlace(dataset, asOf, reporting, code);
    return alone ?? this.of(dataset, asOf, reporting);
  }

  /** Drops the panels of a dataset that has changed. */
  forget(datasetId: string): void {
    for (const [key, kept] of this.#kept) if (kept.datasetId === datasetId) this.#kept.delete(key);
  }

  #keyOf({ id, series }: DatasetDetail, asOf: PlainDate, { history, stated }: ReportingFacts): string {
    return JSON.stringify([
      id,
      asOf,
      this.#numberOf(series),
      history.map((one) => this.#numberOf(one)),
      stated,
    ]);
  }

  #numberOf(part: object): number {
    const number = this.#numbers.get(part) ?? this.#next++;
    this.#numbers.set(part, number);
    return number;
  }

  #trim(): void {
    let counts = [...this.#kept.values()].reduce((sum, kept) => sum + kept.counts, 0);
    for (const [key, kept] of this.#kept) {
      const isTooMuch = counts > MOST_COUNTS || this.#kept.size > MOST_PANELS;
      if (!isTooMuch || this.#kept.size === 1) return;
      this.#kept.delete(key);
      counts -= kept.counts;
    }
  }
}

function countsIn({ weekEnds, places }: WeeklyPanel): number {
  const measured = places.reduce((sum, { deaths }) => sum + (deaths === null ? 1 : 2), 0);
  return weekEnds.length * measured;
}
