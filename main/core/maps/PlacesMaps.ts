/** Maps of places for pages, each drawn once: a report is made anew with every sentence that somebody writes into it. */
import { AppError } from '../../../shared/errors/AppError.ts';
import type { JoinPlace } from '../../../shared/maps/joinShapes.ts';
import type { WorkOn } from '../ports/HeavyWork.ts';
import { RecentOnes } from '../util/RecentOnes.ts';
import type { DatasetMaps } from './DatasetMaps.ts';
import type { drawPlacesMap, PlacesMap } from './placesMap.ts';

/** What there is to draw of places, and whose shapes these are. */
export interface FoundMap {
  /** Null where no place has a shape. */
  map: PlacesMap | null;
  /** Null for countries. */
  file: { fileName: string; importedAt: string } | null;
  /** Why imported shapes can't be read. */
  problem: string | null;
}

export interface PlacesMapsPorts {
  maps: DatasetMaps;
  heavyWork: WorkOn<{ drawPlacesMap: typeof drawPlacesMap }>;
  /** Aborted when the core closes. */
  signal: AbortSignal;
}

const KEPT = 4;

export class PlacesMaps {
  readonly #ports: PlacesMapsPorts;
  readonly #drawn = new RecentOnes<{ map: PlacesMap | null }>(KEPT);

  constructor(ports: PlacesMapsPorts) {
    this.#ports = ports;
  }

  async of(datasetId: string, places: readonly JoinPlace[]): Promise<FoundMap> {
    const { maps, heavyWork, signal } = this.#ports;
    const named = places.map(({ code, name }) => ({ code, name }));
    const kept = maps.kept(datasetId);
    const file = kept === null ? null : { fileName: kept.fileName, importedAt: kept.importedAt };
    const key = JSON.stringify([kept?.shapes ?? null, kept?.property ?? null, named]);
    try {
      const known = this.#drawn.get(key);
      if (known !== undefined) return { ...known, file, problem: null };
      const imported = await maps.of(datasetId);
      const map = await heavyWork.run('drawPlacesMap', { places: named, imported }, { signal });
      this.#drawn.keep(key, { map });
      return { map, file, problem: null };
    } catch (thrown) {
      // A report without its map is better than none.
      if (!(thrown instanceof AppError) || thrown.code !== 'FOLDER_DAMAGED') throw thrown;
      return { map: null, file, problem: thrown.message };
    }
  }
}
