import { describe, expect, it } from 'vitest';
import { type ImportPhase, isImporting } from '../../../renderer/state/importStore.ts';
import { PART_BYTES, toBase64 } from '../../../renderer/state/uploadFile.ts';
import { AppError } from '../../../shared/contract/index.ts';
import type { FakeClient } from '../support/fakeClient.ts';
import { openServices } from '../support/services.tsx';

const file = (name: string, bytes: number) => new File([new Uint8Array(bytes).fill(65)], name);

const callsOf = (client: FakeClient, method: string) =>
  client.calls.filter((call) => call.method === method).map((call) => call.params);

function confirmPhase(phase: ImportPhase): Extract<ImportPhase, { name: 'confirm' }> {
  expect(phase.name).toBe('confirm');
  return phase as Extract<ImportPhase, { name: 'confirm' }>;
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
    expect(callsOf(client, 'datasets.import')).toEqual([{ files: [{ uploadId: 'upload-1' }], dryRun: true }]);
    expect(confirmPhase(stores.imports.getState().phase).result.stored).toBe('dry-run');
    expect(stores.data.getState().datasets.value).toEqual([]);
  });

  it('takes files given together as one dataset', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('cases.csv', 10), file('deaths.csv', 10)]);
    expect(callsOf(client, 'datasets.import')).toEqual([
      { files: [{ uploadId: 'upload-1' }, { uploadId: 'upload-2' }], dryRun: true },
    ]);
  });

  it('stores what was confirmed under the name and disease given, and chooses it', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('counts.csv', 10)]);
    await stores.imports.getState().confirm({ name: 'Hurricane', disease: 'cholera' });
    expect(callsOf(client, 'datasets.import').at(-1)).toEqual({
      files: [{ uploadId: 'upload-1' }],
      name: 'Hurricane',
      disease: 'cholera',
    });
    expect(stores.imports.getState()).toMatchObject({
      phase: { name: 'idle' },
      outcome: { kind: 'imported', dataset: { name: 'Hurricane', rows: { used: 30, rejected: 1 } } },
    });
    expect(stores.data.getState().selectedId).toBe('ds-haiti');
    expect(stores.data.getState().weekly.value?.places).toHaveLength(10);
  });

  it('says that data were there already instead of claiming an import', async () => {
    const { stores } = await openServices();
    await stores.imports.getState().start([file('counts.csv', 10)]);
    await stores.imports.getState().confirm({});
    expect(stores.imports.getState().outcome?.kind).toBe('already-there');
  });

  it('keeps the dialog open with the sentence when storing fails', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('counts.csv', 10)]);
    client.failNext('datasets.import', new AppError('DISK_FULL', 'The disk is full. Free 20 MB.'));
    await stores.imports.getState().confirm({});
    const phase = confirmPhase(stores.imports.getState().phase);
    expect(phase).toMatchObject({ isSaving: false, sentence: 'The disk is full. Free 20 MB.' });
    await stores.imports.getState().confirm({});
    expect(stores.imports.getState().outcome?.kind).toBe('imported');
  });

  it('ends with the sentence of a file that cannot be read, and forgets the upload', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    client.failNext('datasets.import', new AppError('NO_DATE_COLUMN', 'No column holds dates.'));
    await stores.imports.getState().start([file('counts.csv', 10)]);
    expect(stores.imports.getState().phase).toEqual({ name: 'failed', sentence: 'No column holds dates.' });
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(isImporting(stores.imports.getState())).toBe(false);
  });

  it('tells how much was sent, and forgets the upload when it is cancelled', async () => {
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
    expect(stores.imports.getState().phase).toEqual({ name: 'idle' });
    expect(callsOf(client, 'uploads.append')).toHaveLength(1);
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(callsOf(client, 'datasets.import')).toEqual([]);
  });

  it('that is cancelled in the dialog forgets its uploads and stores nothing', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('counts.csv', 10)]);
    await stores.imports.getState().cancel();
    expect(callsOf(client, 'uploads.discard')).toEqual([{ uploadId: 'upload-1' }]);
    expect(callsOf(client, 'datasets.import')).toHaveLength(1);
  });

  it('does not start while another one is going on', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().start([file('counts.csv', 10)]);
    await stores.imports.getState().start([file('other.csv', 10)]);
    expect(callsOf(client, 'uploads.open')).toHaveLength(1);
  });
});

describe('a sample', () => {
  it('opens with one call on the day it suggests', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    expect(callsOf(client, 'samples.import')).toEqual([{ id: 'haiti-cholera' }]);
    expect(stores.data.getState().weekly.value?.asOf).toBe('2016-11-02');
  });
});

describe('undo of an import', () => {
  it('takes the dataset out, and brings it back', async () => {
    const { stores } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    await stores.imports.getState().undo();
    expect(stores.imports.getState().outcome?.kind).toBe('removed');
    expect(stores.data.getState()).toMatchObject({ selectedId: null, datasets: { value: [] } });
    await stores.imports.getState().redo();
    expect(stores.imports.getState().outcome?.kind).toBe('restored');
    expect(stores.data.getState().selectedId).toBe('ds-haiti');
  });

  it('stays possible while a later import fails', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    client.failNext('datasets.import', new AppError('NO_DATE_COLUMN', 'No column holds dates.'));
    await stores.imports.getState().start([file('bad.csv', 3)]);
    expect(stores.imports.getState()).toMatchObject({
      phase: { name: 'failed' },
      outcome: { kind: 'imported' },
    });
  });

  it('says why it failed, and stays possible', async () => {
    const { stores, client } = await openServices({ hasDataset: false });
    await stores.imports.getState().openSample('haiti-cholera');
    client.failNext('datasets.remove', new AppError('DISK_FULL', 'The disk is full.'));
    await stores.imports.getState().undo();
    expect(stores.imports.getState().outcome).toMatchObject({
      kind: 'imported',
      sentence: 'The disk is full.',
    });
  });
});
