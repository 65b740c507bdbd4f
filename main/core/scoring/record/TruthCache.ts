import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import { weeklyPanelOf } from '../../surveillance/panel/weeklyPanelOf.ts';
import { type ObservedPlaces, observedPlaces } from './observedPlaces.ts';

/** The truth of each dataset, read once for all its sets that come one after the other. */
export class TruthCache {
  readonly #datasets: DatasetArchive;
  #known: { id: string; observed: ObservedPlaces } | null = null;

  constructor(datasets: DatasetArchive) {
    this.#datasets = datasets;
  }

  /** @throws AppError `UNKNOWN_DATASET`, `FOLDER_DAMAGED` */
  async of(id: string): Promise<ObservedPlaces> {
    if (this.#known?.id === id) return this.#known.observed;
    const dataset = await this.#datasets.show(id);
    const panel = weeklyPanelOf(dataset, dataset.asOf);
    const observed = panel === null ? new Map() : observedPlaces(panel, dataset.disease);
    this.#known = { id, observed };
    return observed;
  }
}
