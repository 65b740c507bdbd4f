import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../main/core/Core.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import type { Client } from '../../shared/contract/index.ts';
import { isAppError } from '../../shared/errors/AppError.ts';
import { risingCounts, wideCsv } from '../support/builders.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { clientOf } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

function run(command: string, ...args: string[]): { isDone: boolean; error: string } {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return { isDone: status === 0, error: (error?.message ?? stderr ?? '').trim() };
}

/** A disk of one megabyte of its own; it goes with `unmount`. */
function mountSmallDisk(): { folder: string; error: string | null } {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-disk-'));
  const { isDone, error } = run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'outpost-test', folder);
  if (!isDone) rmdirSync(folder);
  return { folder, error: isDone ? null : error };
}

function unmount(folder: string): void {
  // At once where nothing uses it any more, else as soon as nothing does.
  if (!run('umount', folder).isDone) run('umount', '-l', folder);
  rmdirSync(folder);
}

/** @returns why there is no small disk to be had here, or null */
function whyNot(): string | null {
  if (process.platform !== 'linux') return 'only Linux has disks in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  const { folder, error } = mountSmallDisk();
  if (error === null) {
    unmount(folder);
    return null;
  }
  const [said = ''] = error.split('\n');
  return `the system refuses to mount one: ${said.slice(said.lastIndexOf(': ') + 1).trim()}`;
}

const reason = whyNot();
const skipped = reason === null ? '' : ` (skipped: ${reason})`;
const itOnSmallDisk = it.skipIf(reason !== null);

const newFolder = tempFolders();
let disk: string;
let folder: string;
let core: Core;
let client: Client;

const filler = () => join(disk, 'filler');

/** Takes every byte that is left. */
function fill(): void {
  const file = openSync(filler(), 'a');
  try {
    for (let size = 64 * 1024; size >= 1; ) {
      try {
        if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2);
      } catch (thrown) {
        expect(thrown).toMatchObject({ code: 'ENOSPC' });
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** What a process sees that reads the disk now. */
async function asOnDisk() {
  const reader = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'reader' });
  try {
    return await seen(clientOf(reader, 'cli'));
  } finally {
    await reader.close();
  }
}

async function seen(of: Client) {
  const { audit, notices } = await of.call('app.info', {});
  const { entries, verified } = await of.call('audit.list', { verify: true, limit: 100_000 });
  return {
    status: await of.call('lock.status', {}),
    settings: await of.call('settings.list', {}),
    datasets: await of.call('datasets.list', {}),
    forecasts: await of.call('forecasts.list', {}),
    audit: { ...audit, entries, verified, notices },
  };
}

const leftovers = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));

/** A commit may still fit into the last block of the journal: asks until one does not. */
async function firstRefusal(ask: (n: number) => Promise<unknown>): Promise<unknown> {
  for (let n = 0; n < 100; n += 1) {
    const refusal = await ask(n).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (refusal !== null) return refusal;
  }
  throw new Error('the disk never got full');
}

describe('S21 a disk that is really full', () => {
  beforeEach(async () => {
    disk = mountSmallDisk().folder;
    folder = join(disk, 'data');
    core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
    client = clientOf(core, 'cli');
    await client.call('lock.acquire', { id: 'embedded' });
  });

  afterEach(async () => {
    try {
      await core.close();
    } finally {
      unmount(disk);
    }
  });

  const counts = () => {
    const csv = join(newFolder(), 'counts.csv');
    writeFileSync(csv, wideCsv({ Nord: risingCounts(24), Ouest: risingCounts(24, 9) }));
    return csv;
  };
  const full = {
    code: 'DISK_FULL',
    message: expect.stringMatching(/^Not saved: the disk .* is full.*intact/),
  };

  // Fails when a write that stopped is not cut off again, or when memory shows what is not on the disk.
  itOnSmallDisk(
    `S21 refuses a lock command as not saved, memory and disk alike, and works again with space${skipped}`,
    async () => {
      fill();
      const refusal = await firstRefusal((n) => client.call('lock.hold', { reason: `checking ${n}` }));
      expect(refusal).toMatchObject(full);
      expect(isAppError(refusal)).toBe(true);
      expect(await seen(client)).toEqual(await asOnDisk());
      expect((await seen(client)).audit).toMatchObject({ verified: true, notices: [] });
      expect(leftovers()).toEqual([]);

      rmSync(filler());
      expect(await client.call('lock.hold', { reason: 'space again' })).toMatchObject({
        held: { reason: 'space again' },
      });
      expect(await seen(client)).toEqual(await asOnDisk());
    },
  );

  // Fails when a file that did not fit is left, or when the import is listed without it.
  itOnSmallDisk(
    `S21 refuses an import and a forecast as not saved, and works again with space${skipped}`,
    async () => {
      const files = [{ path: counts() }];
      fill();
      expect(await rejectionOf(client.call('datasets.import', { files }))).toMatchObject(full);
      expect(leftovers()).toEqual([]);
      expect(await seen(client)).toEqual(await asOnDisk());
      expect((await seen(client)).datasets).toEqual({ datasets: [], damaged: [] });

      rmSync(filler());
      const { datasets } = await client.call('datasets.import', { files });
      fill();
      const datasetId = datasets[0]!.id;
      expect(await rejectionOf(client.call('forecasts.run', { datasetId }))).toMatchObject(full);
      expect(leftovers()).toEqual([]);
      const after = await seen(client);
      expect(after).toEqual(await asOnDisk());
      expect(after.forecasts).toEqual({ forecasts: [], total: 0, next: null, damaged: [] });

      rmSync(filler());
      expect((await client.call('forecasts.run', { datasetId })).forecasts).toHaveLength(2);
      expect((await seen(client)).audit).toMatchObject({ verified: true, notices: [] });
      expect(await seen(client)).toEqual(await asOnDisk());
    },
  );
});
