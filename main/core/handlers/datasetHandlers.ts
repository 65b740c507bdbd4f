import { AppError } from '../../../shared/errors/AppError.ts';
import type { Caller } from '../Core.ts';
import type { Clock } from '../ports/Clock.ts';
import type { InputFile, InputFiles } from '../ports/InputFiles.ts';
import { asOfOf, panelOf } from '../runs/planRun.ts';
import type { DatasetArchive } from '../surveillance/DatasetArchive.ts';
import type { Importer } from '../surveillance/Importer.ts';
import type { Checked, FeatureHandlers } from './Handlers.ts';
import type { UploadShelf } from './uploadShelf.ts';

export interface DatasetParts {
  clock: Clock;
  inputs: InputFiles;
  datasets: DatasetArchive;
  importer: Importer;
  uploads: UploadShelf;
}

/** A page names uploads only: a path would let it read any file of this machine. */
async function openFile(
  parts: DatasetParts,
  file: Checked<'datasets.import'>['files'][number],
  caller: Caller,
): Promise<InputFile> {
  if ('uploadId' in file) return parts.uploads.file(file.uploadId);
  if (caller.host === 'cli') return parts.inputs.open(file.path);
  throw new AppError(
    'UNAUTHORISED',
    'Only the command line may name files by path. Choose the file in the window.',
  );
}

export function datasetHandlers(parts: DatasetParts): FeatureHandlers<'datasets' | 'uploads'> {
  const { datasets, uploads, importer, clock } = parts;
  return {
    async 'datasets.import'(params, caller) {
      const files = await Promise.all(params.files.map((file) => openFile(parts, file, caller)));
      const result = await importer.import({
        files,
        name: params.name,
        disease: params.disease,
        mapping: params.mapping ?? {},
        asOf: params.asOf ?? null,
        attribution: null,
        isDryRun: params.dryRun ?? false,
      });
      if (params.dryRun !== true) forget(params.files, uploads);
      return result;
    },
    'datasets.list': () => ({ datasets: datasets.list() }),
    'datasets.show': ({ id }) => datasets.show(id),
    async 'datasets.weekly'({ id, asOf }) {
      const dataset = await datasets.show(id);
      const panel = panelOf(dataset, asOfOf(dataset, asOf ?? null, clock.today()));
      return {
        datasetId: id,
        asOf: panel.asOf,
        epiWeek: dataset.epiWeek,
        weekEnds: [...panel.weekEnds],
        places: panel.places.map(({ location, cases, deaths }) => ({
          location,
          cases: [...cases],
          deaths: deaths === null ? null : [...deaths],
        })),
      };
    },
    async 'datasets.remove'({ id }) {
      await datasets.setRemoved(id, true);
      return { removed: id };
    },
    async 'datasets.restore'({ id }) {
      await datasets.setRemoved(id, false);
      return datasets.row(id).dataset;
    },
    'uploads.open': ({ name, bytes }) => ({ uploadId: uploads.open(name, bytes) }),
    'uploads.append': ({ uploadId, base64 }) => ({ received: uploads.append(uploadId, base64) }),
    'uploads.discard'({ uploadId }) {
      uploads.discard(uploadId);
      return {};
    },
  };
}

function forget(files: Checked<'datasets.import'>['files'], uploads: UploadShelf): void {
  for (const file of files) if ('uploadId' in file) uploads.discard(file.uploadId);
}
