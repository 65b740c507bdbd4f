import * as fs from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { AppError, isAppError } from '../../shared/errors/AppError.ts';
import { words } from '../../shared/words/index.ts';
import type { InputFileAtPath, InputFiles, SampleFiles } from '../core/ports/InputFiles.ts';
import { isMissing } from './fileErrors.ts';

const CHUNK_BYTES = 256 * 1024;

async function openPath(path: string): Promise<InputFileAtPath> {
  try {
    const stats = await fs.stat(path);
    if (stats.isDirectory()) {
      throw unreadable(path, words.files.isFolder);
    }
    if (!stats.isFile()) {
      throw unreadable(path, words.files.notReadTwice);
    }
    await fs.access(path, fs.constants.R_OK);
    return {
      name: basename(path),
      path: resolve(path),
      size: stats.size,
      modifiedMs: stats.mtimeMs,
      source: { kind: 'path', path },
      chunks: () => chunksOf(path),
    };
  } catch (thrown) {
    throw openFailure(thrown, path);
  }
}

/** Ending the iteration early closes the file. All chunks share one buffer: new memory costs more than reading into it. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  let file: fs.FileHandle | undefined;
  try {
    file = await fs.open(path);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (thrown) {
    throw openFailure(thrown, path);
  } finally {
    await file?.close();
  }
}

function unreadable(path: string, problem: string, cause?: unknown): AppError {
  return new AppError('FILE_UNREADABLE', `${path} ${problem}`, { path }, { cause });
}

function openFailure(thrown: unknown, path: string): unknown {
  if (isAppError(thrown)) return thrown;
  if (isMissing(thrown)) {
    return new AppError('FILE_NOT_FOUND', words.files.missing({ path }), {
      path,
    });
  }
  return unreadable(path, words.files.checkPermissions, thrown);
}

/** Files of this machine, by path. */
export const nodeInputFiles: InputFiles = { open: openPath };

/** The bundled samples in a folder of the installation. */
export function createSampleFiles(folder: string): SampleFiles {
  return { open: (fileName) => openPath(join(folder, fileName)) };
}
