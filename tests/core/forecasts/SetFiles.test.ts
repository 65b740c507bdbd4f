import { beforeEach, describe, expect, it } from 'vitest';
import { SetFiles } from '../../../main/core/forecasts/SetFiles.ts';
import type { SetRow } from '../../../main/core/state/entries.ts';
import { FORMAT_VERSION } from '../../../main/core/state/migrations/formatVersion.ts';
import type { MemoryStore } from '../../support/memoryStore.ts';
import { openTestCore, twoPlaces } from '../../support/testCore.ts';
import { openTestLedger } from '../../support/testLedger.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

describe('the files of a set', () => {
  let store: MemoryStore;
  let files: SetFiles;
  let row: SetRow;
  let crypto: Awaited<ReturnType<typeof openTestLedger>>['crypto'];

  beforeEach(async () => {
    const test = await openTestCore();
    const datasetId = await test.importPlaces(twoPlaces);
    await test.client.call('forecasts.run', { datasetId });
    const opened = await openTestLedger(test.disk);
    ({ store, crypto } = opened);
    files = new SetFiles({ store, crypto, clock: opened.clock });
    row = opened.ledger.state.sets[0]!;
  });

  it('are read in parts: the summary without the file of the quantiles', async () => {
    store.disk.remove(row.quantiles!.file);
    const { forecasts } = await files.summary(row);
    expect(forecasts.map(({ location }) => location.code)).toEqual(['ouest', 'nord']);
    expect(await rejectionOf(files.whole(row))).toMatchObject({
      code: 'FOLDER_DAMAGED',
      details: { runId: row.runId, file: row.quantiles!.file },
    });
  });

  it.each(['summary', 'quantiles'] as const)(
    'are damaged with any byte of the %s cut or changed',
    async (part) => {
      const name = part === 'summary' ? row.file : row.quantiles!.file;
      const whole = await files.whole(row);
      const { length } = store.disk.bytes(name);
      const bytes = Buffer.from(store.disk.bytes(name));
      for (let at = 10; at < length; at += Math.ceil(length / 40)) {
        store.disk.write(name, bytes);
        store.disk.flip(name, at, 4);
        const read = await files.whole(row).catch((thrown: { code: string }) => thrown.code);
        // A byte that says nothing of the content may be another one.
        if (read !== 'FOLDER_DAMAGED') expect(read).toEqual(whole);
        store.disk.write(name, bytes.subarray(0, at));
        expect(await rejectionOf(files.whole(row))).toMatchObject({ code: 'FOLDER_DAMAGED' });
      }
    },
  );

  it('are both asked for before the first of them is there', async () => {
    const asked: string[] = [];
    const first = Promise.withResolvers<void>();
    const reading = Object.create(store.files) as typeof store.files;
    reading.read = async (name) => {
      asked.push(name);
      if (name === row.file) await first.promise;
      return store.files.read(name);
    };
    const { crypto: hashes, clock } = await openTestLedger(store.disk);
    const whole = new SetFiles({ store: { ...store, files: reading }, crypto: hashes, clock }).whole(row);
    expect(asked).toEqual([row.file, row.quantiles!.file]);
    first.resolve();
    expect(await whole).toEqual(await files.whole(row));
  });

  // Fails when it is called damaged: the user would be told to forecast again, or half a meaning be read.
  it('of a newer version are named as that', async () => {
    const text = JSON.stringify({ schemaVersion: FORMAT_VERSION + 1, part: 'summary' });
    await store.files.put('sets/run-9.e1.json.gz', text);
    const newer = { ...row, file: 'sets/run-9.e1.json.gz', fileHash: crypto.sha256(text) };
    expect(await rejectionOf(files.summary(newer))).toMatchObject({ code: 'NEWER_VERSION' });
  });

  it('are a small part each: quantiles and twins weigh the most', () => {
    const size = (name: string) => store.disk.bytes(name).length;
    expect(size(row.file)).toBeLessThan(3_000);
    expect(size(row.file) + size(row.quantiles!.file)).toBeLessThan(6_000);
  });
});
