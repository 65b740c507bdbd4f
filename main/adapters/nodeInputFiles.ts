import * as fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../shared/errors/AppError.ts';
import type { InputFile, InputFiles, SampleFiles } from '../core/ports/InputFiles.ts';
import { isMissing } from './fileErrors.ts';

async function openPath(path: string): Promise<InputFile> {
  const name = basename(path);
  try {
    if ((await fs.stat(path)).isDirectory()) {
      throw new AppError('FILE_UNREADABLE', `${path} is a folder. Name the file that holds the counts.`, {
        path,
      });
    }
    await fs.access(path, fs.constants.R_OK);
  } catch (thrown) {
    throw openFailure(thrown, path);
  }
  return { name, bytes: () => readWhole(path) };
}

async function readWhole(path: string): Promise<Uint8Array> {
  try {
    return await fs.readFile(path);
  } catch (thrown) {
    throw openFailure(thrown, path);
  }
}

function openFailure(thrown: unknown, path: string): unknown {
  if (thrown instanceof AppError) return thrown;
  if (isMissing(thrown)) {
    return new AppError('FILE_NOT_FOUND', `There is no file ${path}. Check the name and the folder.`, {
      path,
    });
  }
  return new AppError(
    'FILE_UNREADABLE',
    `${path} can't be read. Check its permissions.`,
    { path },
    { cause: thrown },
  );
}

/** Files of this machine, by path. */
export const nodeInputFiles: InputFiles = { open: openPath };

/** The bundled samples in a folder of the installation. */
export function createSampleFiles(folder: string): SampleFiles {
  return { open: (fileName) => openPath(join(folder, fileName)) };
}
