import { describe, expect, it } from 'vitest';
import {
  type ImportPhase,
  isImporting,
  type ReviewPhase,
} from '../../../../renderer/features/import/importPhase.ts';
import { PART_BYTES, toBase64 } from '../../../../renderer/features/import/uploadFile.ts';
import { AppError, type Difference } from '../../../../shared/contract/index.ts';
import type { FakeClient } from '../../support/fakeClient.ts';
import { openServices } from '../../support/services.tsx';

const file = (name: string, bytes: number) => new File([new Uint8Array(bytes).fill(65)], name);

const callsOf = (client: FakeClient, method: string) =>
  client.calls.filter((call) => call.method === method).map((call) => call.params);

const difference: Difference = {
  datasetId: 'ds-haiti',
  against: '2016-11-20',
  added: 14,
  revised: 6,
  removed: 0,
  examples: [],
};

function reviewPhase(phase: ImportPhase): ReviewPhase {
  expect(phase.name).toBe('review');
  return phase as ReviewPhase;
}

/** One small file, sent and read. */
async function reviewed(options: Parameters<typeof openServices>[0] = { hasDataset: false }) {
  const opened = await openServices(options);
  const imports = () => opened.stores.imports.getState();
  await imports().start([file('counts.csv', 10)]);
  return { ...opened, imports, review: () => reviewPhase(imports().phase) };
}

describe('base64', () => {
  it('of many bytes is the same as of one piece', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => (i * 7) % 256);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(toBase64(new Uint8Array(0))).toBe('');
  });
});

describe('an import', () => {
  it('sends a file in parts of 512 KiB and reads it without storing', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('counts.csv', PART_BYTES + 10)]);
    expect(callsOf(client, 'uploads.open')).toEqual([{ name: 'counts.csv', bytes: PART_BYTES + 10 }]);
    const parts = callsOf(client, 'uploads.append') as { base64: string }[];
    expect(parts.map((part) => atob(part.base64).length)).toEqual([PART_BYTES, 10]);
    expect(callsOf(client, 'datasets.preview')).toEqual([{ files: [{ uploadId: 'upload-1' }] }]);
    expect(callsOf(client, 'datasets.import')).toEqual([]);
    expect(reviewPhase(stores.imports.getState().phase).review.preview.result?.stored).toBe('dry-run');
    expect(stores.data.known().datasets).toEqual([]);
  });

  it('takes files given together as one dataset', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('cases.csv', 10), file('deaths.csv', 10)]);
    expect(callsOf(client, 'datasets.preview')).toEqual([
      { files: [{ uploadId: 'upload-1' }, { uploadId: 'upload-2' }] },
    ]);
  });

  it('stores what was confirmed under the name and disease given, and chooses it', async () => {
    const { stores, client, imports } = await reviewed();
    imports().setFields({ name: 'Hurricane' });
    imports().setFields({ disease: 'cholera' });
    await expect.poll(() => reviewPhase(imports().phase).isReading).toBe(false);
    await imports().confirm();
    expect(callsOf(client, 'datasets.import')).toEqual([
      { files: [{ uploadId: 'upload-1' }], name: 'Hurricane', disease: 'cholera' },
    ]);
    expect(stores.imports.getState()).toMatchObject({
      phase: { name: 'idle' },
      outcome: { kind: 'imported', dataset: { name: 'Hurricane', rows: { used: 30, rejected: 1 } } },
    });
    expect(stores.data.known().selectedId).toBe('ds-haiti');
    expect(stores.data.known().weekly?.places).toHaveLength(10);
  });

  it('does not read the files anew for a name or the source of populations', async () => {
    const { client, imports } = await reviewed();
    imports().setFields({ name: 'Hurricane' });
    imports().setFields({ populationSource: 'INE' });
    expect(callsOf(client, 'datasets.preview')).toHaveLength(1);
  });

  it('says that data were there already instead of claiming an import', async () => {
    const { imports } = await reviewed({});
    await imports().confirm();
    expect(imports().outcome?.kind).toBe('already-there');
  });

  it('keeps the dialog open with the sentence when storing fails', async () => {
    const { client, imports, review } = await reviewed();
    client.failNext('datasets.import', new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'));
    await imports().confirm();
    expect(review().failure).toEqual({ of: 'storing', sentence: 'The disk is full. Free 20 MB.' });
    await imports().confirm();
    expect(imports().outcome?.kind).toBe('imported');
  });

  it('ends with the sentence of a file that cannot be opened, and forgets the upload', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    client.failNext('datasets.preview', new AppError('FILE_UNREADABLE', 'The file is damaged.'));
    await stores.imports.getState().start([file('counts.csv', 10)]);
    expect(stores.imports.getState().phase).toEqual({
      name: 'failed',
      files: ['counts.csv'],
      sentence: 'The file is damaged.',
    });
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(isImporting(stores.imports.getState())).toBe(false);
  });

  it('does not start while another one is going on', async () => {
    const { client, imports } = await reviewed();
    await imports().start([file('other.csv', 10)]);
    expect(callsOf(client, 'uploads.open')).toHaveLength(1);
  });
});

