import { MOST_MAP_BYTES } from '../../../shared/maps/mapLimits.ts';
import type { DatasetMaps } from '../maps/DatasetMaps.ts';
import { shapeRefusal } from '../maps/shapeRefusal.ts';
import type { Clock } from '../ports/Clock.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { HeavyWork } from '../work/tasks.ts';
import type { FeatureHandlers } from './Handlers.ts';
import type { UploadShelf } from './uploadShelf.ts';

export interface MapHandlerParts {
  clock: Clock;
  datasets: DatasetArchive;
  uploads: UploadShelf;
  heavyWork: HeavyWork;
  maps: DatasetMaps;
  /** Aborted when the core closes. */
  signal: AbortSignal;
}

export function mapHandlers(parts: MapHandlerParts): FeatureHandlers<'maps'> {
  const { clock, datasets, uploads, heavyWork, maps, signal } = parts;
  const answer = async (datasetId: string) => ({ map: await maps.of(datasetId) });
  /** @throws AppError `UNKNOWN_DATASET` */
  const known = (datasetId: string) => datasets.row(datasetId).dataset.id;
  return {
    'maps.show': ({ datasetId }) => answer(known(datasetId)),
    async 'maps.import'({ datasetId, uploadId }) {
      const id = known(datasetId);
      const file = uploads.file(uploadId);
      if (file.size > MOST_MAP_BYTES) throw shapeRefusal({ code: 'tooLarge' }, file.name);
      const parts = file.source.kind === 'memory' ? file.source.parts : [];
      const read = await heavyWork.run('readShapes', parts, { signal });
      if ('problem' in read) throw shapeRefusal(read.problem, file.name);
      await maps.keep(id, read.shapes, file.name, new Date(clock.now()).toISOString());
      uploads.discard(uploadId);
      return answer(id);
    },
    async 'maps.join'({ datasetId, property }) {
      await maps.join(known(datasetId), property);
      return answer(datasetId);
    },
    async 'maps.remove'({ datasetId }) {
      await maps.remove(known(datasetId));
      return { map: null };
    },
  };
}
