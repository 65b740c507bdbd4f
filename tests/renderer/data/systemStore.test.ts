import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/index.ts';
import { openServices } from '../support/services.tsx';

describe('the lock', () => {
  it('is tried without changing anything before it is commanded', async () => {
    const { stores, client } = await openServices();
    const dryRun = await stores.system.getState().tryLock({ name: 'release' });
    expect(dryRun.wouldChange.holder).toEqual({ from: 'embedded', to: null });
    expect(stores.system.getState().lock.value?.holder).toBe('embedded');
    await stores.system.getState().commandLock({ name: 'release' });
    expect(stores.system.getState().lock.value?.holder).toBeNull();
    expect(client.calls.filter((call) => call.method === 'lock.release').map((call) => call.params)).toEqual([
      { dryRun: true },
      {},
    ]);
  });

  it('is shown as it was asked for last, in whichever order the answers come', async () => {
    const { stores, client } = await openServices();
    const release = client.holdNext('lock.explain');
    const first = stores.system.getState().refreshLock();
    await client.call('lock.release', {});
    await stores.system.getState().refreshLock();
    release();
    await first;
    expect(stores.system.getState().lock).toMatchObject({ value: { holder: null }, isLoading: false });
  });

  it('passes a refusal on to who asked', async () => {
    const { stores } = await openServices();
    const tried = stores.system.getState().tryLock({ name: 'acquire', id: 'groq' });
    await expect(tried).rejects.toMatchObject({ code: 'LOCK_HELD', message: 'embedded holds the lock.' });
  });

  it('is explained in sentences with audit numbers', async () => {
    const { stores } = await openServices();
    expect(stores.system.getState().explanation[0]?.auditSeqs).toEqual([2]);
  });
});

describe('the audit trail', () => {
  it('is read newest first, up to a number', async () => {
    const { stores } = await openServices();
    await stores.system.getState().loadAudit(2);
    expect(stores.system.getState().audit.entries.map((entry) => entry.seq)).toEqual([3, 2]);
  });

  it('grows by each new entry, once', async () => {
    const { stores } = await openServices();
    await stores.system.getState().loadAudit();
    const [newest] = stores.system.getState().audit.entries;
    const entry = { ...newest!, seq: 4 };
    stores.system.getState().receiveEntry(entry);
    stores.system.getState().receiveEntry(entry);
    expect(stores.system.getState().audit.entries.map((known) => known.seq)).toEqual([4, 3, 2, 1]);
    expect(stores.system.getState().auditTotal.entries).toBe(4);
  });

  it('keeps an entry that came as an event while the page was on its way', async () => {
    const { stores, client } = await openServices();
    await stores.system.getState().loadAudit();
    const [newest] = stores.system.getState().audit.entries;
    const release = client.holdNext('audit.list');
    const loaded = stores.system.getState().loadAudit();
    stores.system.getState().receiveEntry({ ...newest!, seq: 4 });
    release();
    await loaded;
    expect(stores.system.getState().audit.entries.map((known) => known.seq)).toEqual([4, 3, 2, 1]);
  });

  it('is checked on disk, and the verdict reaches the status bar', async () => {
    const good = await openServices();
    await good.stores.system.getState().verifyAudit();
    expect(good.stores.system.getState().auditTotal.isIntact).toBe(true);
    const bad = await openServices({ isAuditIntact: false });
    await bad.stores.system.getState().verifyAudit();
    expect(bad.stores.system.getState().audit.verification?.broken).toEqual({
      segment: 'journal-000001.jsonl',
      seq: 2,
    });
    expect(bad.stores.system.getState().auditTotal.isIntact).toBe(false);
  });

  it('keeps the sentence of a check that could not be made', async () => {
    const { stores, client } = await openServices();
    client.failNext('audit.list', new AppError('FOLDER_DAMAGED', 'A segment cannot be read.'));
    await stores.system.getState().verifyAudit();
    expect(stores.system.getState().audit).toMatchObject({
      sentence: 'A segment cannot be read.',
      isVerifying: false,
      verification: null,
    });
  });
});

describe('notices', () => {
  const notice = { code: 'RESTORED', severity: 'warning' as const, message: 'A copy is in use.' };

  it('come with the start and as events, each once, until they are dismissed', async () => {
    const { stores } = await openServices({ notices: [notice] });
    stores.system.getState().addNotice(notice);
    stores.system.getState().addNotice({ ...notice, message: 'Another copy.' });
    expect(stores.system.getState().notices).toHaveLength(2);
    stores.system.getState().dismissNotice(notice);
    expect(stores.system.getState().notices.map((known) => known.message)).toEqual(['Another copy.']);
  });
});