describe('a statement about a file', () => {
  it('is shown at once and has the file read anew with it', async () => {
    const { client, imports, review } = await reviewed();
    imports().state(0, { dateFormat: 'DD/MM/YYYY' });
    expect(review()).toMatchObject({ isReading: true, review: { stated: [{ dateFormat: 'DD/MM/YYYY' }] } });
    await expect.poll(() => review().isReading).toBe(false);
    expect(callsOf(client, 'datasets.preview').at(-1)).toEqual({
      files: [{ uploadId: 'upload-1' }],
      mapping: { dateFormat: 'DD/MM/YYYY' },
    });
  });

  it('that is refused says so, and is not imported', async () => {
    const { client, imports, review } = await reviewed();
    const refusal = { code: 'BAD_MAPPING' as const, message: 'No column holds dates so.', details: null };
    client.imports.previewChanges = { result: null, refusal };
    imports().state(0, { dateFormat: 'YYYYWW' });
    await expect.poll(() => review().isReading).toBe(false);
    expect(review().review.preview.refusal).toEqual(refusal);
    await imports().confirm();
    expect(callsOf(client, 'datasets.import')).toEqual([]);
    client.imports.previewChanges = {};
    imports().undoChanges();
    await expect.poll(() => review().isReading).toBe(false);
    expect(callsOf(client, 'datasets.preview').at(-1)).toEqual({ files: [{ uploadId: 'upload-1' }] });
    await imports().confirm();
    expect(imports().outcome?.kind).toBe('imported');
  });

  it('waits for the answer to the newest one before it can be imported', async () => {
    const { client, imports, review } = await reviewed();
    const release = client.holdNext('datasets.preview');
    imports().state(0, { epiWeek: 'iso' });
    imports().state(0, { epiWeek: 'saturday' });
    await imports().confirm();
    expect(callsOf(client, 'datasets.import')).toEqual([]);
    release();
    await expect.poll(() => review().isReading).toBe(false);
    const stated = callsOf(client, 'datasets.preview').map(
      (params) => (params as { mapping?: object }).mapping,
    );
    expect(stated).toEqual([undefined, { epiWeek: 'iso' }, { epiWeek: 'saturday' }]);
  });

  it('keeps the dialog open when the files cannot be read again, until they can', async () => {
    const { client, imports, review } = await reviewed();
    client.failNext('datasets.preview', new AppError('UNKNOWN_UPLOAD', 'The upload is gone.'));
    imports().chooseSheet(0, 'Two');
    await expect.poll(() => review().failure).toEqual({ of: 'reading', sentence: 'The upload is gone.' });
    await imports().confirm();
    expect(callsOf(client, 'datasets.import')).toEqual([]);
    imports().readAgain();
    await expect.poll(() => review().failure).toBeNull();
  });
});

describe('a file of populations', () => {
  it('is sent, read with the others, and forgotten when it is taken away', async () => {
    const { client, imports, review } = await reviewed();
    await imports().setPopulation(file('people.csv', 20));
    await expect.poll(() => review().isReading).toBe(false);
    expect(callsOf(client, 'datasets.preview').at(-1)).toEqual({
      files: [{ uploadId: 'upload-1' }],
      population: { uploadId: 'upload-2' },
    });
    await imports().setPopulation(null);
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-2' }]);
    expect(review().review.population).toBeNull();
  });

  it('that is not taken says why, and leaves the rest as it was', async () => {
    const { client, imports, review } = await reviewed();
    client.failNext('uploads.open', new AppError('FILE_TOO_LARGE', 'Too large.'));
    await imports().setPopulation(file('people.csv', 20));
    expect(review()).toMatchObject({ isReading: false, failure: { of: 'sending', sentence: 'Too large.' } });
  });
});

