import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../shared/contract/index.ts';
import { folderAnswers } from '../../../support/folderAnswers.ts';
import { folderDisk } from '../../../support/folderDisk.ts';
import type { MemoryDisk } from '../../../support/memoryDisk.ts';
import { createMemoryStore } from '../../../support/memoryStore.ts';
import { openTestCore } from '../../../support/testCore.ts';

const folders = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'folders');
/** Versions with a folder as they wrote it, and what they answered about everything in it. */
const versions = ['v1'];

const diskOf = (version: string) => folderDisk(join(folders, version));
/**
 * Answers about the folder: which embedded model would answer next, and which settings there are with what defaults and
 * help, are facts of the program that reads it.
 */
const aboutFolder = (text: string) =>
  JSON.parse(text, (name, value) => {
    if (name === 'settings' && Array.isArray(value))
      return value.filter(({ isDefault }) => !isDefault).map(({ key, value: set }) => ({ key, value: set }));
    // Told of each forecast since: not what that version wrote, but what follows from it.
    if (name === 'record' && value?.confidence !== undefined) return undefined;
    // The no-change medians stand beside a chart since its screen draws them.
    if (name === 'noChange' && value?.cases !== undefined) return undefined;
    return value?.id === 'embedded' ? { ...value, model: null } : value;
  });
const answersOf = (version: string) =>
  aboutFolder(gunzipSync(readFileSync(join(folders, `${version}.answers.json.gz`))).toString());

/** What is the same at every start, whatever was done since to the lock. */
async function contentOf(client: Client) {
  const { lock: _lock, watched: _watched, audit: _audit, ...content } = await folderAnswers(client);
  return content;
}

/** Every state of the disk in which a kill could leave it while a folder is opened, used and tidied up. */
async function momentsOf(disk: MemoryDisk): Promise<MemoryDisk[]> {
  const moments: MemoryDisk[] = [];
  const store = createMemoryStore({ disk });
  // What a write leaves is what the next one finds.
  store.onWrite = (moment) => {
    if (moment === 'after') moments.push(disk.copy());
  };
  const test = await openTestCore({ store, providers: null });
  await test.client.call('lock.unpin', {});
  await test.client.call('scheduler.runOnce', {});
  await test.core.close();
  return moments;
}

describe.each(versions)('a folder of version %s', (version) => {
  // Fails when anything in it is read otherwise, or not at all.
  it('opens with everything in it: the answers are those of the version that wrote it', async () => {
    const test = await openTestCore({ disk: diskOf(version), providers: null });
    expect(aboutFolder(JSON.stringify(await folderAnswers(test.client)))).toEqual(answersOf(version));
    expect(await test.client.call('app.info', {})).toMatchObject({ notices: [], audit: { intact: true } });
    expect(await test.client.call('levels.list', {})).toEqual({ levels: [] });
  });

  it('keeps every file that was written once, byte for byte, and is refused by the version before', async () => {
    const disk = diskOf(version);
    const test = await openTestCore({ disk: disk.copy(), providers: null });
    await test.core.close();
    const written = disk.names().filter((name) => /^(?:datasets|sets|exchanges|journal)\//.test(name));
    for (const name of written) expect(test.disk.bytes(name), name).toEqual(disk.bytes(name));
    expect(JSON.parse(test.disk.text('index.json'))).toMatchObject({ schemaVersion: 2 });
  });

  it('is shown to a reader too, which changes no byte', async () => {
    const disk = diskOf(version);
    const before = disk.fingerprint();
    const test = await openTestCore({ disk, access: 'reader', providers: null });
    expect(aboutFolder(JSON.stringify(await folderAnswers(test.client)))).toEqual(answersOf(version));
    expect(disk.fingerprint()).toBe(before);
  });

  // Fails when a migration takes away what it has not replaced durably yet.
  it('killed at any write while it is opened, used and tidied up, opens again with everything', async () => {
    const test = await openTestCore({ disk: diskOf(version), providers: null });
    const whole = await contentOf(test.client);
    const moments = await momentsOf(diskOf(version));
    expect(moments.length).toBeGreaterThanOrEqual(4);
    for (const disk of moments) {
      const next = await openTestCore({ disk, providers: null });
      expect(await contentOf(next.client)).toEqual(whole);
      expect(await next.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
    }
  });
});
