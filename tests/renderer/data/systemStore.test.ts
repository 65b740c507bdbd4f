import { describe, expect, it } from 'vitest';
import { knownAnswer } from '../../../renderer/data/answers.ts';
import { verificationQuery } from '../../../renderer/data/audit/auditQueries.ts';
import { infoQuery } from '../../../renderer/data/infoQuery.ts';
import { explanationQuery, triedQuery } from '../../../renderer/data/lock/lockQueries.ts';
import { AppError } from '../../../shared/contract/index.ts';
import { openServices, readAudit, shownIn } from '../support/services.tsx';

describe('the lock', () => {
  it('is tried without changing anything before it is commanded', async () => {
    const { stores, client } = await openServices();
    const tried = triedQuery(client, { name: 'release' });
    const dryRun = await stores.answers.queries.query(tried);
    expect(dryRun.wouldChange.holder).toEqual({ from: 'embedded', to: null });
    expect(stores.lock.known()?.holder).toBe('embedded');
    await stores.lock.command({ name: 'release' });
    expect(stores.lock.known()?.holder).toBeNull();
    expect(client.calls.filter((call) => call.method === 'lock.release').map((call) => call.params)).toEqual([
      { dryRun: true },
      {},
    ]);
  });

  it('is shown as it was asked for last, in whichever order the answers come', async () => {
    const { stores, client } = await openServices();
    const release = client.holdNext('lock.explain');
    const asked = () => client.calls.filter(({ method }) => method === 'lock.explain').length;
    const before = asked();
    const first = stores.lock.refresh();
    await expect.poll(asked).toBe(before + 1);
    await client.call('lock.release', {});
    await stores.lock.refresh();
    release();
    await first;
    expect(stores.lock.known()).toMatchObject({ holder: null });
    expect(stores.answers.queries.isFetching()).toBe(0);
  });

  it('passes a refusal on to who asked', async () => {
    const { stores, client } = await openServices();
    const tried = stores.answers.queries.query(triedQuery(client, { name: 'acquire', id: 'groq' }));
    await expect(tried).rejects.toMatchObject({ code: 'LOCK_HELD', message: 'embedded holds the lock.' });
  });

  it('is explained in sentences with audit numbers', async () => {
    const { stores, client } = await openServices();
    expect(knownAnswer(stores.answers, explanationQuery(client))?.[0]?.auditSeqs).toEqual([2]);
  });
});

describe('the audit trail', () => {
  it('is read newest first, up to a number', async () => {
    const { stores } = await openServices();
    const entries = await readAudit(stores, 2);
    expect(entries().map((entry) => entry.seq)).toEqual([3, 2]);
  });

  it('grows by each new entry, once', async () => {
    const { stores, client } = await openServices();
    const entries = await readAudit(stores);
    const [newest] = entries();
    const entry = { ...newest!, seq: 4 };
    stores.audit.receive(entry);
    stores.audit.receive(entry);
    expect(entries().map((known) => known.seq)).toEqual([4, 3, 2, 1]);
    expect(knownAnswer(stores.answers, infoQuery(client))?.audit.entries).toBe(4);
  });

  it('keeps an entry that came as an event while the page was on its way', async () => {
    const { stores, client } = await openServices();
    const [newest] = (await readAudit(stores, 1))();
    const release = client.holdNext('audit.list');
    const loaded = readAudit(stores);
    await expect.poll(() => client.calls.filter(({ method }) => method === 'audit.list')).toHaveLength(2);
    stores.audit.receive({ ...newest!, seq: 4 });
    release();
    const entries = await loaded;
    expect(entries().map((known) => known.seq)).toEqual([4, 3, 2, 1]);
  });

  it('is checked on disk, and the verdict reaches the status bar', async () => {
    const isIntact = ({ stores, client }: Awaited<ReturnType<typeof openServices>>) =>
      knownAnswer(stores.answers, infoQuery(client))?.audit.intact;
    const good = await openServices();
    await good.stores.audit.verify();
    expect(isIntact(good)).toBe(true);
    const bad = await openServices({ isAuditIntact: false });
    await bad.stores.audit.verify();
    expect(knownAnswer(bad.stores.answers, verificationQuery(bad.client))?.broken).toEqual({
      segment: 'journal-000001.jsonl',
      seq: 2,
    });
    expect(isIntact(bad)).toBe(false);
  });

  it('keeps the sentence of a check that could not be made', async () => {
    const { stores, client } = await openServices();
    client.failNext('audit.list', new AppError('FOLDER_DAMAGED', 'A segment cannot be read.'));
    await stores.audit.verify();
    expect(shownIn(stores, verificationQuery(client))).toMatchObject({
      sentence: 'A segment cannot be read.',
      value: null,
    });
  });
});

describe('notices', () => {
  const notice = { code: 'RESTORED', severity: 'warning' as const, message: 'A copy is in use.' };

  it('come with the start and as events, each once, until they are dismissed', async () => {
    const { stores } = await openServices({ notices: [notice] });
    const end = stores.start();
    stores.system.getState().addNotice(notice);
    stores.system.getState().addNotice({ ...notice, message: 'Another copy.' });
    expect(stores.system.getState().notices).toHaveLength(2);
    stores.system.getState().dismissNotice(notice);
    expect(stores.system.getState().notices.map((known) => known.message)).toEqual(['Another copy.']);
    end();
  });
});
