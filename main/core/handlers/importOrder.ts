import type { Caller } from '../Core.ts';
import type { InputFiles } from '../ports/InputFiles.ts';
import type { ImportOrder } from '../surveillance/intake/Importer.ts';
import type { OrderedOpenFile } from '../surveillance/intake/ImportTables.ts';
import { plainSource } from '../surveillance/intake/populationSource.ts';
import { plainLine } from '../util/plainLine.ts';
import type { Checked } from './Handlers.ts';
import { requireCommandLine } from './requireCommandLine.ts';
import type { UploadShelf } from './uploadShelf.ts';

type ImportParams = Checked<'datasets.preview'>;

/** Where named files come from. */
export interface FileParts {
  inputs: InputFiles;
  uploads: UploadShelf;
}

/** @throws AppError `UNKNOWN_UPLOAD`, `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `UNAUTHORISED` for a path of a page */
export async function openFile(
  parts: FileParts,
  file: ImportParams['files'][number],
  caller: Caller,
): Promise<OrderedOpenFile> {
  const { sheet } = file;
  if ('uploadId' in file) {
    return { file: parts.uploads.file(file.uploadId), sheet, uploadId: file.uploadId };
  }
  requireCommandLine(caller);
  return { file: await parts.inputs.open(file.path), sheet, uploadId: null };
}

/** What a caller asks to import, its files opened. @throws AppError as `openFile` does */
export async function orderOf(parts: FileParts, params: ImportParams, caller: Caller): Promise<ImportOrder> {
  const { population } = params;
  return {
    files: await Promise.all(params.files.map((file) => openFile(parts, file, caller))),
    population: population === undefined ? null : await openFile(parts, population, caller),
    populationSource: plainSource(params.populationSource),
    name: typedName(params.name),
    disease: typedName(params.disease),
    mapping: params.mapping ?? null,
    asOf: params.asOf ?? null,
    into: params.into ?? null,
    attribution: null,
  };
}

/** One line, as names of places are read. Nothing but unseen characters is no name. */
function typedName(typed: string | undefined): string | undefined {
  return plainLine(typed ?? '') || undefined;
}
