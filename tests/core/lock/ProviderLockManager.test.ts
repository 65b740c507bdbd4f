import { beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../../../shared/contract/index.ts';
import { DAY, HOUR } from '../../../shared/time/durations.ts';
import { FakeProvider, failingAs } from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { replayOf } from '../../support/testLedger.ts';
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

  it('never gives a provider that the user has not switched on', async () => {
    const refused = rejectionOf(client.call('lock.acquire', { id: 'groq' }));
    expect(await refused).toMatchObject({
      code: 'NOT_ELIGIBLE',
      message: expect.stringContaining('outpost config set providers.groq.enabled true'),
    });
    expect((await status()).providers.find((one) => one.id === 'groq')).toMatchObject({
      enabled: false,
      configured: true,
      eligible: false,
    });
  });

  it('never gives a provider that lacks something, and says what', async () => {
    groq.missing = 'it has no key';
    await enable(client, 'groq');
    const refused = await rejectionOf(client.call('lock.acquire', { id: 'groq' }));
    expect(refused).toMatchObject({
      code: 'NOT_ELIGIBLE',
      details: { provider: 'groq', reason: 'it has no key' },
    });
    expect((await status()).providers.find((one) => one.id === 'groq')).toMatchObject({
      enabled: true,
      configured: false,
      eligible: false,
      reason: 'it has no key',
    });
  });

  it('lets one of two callers in the same tick win; the other is told holder and epoch (S01)', async () => {
    await enable(client, 'groq');
    const before = test.store.writes.append;
    const outcomes = await Promise.allSettled([
      client.call('lock.acquire', { id: 'embedded' }),
      client.call('lock.acquire', { id: 'groq' }),
    ]);
    expect(outcomes[0]).toMatchObject({ status: 'fulfilled', value: { holder: 'embedded', epoch: 1 } });
    expect(outcomes[1]).toMatchObject({
      status: 'rejected',
      reason: { code: 'LOCK_HELD', details: { holder: 'embedded', epoch: 1 } },
    });
    expect(test.store.writes.append - before).toBe(1);
    expect(await status()).toMatchObject({ holder: 'embedded', epoch: 1, cause: 'USER' });
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

  it('refuses a release when nobody holds, changes no byte, and a correct one works once (S05)', async () => {
    const before = test.disk.fingerprint();
    expect(await rejectionOf(client.call('lock.release', {}))).toMatchObject({ code: 'NOT_HELD' });
    expect(test.disk.fingerprint()).toBe(before);
    await client.call('lock.acquire', { id: 'embedded' });
    expect(await client.call('lock.release', {})).toMatchObject({
      holder: null,
      epoch: 2,
      cause: 'RELEASED',
    });
    const after = test.disk.fingerprint();
    expect(await rejectionOf(client.call('lock.release', {}))).toMatchObject({ code: 'NOT_HELD' });
    expect(test.disk.fingerprint()).toBe(after);
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

    it('stays with it when another setting changes', async () => {
      await client.call('settings.set', { key: 'forecast.horizons', value: 6 });
      await enable(client, 'gemini', false);
      expect(await status()).toMatchObject({ holder: 'groq', epoch: 1 });
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
        reason:
          'The lock would be taken, under the next epoch. The next run would use the embedded forecaster.',
      });
      expect(test.disk.fingerprint()).toBe(before);
      expect(await status()).toMatchObject({ holder: null, epoch: 0 });
    });

    it('says what a release would change and whom the next run would use', async () => {
      await enable(client, 'groq');
      await client.call('lock.acquire', { id: 'embedded' });
      expect(await client.call('lock.release', { dryRun: true })).toMatchObject({
        wouldChange: { holder: { from: 'embedded', to: null }, epoch: { from: 1, to: 2 } },
        nextRunUses: 'groq',
      });
    });

    it('says that nothing would change', async () => {
      await client.call('lock.acquire', { id: 'embedded' });
      expect(await client.call('lock.acquire', { id: 'embedded', dryRun: true })).toEqual({
        wouldChange: {},
        nextRunUses: 'embedded',
        reason: 'Nothing would change: it already is so. The next run would use the embedded forecaster.',
      });
    });

    it('refuses with the same error as the command itself', async () => {
      const refusals = async (dryRun: boolean) => {
        const calls = [
          () => client.call('lock.release', { dryRun }),
          () => client.call('lock.acquire', { id: 'groq', dryRun }),
        ];
        const found = [];
        for (const call of calls) found.push(await rejectionOf(call()));
        return found.map((refusal) => {
          const { code, message, details } = refusal as { code: string; message: string; details: unknown };
          return { code, message, details };
        });
      };
      const predicted = await refusals(true);
      expect(predicted.map(({ code }) => code)).toEqual(['NOT_HELD', 'NOT_ELIGIBLE']);
      expect(await refusals(false)).toEqual(predicted);
    });
  });

  it('explains itself with the audit entry that proves each sentence', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    const { sentences } = await client.call('lock.explain', {});
    const { seq } = await newest();
    expect(sentences.slice(0, 2)).toEqual([
      {
        text: `The embedded forecaster is the active provider since 2016-11-02 08:00 UTC (epoch 1).`,
        auditSeqs: [seq],
      },
      { text: 'The user chose it.', auditSeqs: [seq] },
    ]);
  });

  it('stamps entries with the wall clock, and orders them by number when that jumps back (S07)', async () => {
    await client.call('lock.acquire', { id: 'embedded' });
    test.clock.jump(-3_600_000);
    await client.call('lock.release', {});
    const { entries } = await client.call('audit.list', { verify: true });
    expect(entries.map(({ seq, at }) => [seq, at])).toEqual([
      [2, '2016-11-02T07:00:00.000Z'],
      [1, '2016-11-02T08:00:00.000Z'],
    ]);
  });

  it('gives a run the holder of its own decision, though a release follows in the same tick', async () => {
    const id = await test.importPlaces(twoPlaces);
    const stop = client.on('lock.changed', () => {
      stop();
      void client.call('lock.release', {});
    });
    const run = rejectionOf(client.call('forecasts.run', { datasetId: id }));
    expect(await run).toMatchObject({ code: 'FENCED', details: { requestEpoch: 1, epoch: 2 } });
    expect(replayOf(test.disk).sets).toEqual([]);
  });

  describe('pinned', () => {
    const pin = (until?: string) =>
      client.call('lock.pin', { id: 'embedded', reason: 'better record', ...(until ? { until } : {}) });
    const pinned = async () => (await status()).pinned;
    const ends = async () =>
      (await client.call('audit.list', {})).entries.filter(({ type }) => type === 'LOCK_UNPINNED');

    it.each([
      [undefined, '2016-11-09T08:00:00.000Z'],
      ['2016-11-04', '2016-11-04T23:59:59.999Z'],
      ['2016-11-04T10:00:00.000Z', '2016-11-04T10:00:00.000Z'],
      ['never', null],
    ])('until %s lasts until %s', async (until, end) => {
      await pin(until);
      expect(await pinned()).toEqual({ id: 'embedded', reason: 'better record', until: end });
    });

    it('is shown no longer than it lasts, and refuses nothing afterwards', async () => {
      await enable(client, 'groq');
      await pin();
      expect((await status()).next).toBe('embedded');
      test.clock.advance(7 * DAY);
      expect(await status()).toMatchObject({ pinned: null, next: 'groq' });
      const texts = (await client.call('lock.explain', {})).sentences.map(({ text }) => text);
      expect(texts.join(' ')).not.toContain('pinned');
      expect(await client.call('lock.acquire', { id: 'groq', dryRun: true })).toMatchObject({
        wouldChange: { holder: { from: null, to: 'groq' } },
      });
      expect(await ends()).toEqual([]);
      await client.call('lock.acquire', { id: 'groq' });
      expect(await ends()).toMatchObject([{ cause: 'EXPIRED', provider: 'embedded' }]);
    });

    it('and missed while closed, ends with one entry at the next start', async () => {
      await pin();
      test.clock.advance(8 * DAY);
      for (let start = 0; start < 2; start += 1) {
        test = await test.restart();
        client = test.client;
        expect(await pinned()).toBeNull();
        expect(await ends()).toMatchObject([{ cause: 'EXPIRED' }]);
      }
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

    it('names the cause of a bench that time does not end', async () => {
      await client.call('lock.readmit', { id: 'groq', reason: 'paid' });
      groq.next(failingAs('AUTH'));
      await client.call('forecasts.run', { datasetId: id });
      expect(await groqNow()).toMatchObject({
        eligible: false,
        bench: { cause: 'AUTH', until: null },
        benchedUntil: null,
        reason: 'its key was refused, benched until its key changes',
      });
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

    it('keeps the lock where it is pinned, whatever else is set: a bench is no setting', async () => {
      await client.call('lock.readmit', { id: 'groq', reason: 'paid' });
      await client.call('lock.pin', { id: 'groq', reason: 'comparison' });
      groq.next(failingAs('QUOTA'));
      expect(await rejectionOf(client.call('forecasts.run', { datasetId: id }))).toMatchObject({
        code: 'PINNED_UNAVAILABLE',
      });
      const before = await status();
      expect(before).toMatchObject({ holder: 'groq', next: null });
      await client.call('settings.set', { key: 'forecast.horizons', value: 6 });
      expect(await status()).toEqual(before);
      await enable(client, 'groq', false);
      expect(await status()).toMatchObject({ holder: null, cause: 'SETTINGS' });
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
      'Runs could start again. The next run would use the embedded forecaster.',
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
