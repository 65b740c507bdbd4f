/** A sync by a host in a process of its own. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Sync {
  ms: number;
  /** The longest time in which the host heard nobody. */
  deafMs: number;
  queries: number;
  /** On the wire, both ways. */
  bytes: number;
  /** Of entries and files. */
  fileBytes: number;
  entries: number;
  files: number;
  /** Of syncs with nothing to do, right behind it. */
  idleMs: number;
  idleQueries: number;
  idleBytes: number;
}

/** @param stays in the team afterwards, so that its next sync takes what is new then */
export async function syncOf(dataFolder: string, address: string, stays = false): Promise<Sync> {
  const script = join(import.meta.dirname, 'children', 'syncFolder.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, dataFolder, address, stays ? 'stay' : ''];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Sync;
}
