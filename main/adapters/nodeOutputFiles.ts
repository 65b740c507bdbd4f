import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AppError } from '../../shared/errors/AppError.ts';
import { words } from '../../shared/words/index.ts';
import type { OutputFile, OutputFiles } from '../core/ports/OutputFiles.ts';

/** Files of this machine, written beside their place under a name of this process and put there by a rename. */
export const nodeOutputFiles: OutputFiles = {
  async create(path) {
    const partPath = `${path}.${process.pid}.part`;
    return guarded(path, async () => {
      await removeLeftParts(path);
      return begin(path, partPath, await fs.open(partPath, 'w'));
    });
  },
};

/** Writes a file that is there whole or not at all. @throws AppError `OUTPUT_NOT_WRITABLE` */
export async function replaceOutputFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await nodeOutputFiles.create(path);
  try {
    await file.write(content);
    await file.keep();
  } catch (thrown) {
    await file.discard();
    throw thrown;
  }
}

/** Removes what processes that were killed left of the same file; those of processes that run stay. */
async function removeLeftParts(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  for (const entry of await fs.readdir(folder)) {
    const [, pid] = entry.startsWith(`${name}.`)
      ? (/^\.(\d+)\.part$/.exec(entry.slice(name.length)) ?? [])
      : [];
    if (pid !== undefined && !isRunning(Number(pid))) await fs.rm(join(folder, entry), { force: true });
  }
}

/** Whether a process has this id, ours or that of somebody else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return !(thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH');
  }
}

function begin(path: string, partPath: string, handle: fs.FileHandle): OutputFile {
  const texts = new PassThrough();
  const target = handle.createWriteStream({ flush: true });
  // Node writes no time into the header of gzip.
  const written = path.endsWith('.gz') ? pipeline(texts, createGzip(), target) : pipeline(texts, target);
  // A failure is thrown by the next write; until then nobody listens.
  written.catch(() => {});
  return {
    write: (content) =>
      guarded(path, async () => {
        if (!texts.write(content)) await Promise.race([once(texts, 'drain'), written]);
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
  return new AppError('OUTPUT_NOT_WRITABLE', words.files.notWritten({ path }), { path }, { cause: thrown });
}
