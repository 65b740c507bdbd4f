import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AppError } from '../../shared/errors/AppError.ts';
import type { OutputFile, OutputFiles } from '../core/ports/OutputFiles.ts';

/** Files of this machine, written beside their place under a name of this process and put there by a rename. */
export const nodeOutputFiles: OutputFiles = {
  async create(path) {
    const partPath = `${path}.${process.pid}.part`;
    return guarded(path, async () => begin(path, partPath, await fs.open(partPath, 'w')));
  },
};

function begin(path: string, partPath: string, handle: fs.FileHandle): OutputFile {
  const texts = new PassThrough();
  const target = handle.createWriteStream({ flush: true });
  // Node writes no time into the header of gzip.
  const written = path.endsWith('.gz') ? pipeline(texts, createGzip(), target) : pipeline(texts, target);
  // A failure belongs to whoever writes next; until then nobody listens.
  written.catch(() => {});
  return {
    write: (text) =>
      guarded(path, async () => {
        if (!texts.write(text)) await Promise.race([once(texts, 'drain'), written]);
      }),
    keep: () =>
      guarded(path, async () => {
        texts.end();
        await written;
        await fs.rename(partPath, path);
      }),
    async discard() {
      texts.destroy();
      await written.catch(() => {});
      await fs.rm(partPath, { force: true });
    },
  };
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw outputFailure(thrown, path);
  }
}

/** @returns the AppError for a file that the user named and the system does not let us write */
export function outputFailure(thrown: unknown, path: string): AppError {
  return new AppError(
    'OUTPUT_NOT_WRITABLE',
    `${path} can't be written. Choose another file.`,
    { path },
    { cause: thrown },
  );
}