describe('an import that is cancelled', () => {
  it('while it is sent forgets the upload and reads nothing', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    const release = client.holdNext('uploads.append');
    const started = stores.imports.getState().start([file('counts.csv', 2 * PART_BYTES)]);
    await expect.poll(() => callsOf(client, 'uploads.append')).toHaveLength(1);
    expect(stores.imports.getState().phase).toEqual({
      name: 'uploading',
      files: ['counts.csv'],
      sent: 0,
      total: 2 * PART_BYTES,
    });
    await stores.imports.getState().cancel();
    release();
    await started;
    expect(stores.imports.getState().phase).toEqual({ name: 'cancelled' });
    expect(callsOf(client, 'uploads.append')).toHaveLength(1);
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(callsOf(client, 'datasets.preview')).toEqual([]);
  });

  it('while it is read is stopped in the core, and its answer dropped', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    const release = client.holdNext('datasets.preview');
    const started = stores.imports.getState().start([file('counts.csv', 10)]);
    await expect.poll(() => stores.imports.getState().phase.name).toBe('reading');
    await stores.imports.getState().cancel();
    release();
    await started;
    expect(callsOf(client, 'datasets.cancelImport')).toEqual([{}]);
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(stores.imports.getState().phase).toEqual({ name: 'cancelled' });
  });

  it('in the dialog forgets its uploads and stores nothing', async () => {
    const { client, imports } = await reviewed();
    await imports().cancel();
    expect(imports().phase).toEqual({ name: 'idle' });
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(callsOf(client, 'datasets.import')).toEqual([]);
  });

  it('while it is stored ends as the core says: cancelled, or done when it was too late', async () => {
    for (const inTime of [true, false]) {
      const { client, imports } = await reviewed();
      const release = client.holdNext('datasets.import');
      const confirmed = imports().confirm();
      expect(imports().phase).toEqual({ name: 'storing', files: ['counts.csv'], progress: null });
      await imports().cancel();
      expect(callsOf(client, 'datasets.cancelImport')).toEqual([{}]);
      if (inTime) client.failNext('datasets.import', new AppError('CANCELLED', 'Cancelled.'));
      release();
      await confirmed;
      expect(imports().phase.name).toBe(inTime ? 'cancelled' : 'idle');
      expect(imports().outcome?.kind).toBe(inTime ? undefined : 'imported');
    }
  });
});

describe('files that belong to a dataset', () => {
  it('update it, with what changed, unless they are kept apart', async () => {
    const { client, stores } = await openServices();
    client.imports.difference = difference;
    const imports = () => stores.imports.getState();
    await imports().start([file('counts.csv', 10)]);
    expect(reviewPhase(imports().phase).review.updates).toBe('ds-haiti');
    imports().setSeparate(true);
    await expect.poll(() => reviewPhase(imports().phase).isReading).toBe(false);
    expect(callsOf(client, 'datasets.preview').at(-1)).toMatchObject({ into: 'new' });
    imports().setSeparate(false);
    await expect.poll(() => reviewPhase(imports().phase).isReading).toBe(false);
    await imports().confirm();
    expect(imports().outcome).toMatchObject({ kind: 'updated', difference: { added: 14, revised: 6 } });
    await imports().undo();
    expect(callsOf(client, 'datasets.undoImport')).toEqual([{ id: 'ds-haiti' }]);
    expect(imports().outcome?.kind).toBe('reverted');
    await imports().redo();
    expect(callsOf(client, 'datasets.redoImport')).toEqual([{ id: 'ds-haiti' }]);
    expect(imports().outcome?.kind).toBe('restored');
    expect(stores.data.known().datasets).toHaveLength(1);
  });
});

describe('a sample', () => {
  it('opens with one call on the day it suggests', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    expect(callsOf(client, 'samples.import')).toEqual([{ id: 'haiti-cholera' }]);
    expect(stores.data.known().weekly?.asOf).toBe('2016-11-02');
  });
});

describe('undo of an import', () => {
  it('takes the dataset out, and brings it back', async () => {
    const { stores } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    await stores.imports.getState().undo();
    expect(stores.imports.getState().outcome?.kind).toBe('removed');
    expect(stores.data.known()).toMatchObject({ selectedId: null, datasets: [] });
    await stores.imports.getState().redo();
    expect(stores.imports.getState().outcome?.kind).toBe('restored');
    expect(stores.data.known().selectedId).toBe('ds-haiti');
  });

  it('of another day takes a dataset back that this window did not import, and brings it again', async () => {
    const { stores, client } = await openServices();
    const { datasets } = stores.data.known();
    await stores.imports.getState().undoLastOf(datasets[0]!);
    expect(stores.imports.getState().outcome).toMatchObject({ kind: 'removed', sentence: null });
    await stores.imports.getState().redo();
    expect(stores.data.known().datasets.map(({ id }) => id)).toContain(datasets[0]!.id);
    client.failNext('datasets.undoImport', new AppError('FOLDER_IN_USE', 'Another process has it.'));
    await stores.imports.getState().undoLastOf(datasets[0]!);
    expect(stores.imports.getState().outcome).toMatchObject({
      kind: 'standing',
      sentence: 'Another process has it.',
    });
  });

  it('is not done twice', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    await stores.imports.getState().undo();
    await stores.imports.getState().undo();
    expect(callsOf(client, 'datasets.undoImport')).toHaveLength(1);
  });

  it('stays possible while a later import fails', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    client.failNext('datasets.preview', new AppError('FILE_UNREADABLE', 'The file is damaged.'));
    await stores.imports.getState().start([file('bad.csv', 3)]);
    expect(stores.imports.getState()).toMatchObject({
      phase: { name: 'failed' },
      outcome: { kind: 'imported' },
    });
  });

  it('says why it failed, and stays possible', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    client.failNext('datasets.undoImport', new AppError('DISK_FULL', 'The disk is full.'));
    await stores.imports.getState().undo();
    expect(stores.imports.getState().outcome).toMatchObject({
      kind: 'imported',
      sentence: 'The disk is full.',
    });
  });
});
