import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/index.ts';
import { HOUR } from '../../../shared/time/durations.ts';
import { FakeProvider, failingAs } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const enable = (client: Client, id: 'groq' | 'gemini', value = true) =>
  client.call('settings.set', { key: `providers.${id}.enabled`, value });

describe('the provider lock', () => {
  let groq: FakeProvider;
  let test: TestCore;
  let client: Client;

  const status = () => client.call('lock.status', {});
  const newest = async () => (await client.call('audit.list', { limit: 1 })).entries[0]!;

  beforeEach(async () => {
    groq = new FakeProvider('groq');
    test = await openTestCore({ providers: [groq] });
    client = test.client;
  });

  it('is held by nobody at first, and says who the next run would use', async () => {
    expect(await status()).toMatchObject({
      holder: null,
      epoch: 0,
      since: null,
      cause: 'START',
      next: 'embedded',
    });
    await enable(client, 'groq');
    expect(await status()).toMatchObject({ holder: null, next: 'groq' });
  });

  it('answers the holder that acquires again with the epoch it has', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    const before = test.disk.fingerprint();
    expect(await client.call('lock.acquire', { id: 'embedded' })).toMatchObject({
      holder: 'embedded',
      epoch: 1,
    });
    expect(test.disk.fingerprint()).toBe(before);
  });

  it('shows nothing of a change that could not be saved', async () => {
    test.store.failNext('append');
    expect(await rejectionOf(client.call('lock.acquire', { id: 'embedded' }))).toMatchObject({
      code: 'DISK_FULL',
    });
    expect(await status()).toMatchObject({ holder: null, epoch: 0 });
    expect(test.events('lock.changed')).toEqual([]);
    expect(await client.call('lock.acquire', { id: 'embedded' })).toMatchObject({
      holder: 'embedded',
      epoch: 1,
    });
  });

  it('is held over restarts by the same provider under the same epoch', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    const again = await test.restart();
    expect(await again.client.call('lock.status', {})).toEqual(await status());
    expect(again.disk.fingerprint()).toBe(test.disk.fingerprint());
  });

  it('tells listeners of every change, once it is on disk', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    await client.call('lock.release', {});
    expect(test.events('lock.changed').map(({ holder, epoch }) => [holder, epoch])).toEqual([
      ['embedded', 1],
      [null, 2],
    ]);
    expect(test.events('audit.appended').map(({ type }) => type)).toEqual(['LOCK_ACQUIRED', 'LOCK_RELEASED']);
  });

  describe('held by a provider that settings make ineligible', () => {
    beforeEach(async () => {
      await enable(client, 'groq');
      await client.call('lock.acquire', { id: 'groq' });
    });

    it('is lost at once, in the same write as the setting', async () => {
      const before = test.store.writes.append;
      await enable(client, 'groq', false);
      expect(test.store.writes.append - before).toBe(1);
      expect(await status()).toMatchObject({ holder: null, epoch: 2, cause: 'SETTINGS' });
      expect(await newest()).toMatchObject({
        type: 'LOCK_RELEASED',
        cause: 'SETTINGS',
        details: { from: 'groq' },
      });
    });

    it('is lost also when the setting goes back to its default', async () => {
      await client.call('settings.unset', { key: 'providers.groq.enabled' });
      expect(await status()).toMatchObject({ holder: null, epoch: 2, cause: 'SETTINGS' });
    });

    it('and the setting both stay as they were when the disk is full', async () => {
      test.store.failNext('append');
      expect(await rejectionOf(enable(client, 'groq', false))).toMatchObject({ code: 'DISK_FULL' });
      expect(await status()).toMatchObject({ holder: 'groq', epoch: 1 });
      expect(await client.call('settings.get', { key: 'providers.groq.enabled' })).toMatchObject({
        value: true,
      });
    });
  });

  describe('asked by a dry run', () => {
    it('says what an acquire would change, and changes no byte', async () => {
      await enable(client, 'groq');
      const before = test.disk.fingerprint();
      expect(await client.call('lock.acquire', { id: 'embedded', dryRun: true })).toEqual({
        wouldChange: { holder: { from: null, to: 'embedded' }, epoch: { from: 0, to: 1 } },
        nextRunUses: 'embedded',
        reason: 'The lock would be taken. The next run would use the offline model.',
      });
      expect(test.disk.fingerprint()).toBe(before);
      expect(await status()).toMatchObject({ holder: null, epoch: 0 });
    });

    it('says that nothing would change', async () => {
      await client.call('lock.acquire', { id: 'embedded' });
      expect(await client.call('lock.acquire', { id: 'embedded', dryRun: true })).toEqual({
        wouldChange: {},
        nextRunUses: 'embedded',
        reason: 'Nothing would change: it already is so. The next run would use the offline model.',
      });
    });
  });

  it('explains itself with the audit entry that proves each sentence', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    const { sentences } = await client.call('lock.explain', {});
    const { seq } = await newest();
    expect(sentences.slice(0, 2)).toEqual([
      {
        text: `The offline model is the active provider since 2016-11-02 08:00 UTC.`,
        auditSeqs: [seq],
      },
      { text: 'The user chose it.', auditSeqs: [seq] },
    ]);
  });

  describe('pinned', () => {
    const pin = (until?: string) =>
      client.call('lock.pin', { id: 'embedded', reason: 'better record', ...(until ? { until } : {}) });
    const pinned = async () => (await status()).pinned;

    it.each([
      [undefined, '2016-11-09T08:00:00.000Z'],
      ['2016-11-04', '2016-11-04T23:59:59.999Z'],
      ['2016-11-04T10:00:00.000Z', '2016-11-04T10:00:00.000Z'],
      ['never', null],
    ])('until %s lasts until %s', async (until, end) => {
      await pin(until);
      expect(await pinned()).toEqual({ id: 'embedded', reason: 'better record', until: end });
    });

    it('to one that can not serve is allowed, and says why; its runs fail and the lock stays', async () => {
      const id = await test.importPlaces(twoPlaces);
      await client.call('lock.acquire', { id: 'embedded' });
      expect(await client.call('lock.pin', { id: 'groq', reason: 'x', dryRun: true })).toMatchObject({
        nextRunUses: null,
        reason: expect.stringContaining("can't serve (it is switched off"),
      });
      await client.call('lock.pin', { id: 'groq', reason: 'x' });
      expect(await rejectionOf(client.call('forecasts.run', { datasetId: id }))).toMatchObject({
        code: 'PINNED_UNAVAILABLE',
      });
      expect(await status()).toMatchObject({ holder: 'embedded', epoch: 1, next: null });
    });
  });

  describe('with a provider on the bench', () => {
    const groqNow = async () => (await status()).providers.find((one) => one.id === 'groq')!;
    let id: string;

    beforeEach(async () => {
      id = await test.importPlaces(twoPlaces);
      await enable(client, 'groq');
      const resumeAtMs = test.clock.now() + HOUR;
      groq.next(failingAs('QUOTA', { resumeAtMs }, 'the daily limit is reached'));
      await client.call('forecasts.run', { datasetId: id });
    });

    it('says until when, and shows its end without a write', async () => {
      expect(await groqNow()).toMatchObject({
        eligible: false,
        bench: { cause: 'QUOTA', until: '2016-11-02T09:00:00.000Z' },
        benchedUntil: '2016-11-02T09:00:00.000Z',
        reason: 'its quota is spent, benched until 2016-11-02 09:00 UTC',
      });
      const { sentences } = await client.call('lock.explain', {});
      const benched = (await client.call('audit.list', {})).entries.find(
        ({ type }) => type === 'PROVIDER_BENCHED',
      );
      expect(sentences).toContainEqual({
        text: "Groq can't serve: its quota is spent, benched until 2016-11-02 09:00 UTC (the daily limit is reached).",
        auditSeqs: [benched!.seq],
      });
      const bytes = test.disk.fingerprint();
      test.clock.advance(HOUR - 1);
      expect(await groqNow()).toMatchObject({ eligible: false });
      test.clock.advance(1);
      expect(await groqNow()).toMatchObject({
        eligible: true,
        bench: null,
        benchedUntil: null,
        reason: null,
      });
      expect(await status()).toMatchObject({ holder: 'embedded', next: 'groq' });
      expect(test.disk.fingerprint()).toBe(bytes);
    });

    it('shows an end that follows the wall clock when that is set', async () => {
      test.clock.jump(-2 * HOUR);
      expect(await groqNow()).toMatchObject({
        benchedUntil: '2016-11-02T07:00:00.000Z',
        reason: 'its quota is spent, benched until 2016-11-02 07:00 UTC',
      });
      test.clock.advance(HOUR);
      expect(await groqNow()).toMatchObject({ eligible: true, benchedUntil: null });
    });

    it('is asked again after a readmission, which is in the audit trail', async () => {
      expect(await client.call('lock.readmit', { id: 'groq', reason: 'paid', dryRun: true })).toMatchObject({
        wouldChange: { benched: { from: [{ id: 'groq' }], to: [] } },
        nextRunUses: 'groq',
        reason: 'Groq could serve again, with no failures counted in a row. The next run would use Groq.',
      });
      await client.call('lock.readmit', { id: 'groq', reason: 'paid' });
      expect(await newest()).toMatchObject({ type: 'PROVIDER_READMITTED', details: { reason: 'paid' } });
      expect((await client.call('forecasts.run', { datasetId: id })).run).toMatchObject({
        provider: 'groq',
        epoch: 3,
      });
      expect(await rejectionOf(client.call('lock.readmit', { id: 'groq', reason: 'again' }))).toMatchObject({
        code: 'NOT_BENCHED',
      });
    });

    it('is the same object until something changes', async () => {
      const before = await status();
      expect(await status()).toBe(before);
      test.clock.advance(HOUR);
      expect(await status()).not.toBe(before);
    });
  });

  it('says of each command what it would change', async () => {
    const reasonOf = async (call: Promise<unknown>) => ((await call) as { reason: string }).reason;
    expect(await reasonOf(client.call('lock.hold', { reason: 'x', dryRun: true }))).toMatch(
      /^No run would start/,
    );
    expect(await reasonOf(client.call('lock.resume', { dryRun: true }))).toMatch(/^Nothing would change/);
    await client.call('lock.hold', { reason: 'x' });
    expect(await reasonOf(client.call('lock.resume', { dryRun: true }))).toBe(
      'Runs could start again. The next run would use the offline model.',
    );
    await client.call('lock.resume', {});
    expect(await reasonOf(client.call('lock.unpin', { dryRun: true }))).toMatch(/^Nothing would change/);
    await client.call('lock.pin', { id: 'embedded', reason: 'x' });
    expect(await reasonOf(client.call('lock.unpin', { dryRun: true }))).toMatch(
      /^The holder would count as not chosen[.] The next run would use/,
    );
    expect(await reasonOf(client.call('lock.switch', { id: 'embedded', reason: 'x', dryRun: true }))).toMatch(
      /^The lock would be taken/,
    );
  });
});
