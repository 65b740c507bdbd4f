import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeInputFiles } from '../../../main/adapters/nodeInputFiles.ts';
import { createImportWork } from '../../../main/adapters/workers/importWork.ts';
import type { ThreadWorkOptions } from '../../../main/adapters/workers/threadWork.ts';
import type { ImportWork } from '../../../main/core/surveillance/intake/readImport.ts';
import { installation } from '../../../main/hosts/installation.ts';
import type { EventPayload } from '../../../shared/contract/events.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { encodedAs } from '../../support/encodedAs.ts';
import { inlineImports } from '../../support/inlineImports.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const endingEntry = join(import.meta.dirname, '..', '..', 'support', 'endingImportWorker.ts');
const newFolder = tempFolders();
const large = wideCsv(
  Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`Dépôt ${n}`, risingCounts(120, n)])),
);

const cores: TestCore[] = [];
afterEach(() => Promise.all(cores.splice(0).map(({ core }) => core.close())));

async function opened(importWork: ImportWork): Promise<TestCore> {
  const test = await openTestCore({ importWork });
  test.files.set('large.csv', large);
  cores.push(test);
  return test;
}

const ending = (options?: Pick<ThreadWorkOptions, 'mostMegabytes'>) =>
  opened(createImportWork(endingEntry, options));
const inThread = () => opened(createImportWork(installation().importWorkerFile));

const importAs = ({ client }: TestCore, name: string) =>
  client.call('datasets.import', { files: [{ path: 'large.csv' }], name });

/** The worker threads of this process, as Node itself counts them. */
function threads(): number {
  const report = process.report.getReport() as { workers: unknown[] };
  return report.workers.length;
}

async function expectNothingStoredAndTheNextOneWorks(test: TestCore): Promise<void> {
  expect(test.disk.names('datasets/')).toEqual([]);
  expect((await test.client.call('datasets.list', {})).datasets).toEqual([]);
  const { stored, datasets } = await importAs(test, 'sound');
  expect(stored).toBe('new');
  expect(datasets[0]).toMatchObject({ locations: 200 });
}

describe('an import whose thread', () => {
  it('ends says so, stores nothing, and the next one gets a thread of its own', async () => {
    const test = await ending();
    expect(await rejectionOf(importAs(test, 'ending'))).toMatchObject({
      code: 'IMPORT_FAILED',
      message: expect.stringContaining('the part of Outpost that reads files was ended'),
      details: { isOutOfMemory: false },
    });
    expect(test.events('import.progress').at(-1)).toMatchObject({ phase: 'failed' });
    await expectNothingStoredAndTheNextOneWorks(test);
  });

  it('runs out of memory says what helps, stores nothing, and the next one works', async () => {
    // Room for a sound import from the sources, whose types the thread has to strip.
    const test = await ending({ mostMegabytes: 256 });
    expect(await rejectionOf(importAs(test, 'hoarding'))).toMatchObject({
      code: 'IMPORT_FAILED',
      message: expect.stringContaining('more memory than there is'),
      details: { isOutOfMemory: true },
    });
    await expectNothingStoredAndTheNextOneWorks(test);
  });

  it('never comes back is cancelled in the midst of it, while the host answers others', async () => {
    const test = await ending();
    const before = threads();
    const isInside = Promise.withResolvers<void>();
    test.core.subscribe(({ event, payload }) => {
      if (event !== 'import.progress') return;
      if ((payload as EventPayload<'import.progress'>).rowsRead === 7) isInside.resolve();
    });
    const running = rejectionOf(importAs(test, 'forever'));
    await isInside.promise;
    expect(threads()).toBe(before + 1);
    expect((await test.client.call('datasets.list', {})).datasets).toEqual([]);
    expect(await test.client.call('datasets.cancelImport', {})).toEqual({ cancelled: true });
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    expect(threads()).toBe(before);
    expect(test.events('import.progress').at(-1)).toMatchObject({ phase: 'cancelled' });
    await expectNothingStoredAndTheNextOneWorks(test);
  });

  it('ends during a preview gives no preview', async () => {
    const test = await ending();
    const preview = test.client.call('datasets.preview', { files: [{ path: 'large.csv' }], name: 'ending' });
    expect(await rejectionOf(preview)).toMatchObject({ code: 'IMPORT_FAILED' });
  });
});

describe('a thread of imports', () => {
  it('is started when a page begins to upload a file, reads it, and ends with the core', async () => {
    const test = await inThread();
    const before = threads();
    const bytes = Buffer.from(wideCsv({ Nord: risingCounts(), Ouest: risingCounts(24, 7) }));
    const { uploadId } = await test.client.call('uploads.open', { name: 'small.csv', bytes: bytes.length });
    await expect.poll(threads, { timeout: 20_000 }).toBe(before + 1);
    await test.client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
    const { datasets } = await test.client.call('datasets.import', { files: [{ uploadId }] });
    expect(datasets[0]).toMatchObject({ locations: 2 });
    expect(threads()).toBe(before + 1);
    await test.core.close();
    expect(threads()).toBe(before);
  });

  it('refuses a file with the words and facts that the inline reader has', async () => {
    const bad = large.replaceAll(/^\d{4}-/gm, 'week ');
    const refusals = [];
    for (const test of [await inThread(), await opened(inlineImports({ breathe: async () => {} }))]) {
      test.files.set('bad.csv', bad);
      const thrown = await rejectionOf(test.client.call('datasets.import', { files: [{ path: 'bad.csv' }] }));
      const { code, message, details } = thrown as { code: string; message: string; details: unknown };
      refusals.push({ code, message, details });
    }
    expect(refusals[0]).toMatchObject({ code: 'DATES_UNREADABLE' });
    expect(refusals[0]).toEqual(refusals[1]);
  });
});

/** Bytes that differ in how they are read. */
const writings: [string, string, Uint8Array][] = [
  ['of text', 'counts.csv', Buffer.from(large)],
  ['of text in another encoding', 'counts.csv', encodedAs(large, 'windows-1252')],
  ['packed', 'counts.csv.gz', gzipSync(large)],
];

describe.each(writings)('a file %s', (_what, name, bytes) => {
  async function shownAfter(test: TestCore, file: { path: string } | { uploadId: string }) {
    const { datasets, mapping } = await test.client.call('datasets.import', {
      files: [file],
      name: 'counts',
    });
    return { mapping, dataset: await test.client.call('datasets.show', { id: datasets[0]!.id }) };
  }

  async function upload({ client }: TestCore): Promise<{ uploadId: string }> {
    const { uploadId } = await client.call('uploads.open', { name, bytes: bytes.length });
    for (let from = 0; from < bytes.length; from += 30_000) {
      const base64 = Buffer.from(bytes.subarray(from, from + 30_000)).toString('base64');
      await client.call('uploads.append', { uploadId, base64 });
    }
    return { uploadId };
  }

  it('becomes the same dataset in a thread as in the one that asks, uploaded or by its path', async () => {
    const inline = await opened(inlineImports({ breathe: async () => {} }));
    const expected = await shownAfter(inline, await upload(inline));
    expect(expected.dataset.series).toHaveLength(200);
    const uploaded = await inThread();
    expect(await shownAfter(uploaded, await upload(uploaded))).toEqual(expected);
    const path = join(newFolder(), name);
    writeFileSync(path, bytes);
    const byPath = await openTestCore({
      importWork: createImportWork(installation().importWorkerFile),
      open: nodeInputFiles.open,
    });
    cores.push(byPath);
    expect(await shownAfter(byPath, { path })).toEqual(expected);
  });
});
