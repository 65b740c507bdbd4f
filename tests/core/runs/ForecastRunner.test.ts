import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry, Client, Forecast } from '../../../shared/contract/index.ts';
import { risingCounts } from '../../support/builders.ts';
import {
  createGate,
  crossingAnswer,
  FakeProvider,
  failing,
  failingAs,
  goodAnswer,
  untilAborted,
} from '../../support/fakeProvider.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const sixPlaces = Object.fromEntries(
  ['Ouest', 'Nord', 'Sud', 'Centre', 'Artibonite', 'Nippes'].map((name, n) => [
    name,
    risingCounts(24, 9 + 5 * n),
  ]),
);

/** Replies that the bottleneck refuses for some places: each is asked for once more. */
const refused = (places: number) => Array.from({ length: 2 * places }, () => crossingAnswer);

describe('a run', () => {
  let groq: FakeProvider;
  let test: TestCore;
  let client: Client;
  let datasetId: string;

  const run = (params: { locations?: string[]; provider?: 'groq' | 'embedded' } = {}) =>
    client.call('forecasts.run', { datasetId, ...params });
  const audit = async (): Promise<AuditEntry[]> => (await client.call('audit.list', {})).entries.toReversed();
  const typesSince = async (seq: number) =>
    (await audit()).filter((entry) => entry.seq > seq).map((entry) => entry.type);
  const lastSeq = async () => (await audit()).at(-1)?.seq ?? 0;
  const lock = () => client.call('lock.status', {});
  const places = (forecasts: readonly Forecast[]) => forecasts.map((one) => one.location.name);

  beforeEach(async () => {
    groq = new FakeProvider('groq');
    test = await openTestCore({ providers: [groq] });
    client = test.client;
    datasetId = await test.importPlaces(sixPlaces);
    await client.call('settings.set', { key: 'providers.groq.enabled', value: true });
  });

  it('asks the holder alone, one place after another, and publishes the set whole', async () => {
    const { run: record, forecasts, gaps } = await run();
    expect(places(forecasts)).toEqual(Object.keys(sixPlaces));
    expect(groq.asked.map((request) => request.location.name)).toEqual(Object.keys(sixPlaces));
    expect(gaps).toEqual([]);
    expect(record).toMatchObject({
      provider: 'groq',
      model: 'groq-model/1',
      epoch: 1,
      published: true,
      attempts: [{ provider: 'groq', model: 'groq-model/1', epoch: 1, requests: 6, outcome: 'published' }],
    });
    expect(await client.call('forecasts.summary', {})).toMatchObject({
      runId: record.id,
      provider: 'groq',
      epoch: 1,
    });
  });

  it('is framed by its start and its end in the audit trail', async () => {
    const before = await lastSeq();
    const { run: record } = await run();
    const entries = (await audit()).filter((entry) => entry.seq > before);
    expect(entries.map((entry) => entry.type)).toEqual([
      'LOCK_ACQUIRED',
      'RUN_STARTED',
      'SET_PUBLISHED',
      'RUN_ENDED',
    ]);
    expect(entries[1]!.details).toMatchObject({ runId: record.id, datasetId, places: 6, host: 'cli' });
    expect(entries[3]).toMatchObject({ cause: 'PUBLISHED', details: { outcome: 'published' } });
  });

  it('says how far it is, and nothing more once it ended', async () => {
    const gate = createGate();
    groq.next(goodAnswer, gate.reply);
    const running = run();
    await gate.arrived;
    test.clock.advance(1_500);
    expect((await client.call('forecasts.progress', {})).progress).toMatchObject({
      datasetId,
      provider: 'groq',
      phase: 'place',
      done: 1,
      total: 6,
      place: 'Nord',
    });
    gate.open();
    await running;
    expect((await client.call('forecasts.progress', {})).progress).toBeNull();
    const told = test.events('run.progress');
    expect(told.map((one) => one.phase)).toEqual([
      'started',
      'computing',
      ...Array.from({ length: 6 }, () => 'place'),
      'publishing',
      'published',
    ]);
    expect(told.map((one) => one.done)).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 6]);
    expect(told.at(-1)!.elapsedMs).toBe(1_500);
  });

  describe('with places that can not be forecast', () => {
    it('names places with too few weeks as gaps and asks nobody about them', async () => {
      datasetId = await test.importPlaces({ ...sixPlaces, Ouest: risingCounts(7), Nord: risingCounts(8) });
      const { forecasts, gaps } = await run();
      expect(gaps).toEqual([
        {
          location: { code: 'ouest', name: 'Ouest', population: null },
          reason: 'INSUFFICIENT_DATA',
          message: 'Needs at least 8 reported weeks of cases up to 2016-11-02; has 7.',
        },
      ]);
      expect(places(forecasts)).toEqual(['Nord', 'Sud', 'Centre', 'Artibonite', 'Nippes']);
      expect(groq.asked.map((request) => request.location.name)).not.toContain('Ouest');
    });

    it('counts those for nothing: one rejected of three asked is a gap', async () => {
      datasetId = await test.importPlaces({
        Ouest: risingCounts(24),
        Nord: risingCounts(24),
        Sud: risingCounts(24),
        Centre: risingCounts(3),
        Nippes: risingCounts(3),
      });
      groq.next(...refused(1));
      const { gaps, forecasts } = await run();
      expect(gaps.map(({ location, reason }) => [location.name, reason])).toEqual([
        ['Centre', 'INSUFFICIENT_DATA'],
        ['Nippes', 'INSUFFICIENT_DATA'],
        ['Ouest', 'REPLY_REJECTED'],
      ]);
      expect(gaps[2]!.message).toContain('quantiles cross');
      expect(places(forecasts)).toEqual(['Nord', 'Sud']);
    });

    it('publishes nothing when it fails: the earlier set stays, and the gaps are in the answer', async () => {
      const earlier = await run();
      const before = { seq: await lastSeq(), sets: test.disk.names('sets/') };
      groq.otherwise(crossingAnswer);
      const failure = await rejectionOf(run());
      expect(failure).toMatchObject({
        code: 'RUN_FAILED',
        message: expect.stringContaining('6 of 6 places got no usable answer from Groq'),
        details: {
          provider: 'groq',
          gaps: Object.keys(sixPlaces).map((name) => ({ location: { name }, reason: 'REPLY_REJECTED' })),
          attempts: [{ provider: 'groq', requests: 12, outcome: 'failed' }],
        },
      });
      expect(await client.call('forecasts.summary', {})).toMatchObject({ runId: earlier.run.id });
      expect(test.disk.names('sets/')).toEqual(before.sets);
      // More than a third of the places got nothing: that is one failure of the provider.
      const trail = await client.call('audit.list', { since: before.seq, limit: 100 });
      const failed = trail.entries.filter(({ type }) => type === 'PROVIDER_FAILED').toReversed();
      expect(failed.map(({ details }) => details.consecutive)).toEqual([...Array(6).fill(null), 1]);
    });
  });

  describe('that is cancelled', () => {
    it('between two places ends as cancelled; the earlier set stays', async () => {
      const earlier = await run();
      const gate = createGate();
      groq.next(goodAnswer, gate.reply);
      const running = rejectionOf(run());
      await gate.arrived;
      expect(await client.call('forecasts.cancel', {})).toEqual({ cancelled: true });
      gate.open();
      expect(await running).toMatchObject({
        code: 'CANCELLED',
        details: { attempts: [{ provider: 'groq', requests: 2, outcome: 'cancelled' }] },
      });
      expect(groq.asked).toHaveLength(6 + 2);
      expect(await client.call('forecasts.summary', {})).toMatchObject({ runId: earlier.run.id });
      expect(test.disk.names('sets/')).toHaveLength(2);
      expect((await audit()).at(-1)).toMatchObject({ type: 'RUN_ENDED', cause: 'CANCELLED', epoch: 1 });
      expect(test.events('run.progress').at(-1)).toMatchObject({ phase: 'cancelled', done: 1 });
      expect(await lock()).toMatchObject({ holder: 'groq', epoch: 1 });
    });

    it('while the last place is asked is cancelled too, and publishes nothing', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ locations: ['Sud'] }));
      await gate.arrived;
      expect(await client.call('forecasts.cancel', {})).toEqual({ cancelled: true });
      gate.open();
      expect(await running).toMatchObject({ code: 'CANCELLED' });
      expect(test.disk.names('sets/')).toEqual([]);
    });

    it('is cancelled, not defective, whatever the provider throws when it is aborted', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run());
      await gate.arrived;
      await client.call('forecasts.cancel', {});
      gate.open(new TypeError('terminated'));
      expect(await running).toMatchObject({ code: 'CANCELLED' });
      expect((await audit()).at(-1)).toMatchObject({ type: 'RUN_ENDED', cause: 'CANCELLED' });
    });

    it('too late says so, and is published', async () => {
      let answer: unknown = null;
      test.store.onWrite = (moment, operation) => {
        if (moment === 'before' && operation === 'put') answer = client.call('forecasts.cancel', {});
      };
      const { run: record } = await run();
      expect(await answer).toEqual({ cancelled: false });
      expect(record.published).toBe(true);
    });

    it('is answered with false when there is none', async () => {
      expect(await client.call('forecasts.cancel', {})).toEqual({ cancelled: false });
    });
  });

  describe('that loses the lock meanwhile', () => {
    it('is fenced when it is released: a late answer is valid, complete and not published (S02)', async () => {
      const earlier = await run();
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ locations: ['Sud'] }));
      await gate.arrived;
      await client.call('lock.release', {});
      const before = { seq: await lastSeq(), sets: test.disk.names('sets/') };
      gate.open();
      const failure = await running;
      expect(failure).toMatchObject({ code: 'FENCED', details: { requestEpoch: 1, epoch: 2 } });
      const entries = (await audit()).filter((entry) => entry.seq > before.seq);
      expect(entries.map((entry) => entry.type)).toEqual(['FENCED', 'RUN_ENDED']);
      expect(entries[0]).toMatchObject({
        provider: 'groq',
        epoch: 2,
        cause: 'OLD_EPOCH',
        details: { requestEpoch: 1, runId: (failure as { details: { runId: string } }).details.runId },
      });
      expect(entries[1]).toMatchObject({ cause: 'FENCED', details: { outcome: 'fenced' } });
      expect(await client.call('forecasts.summary', {})).toMatchObject({ runId: earlier.run.id });
      expect(test.disk.names('sets/')).toEqual(before.sets);
      expect(await lock()).toMatchObject({ holder: null, epoch: 2 });
    });

    it('before anyone was asked sends nothing at all', async () => {
      const stop = client.on('lock.changed', () => {
        stop();
        void client.call('lock.release', {});
      });
      expect(await rejectionOf(run())).toMatchObject({
        code: 'FENCED',
        details: { requestEpoch: 1, epoch: 2 },
      });
      expect(groq.asked).toEqual([]);
    });

    it('before anyone was asked is repeated by whom the user gave it to', async () => {
      const stop = client.on('lock.changed', () => {
        stop();
        void client.call('lock.switch', { id: 'embedded', reason: 'now' });
      });
      expect((await run()).run).toMatchObject({ provider: 'embedded', epoch: 2 });
      expect(groq.asked).toEqual([]);
    });

    it('stays fenced when the same provider holds again under a new epoch', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ locations: ['Sud'] }));
      await gate.arrived;
      await client.call('lock.release', {});
      await client.call('lock.acquire', { id: 'groq' });
      gate.open();
      expect(await running).toMatchObject({ code: 'FENCED', details: { requestEpoch: 1, epoch: 3 } });
      expect((await client.call('forecasts.list', {})).forecasts).toEqual([]);
      expect(await lock()).toMatchObject({ holder: 'groq', epoch: 3 });
    });

    it('fails late without a trace on the next holder (S03)', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ locations: ['Sud'] }));
      await gate.arrived;
      await client.call('lock.release', {});
      await client.call('lock.acquire', { id: 'embedded' });
      const before = await client.call('lock.status', {});
      // The run does not wait for an answer that nobody can use.
      expect(await running).toMatchObject({ code: 'FENCED' });
      const bytes = test.disk.fingerprint();
      gate.open(new Error('late failure'));
      await test.clock.breathe();
      expect(await client.call('lock.status', {})).toEqual(before);
      expect(test.disk.fingerprint()).toBe(bytes);
    });

    it('is fenced at the very last moment: the check and the publication are one step', async () => {
      test.store.onWrite = (moment, operation) => {
        if (moment !== 'after' || operation !== 'put') return;
        test.store.onWrite = null;
        void client.call('lock.release', {});
      };
      expect(await rejectionOf(run())).toMatchObject({ code: 'FENCED' });
      expect(test.disk.names('sets/')).toEqual([]);
      expect((await client.call('forecasts.list', {})).forecasts).toEqual([]);
    });
  });

  describe('whose calls fail', () => {
    const record = async () => (await lock()).providers.find((one) => one.id === 'groq')!;

    it.each(['model', 'provider'] as const)(
      'ends with a request that was wrong for its %s, and counts one',
      async (scope) => {
        groq.next(failingAs('CONFIG', { scope, status: 404 }, 'no such model'));
        expect(await rejectionOf(run())).toMatchObject({
          code: 'RUN_FAILED',
          message: expect.stringContaining('no such model'),
          details: { provider: 'groq', class: 'CONFIG', scope, status: 404 },
        });
        expect(groq.asked).toHaveLength(1);
        expect(await record()).toMatchObject({ totalFailures: 1 });
        expect(await lock()).toMatchObject({ holder: 'groq', epoch: 1 });
      },
    );

    it.each(['QUOTA', 'AUTH'] as const)(
      'is repeated whole by the next provider after %s',
      async (failureClass) => {
        const before = await lastSeq();
        groq.next(goodAnswer, failingAs(failureClass, { status: 429 }, 'no more'));
        const { run: record, forecasts } = await run();
        expect(record).toMatchObject({ provider: 'embedded', epoch: 2 });
        expect(new Set(forecasts.map((one) => one.provenance.provider))).toEqual(new Set(['embedded']));
        expect(forecasts).toHaveLength(6);
        expect(await typesSince(before)).toEqual([
          'LOCK_ACQUIRED',
          'RUN_STARTED',
          'PROVIDER_FAILED',
          'PROVIDER_BENCHED',
          'LOCK_ACQUIRED',
          'RUN_ENDED',
          'RUN_STARTED',
          'SET_PUBLISHED',
          'RUN_ENDED',
        ]);
        const runs = (await audit()).filter(({ type }) => type === 'RUN_ENDED').map(({ details }) => details);
        expect(runs).toMatchObject([
          { runId: record.id, outcome: 'fenced' },
          { runId: record.id, outcome: 'published' },
        ]);
        expect(await lock()).toMatchObject({ holder: 'embedded', cause: 'FAILOVER' });
      },
    );
  });

  describe('that the user hands over', () => {
    it('can still be cancelled while it is repeated', async () => {
      test.store.onWrite = (moment, operation) => {
        if (moment !== 'after' || operation !== 'put') return;
        test.store.onWrite = null;
        void client.call('lock.switch', { id: 'embedded', reason: 'now' });
      };
      client.on('run.progress', ({ provider, phase }) => {
        if (provider === 'embedded' && phase === 'place') void client.call('forecasts.cancel', {});
      });
      expect(await rejectionOf(run())).toMatchObject({ code: 'CANCELLED' });
      expect(test.disk.names('sets/')).toEqual([]);
    });
  });

  describe('beside another', () => {
    it('waits its turn: no request of the second leaves before the first has ended', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const first = run({ locations: ['Sud', 'Nord'] });
      const second = run({ locations: ['Centre'] });
      await gate.arrived;
      expect((await client.call('forecasts.progress', {})).progress).toMatchObject({
        place: 'Nord',
        total: 2,
      });
      gate.open();
      const [one, two] = await Promise.all([first, second]);
      expect(groq.asked.map((request) => request.location.name)).toEqual(['Nord', 'Sud', 'Centre']);
      const entries = (await audit()).filter((entry) => entry.type.startsWith('RUN_'));
      expect(entries.map((entry) => [entry.type, entry.details.runId])).toEqual([
        ['RUN_STARTED', one.run.id],
        ['RUN_ENDED', one.run.id],
        ['RUN_STARTED', two.run.id],
        ['RUN_ENDED', two.run.id],
      ]);
    });

    it('runs though the one before failed', async () => {
      groq.next(failing(new Error('boom')));
      const first = rejectionOf(run());
      const second = run();
      expect(await first).toMatchObject({ code: 'DEFECT' });
      expect((await second).run.published).toBe(true);
    });
  });

  describe('whose provider has a defect', () => {
    const secret = 'inner text with sk-0123456789abcdef';

    it('ends as a defect without inner text; its end is recorded and the lock is as before', async () => {
      groq.next(goodAnswer, failing(new TypeError(secret)));
      const failure = await rejectionOf(run());
      expect(failure).toMatchObject({ code: 'DEFECT', details: null });
      expect(JSON.stringify(failure)).not.toContain('inner text');
      expect((await audit()).at(-1)).toMatchObject({
        type: 'RUN_ENDED',
        cause: 'FAILED',
        details: { outcome: 'failed', message: null },
      });
      expect(await lock()).toMatchObject({ holder: 'groq', epoch: 1 });
      expect(test.disk.names().some((name) => test.disk.text(name).includes('inner text'))).toBe(false);
      expect(test.logLines.find(({ level }) => level === 'error')?.thrown).toMatchObject({ message: secret });
    });
  });

  describe('when the disk is full', () => {
    it('at its start fails as not saved; nothing changed, and the window is told that it ended', async () => {
      await run();
      const before = test.disk.fingerprint();
      test.store.failNext('append');
      expect(await rejectionOf(run())).toMatchObject({ code: 'DISK_FULL' });
      expect(test.disk.fingerprint()).toBe(before);
      expect(test.events('run.progress').at(-1)).toMatchObject({ phase: 'failed' });
      expect((await run()).run.published).toBe(true);
    });

    it('at the file of the set fails as not saved, leaves no file, and the next run works', async () => {
      test.store.failNext('put');
      expect(await rejectionOf(run())).toMatchObject({ code: 'DISK_FULL' });
      expect(test.disk.names('sets/')).toEqual([]);
      expect((await audit()).at(-1)).toMatchObject({ type: 'RUN_ENDED', cause: 'FAILED' });
      expect((await run()).run.published).toBe(true);
    });

    it('at the publication leaves no set that nobody can see', async () => {
      test.store.onWrite = (moment, operation) => {
        if (moment === 'after' && operation === 'put') test.store.failNext('append');
      };
      expect(await rejectionOf(run())).toMatchObject({ code: 'DISK_FULL' });
      expect(test.disk.names('sets/')).toEqual([]);
      expect((await client.call('forecasts.list', {})).forecasts).toEqual([]);
    });

    it('at the count of a failure fails as not saved: nothing is counted that is not on disk', async () => {
      groq.otherwise((request, signal, attempt) => {
        if (attempt.repairs === 1) test.store.failNext('append');
        return crossingAnswer(request, signal, attempt);
      });
      expect(await rejectionOf(run({ locations: ['Sud'] }))).toMatchObject({ code: 'DISK_FULL' });
      expect((await lock()).providers.find((one) => one.id === 'groq')).toMatchObject({ totalFailures: 0 });
      expect(await typesSince(0)).not.toContain('PROVIDER_FAILED');
    });

    it('for its end too still fails with its own reason, and the next start records the end', async () => {
      groq.otherwise(crossingAnswer);
      test.store.onWrite = (moment, operation) => {
        const isCounted = test.disk.text('journal/0000000001.jsonl').includes('"consecutive":1');
        if (moment === 'after' && operation === 'append' && isCounted) test.store.failNext('append');
      };
      expect(await rejectionOf(run({ locations: ['Sud'] }))).toMatchObject({ code: 'RUN_FAILED' });
      const again = await test.restart();
      expect((await again.client.call('audit.list', { limit: 1 })).entries[0]).toMatchObject({
        type: 'RUN_ENDED',
        cause: 'INTERRUPTED',
      });
    });
  });

  describe('for one provider alone (a loan of the lock)', () => {
    const locked = async () => {
      const { holder, epoch, cause } = await lock();
      return [holder, epoch, cause];
    };

    beforeEach(async () => {
      await client.call('lock.acquire', { id: 'embedded' });
    });

    it('borrows the lock, works under its own epoch, and returns it', async () => {
      const { run: record } = await run({ provider: 'groq' });
      expect(record).toMatchObject({ provider: 'groq', epoch: 2 });
      expect(await locked()).toEqual(['embedded', 3, 'LOAN_ENDED']);
    });

    it('leaves nobody holding when nobody held', async () => {
      await client.call('lock.release', {});
      await run({ provider: 'groq' });
      expect(await locked()).toEqual([null, 4, 'LOAN_ENDED']);
    });

    it.each([
      ['it fails', refused(3), 'RUN_FAILED'],
      ['its provider has a defect', [failing(new Error('boom'))], 'DEFECT'],
    ])('returns the lock also when %s', async (_when, replies, code) => {
      groq.next(...replies);
      expect(await rejectionOf(run({ provider: 'groq' }))).toMatchObject({ code });
      expect(await locked()).toEqual(['embedded', 3, 'LOAN_ENDED']);
    });

    it('returns the lock also when it is cancelled', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ provider: 'groq' }));
      await gate.arrived;
      expect(await locked()).toEqual(['groq', 2, 'LOAN']);
      await client.call('forecasts.cancel', {});
      gate.open();
      expect(await running).toMatchObject({ code: 'CANCELLED' });
      expect(await locked()).toEqual(['embedded', 3, 'LOAN_ENDED']);
    });

    it('returns the lock at the next start after a kill, and records the run as interrupted', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      void rejectionOf(run({ provider: 'groq' }));
      await gate.arrived;
      const again = await test.restart();
      expect(await again.client.call('lock.status', {})).toMatchObject({
        holder: 'embedded',
        epoch: 3,
        cause: 'LOAN_ENDED',
      });
      const { entries } = await again.client.call('audit.list', { limit: 2 });
      expect(entries.map(({ type, cause }) => [type, cause])).toEqual([
        ['LOCK_ACQUIRED', 'LOAN_ENDED'],
        ['RUN_ENDED', 'INTERRUPTED'],
      ]);
    });

    it('leaves nobody holding when the one to return to can no longer serve', async () => {
      await client.call('lock.release', {});
      await client.call('lock.acquire', { id: 'groq' });
      const running = run({ provider: 'embedded' });
      const stop = client.on('run.progress', () => {
        stop();
        void client.call('settings.set', { key: 'providers.groq.enabled', value: false });
      });
      expect((await running).run).toMatchObject({ provider: 'embedded', epoch: 4 });
      expect(await locked()).toEqual([null, 5, 'LOAN_ENDED']);
    });

    it('does not undo a release that came meanwhile', async () => {
      const gate = createGate();
      groq.next(gate.reply);
      const running = rejectionOf(run({ provider: 'groq' }));
      await gate.arrived;
      await client.call('lock.release', {});
      gate.open();
      expect(await running).toMatchObject({ code: 'FENCED' });
      expect(await locked()).toEqual([null, 3, 'RELEASED']);
    });

    it('is published though the lock could not be returned; the next run returns it first', async () => {
      test.store.onWrite = (moment, operation) => {
        const isPublished = test.disk.text('journal/0000000001.jsonl').includes('SET_PUBLISHED');
        if (moment === 'after' && operation === 'append' && isPublished) {
          test.store.onWrite = null;
          test.store.failNext('append');
        }
      };
      expect((await run({ provider: 'groq' })).run.published).toBe(true);
      expect(await locked()).toEqual(['groq', 2, 'LOAN']);
      expect((await run()).run).toMatchObject({ provider: 'embedded', epoch: 3 });
    });
  });

  describe('when the program is closed', () => {
    it('is cancelled together with those that wait, and what was published stays', async () => {
      const earlier = await run();
      const waiting = untilAborted();
      groq.next(waiting.reply);
      const ends = [rejectionOf(run()), rejectionOf(run()), rejectionOf(run({ provider: 'embedded' }))];
      await waiting.arrived;
      await test.core.close();
      for (const end of ends) expect(await end).toMatchObject({ code: 'CANCELLED' });
      expect(groq.asked).toHaveLength(6 + 1);
      expect(test.store.isClosed).toBe(true);
      const again = await test.restart();
      expect(await again.client.call('forecasts.summary', {})).toMatchObject({ runId: earlier.run.id });
    });
  });
});
