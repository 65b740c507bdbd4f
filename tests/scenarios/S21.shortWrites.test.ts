import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Core } from '../../main/core/Core.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import type { Client } from '../../shared/contract/index.ts';
import { faults, healFiles } from '../support/faultyFiles.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { clientOf } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { faultyFiles } = await import('../support/faultyFiles.ts');
  return faultyFiles(await importOriginal());
});

const newFolder = tempFolders();
let folder: string;
let core: Core;
let client: Client;

const journal = () => readFileSync(join(folder, 'journal', '0000000001.jsonl'));
const temporary = (path = folder): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.tmp'));

beforeEach(async () => {
  folder = join(newFolder(), 'data');
  core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
  client = clientOf(core, 'cli');
  await client.call('lock.acquire', { id: 'embedded' });
});

afterEach(async () => {
  healFiles();
  await core.close();
});

describe.each([
  ['with an error', false],
  ['silently short', true],
])('S21 a disk that is full, %s', (_name, isSilent) => {
  // Fails when the append does not look at what was written, or does not cut the rest off again.
  it('S21 at every byte of a lock command: refused as not saved, nothing changed, and the next one works', async () => {
    const before = await client.call('lock.status', {});
    const bytes = journal();
    await client.call('lock.hold', { reason: 'measured' });
    const length = journal().length - bytes.length;
    await client.call('lock.resume', {});
    const start = journal();
    for (let left = 0; left < length; left += 1) {
      Object.assign(faults, { bytesLeft: left, isSilent });
      const refusal = await rejectionOf(client.call('lock.hold', { reason: 'measured' }));
      expect(refusal, `after ${left} bytes`).toMatchObject({
        code: 'DISK_FULL',
        message: expect.stringMatching(/not saved/i),
      });
      expect(journal().equals(start), `after ${left} bytes`).toBe(true);
      expect(await client.call('lock.status', {})).toEqual(before);
    }
    healFiles();
    expect(temporary()).toEqual([]);
    expect(await client.call('lock.hold', { reason: 'measured' })).toMatchObject({
      held: { reason: 'measured' },
    });
    expect(await client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
  });

  // Fails when a document that could not be replaced is left cut, or its temporary file beside it.
  it('S21 at bytes of the documents too: the change stands, the old document is whole, no temporary file stays', async () => {
    await client.call('settings.set', { key: 'forecast.horizons', value: 3 });
    const lineLength = 600;
    const whole =
      readFileSync(join(folder, 'index.json')).length + readFileSync(join(folder, 'settings.json')).length;
    for (let left = 0; left < lineLength + whole; left += 13) {
      Object.assign(faults, { bytesLeft: left, isSilent });
      const value = 1 + (left % 8);
      const isSaved = await client.call('settings.set', { key: 'forecast.horizons', value }).then(
        () => true,
        (thrown: { code: string }) => {
          expect(thrown.code).toBe('DISK_FULL');
          return false;
        },
      );
      healFiles();
      const shown = await client.call('settings.get', { key: 'forecast.horizons' });
      if (isSaved) expect(shown.value).toBe(value);
      for (const name of ['index.json', 'settings.json'])
        JSON.parse(readFileSync(join(folder, name), 'utf8'));
      expect(temporary(), `after ${left} bytes`).toEqual([]);
      expect(existsSync(join(folder, 'quarantine'))).toBe(false);
    }
    const { value } = await client.call('settings.get', { key: 'forecast.horizons' });
    await core.close();
    core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
    client = clientOf(core, 'cli');
    expect(await client.call('settings.get', { key: 'forecast.horizons' })).toMatchObject({ value });
    expect(await client.call('app.info', {})).toMatchObject({ notices: [] });
  });
});
