/** Rules of runs and of the lock that no scenario of the list covers as a whole. */
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../shared/time/durations.ts';
import {
  createGate,
  crossingAnswer,
  type FakeProvider,
  failing,
  goodAnswer,
  type ScriptedReply,
} from '../support/fakeProvider.ts';
import { replayOf } from '../support/testLedger.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { failureOf, openBareLock } from './bareLock.ts';
import { fails, failure, openWorld, times, type World } from './world.ts';

const remote = ({ openai, gemini, groq }: World) => [openai, gemini, groq];

describe('replay', () => {
  // Fails when a fold forgets a field, or when memory holds what no entry says.
  it('of the journal alone gives the same lock and the same explanation', async () => {
    const world = await openWorld();
    world.openai.next(
      fails('DOWN'),
      ...times(5, goodAnswer),
      fails('QUOTA', { resumeAtMs: world.test.clock.now() + DAY }),
    );
    await world.run();
    await world.run();
    world.gemini.next(fails('AUTH'));
    await world.run();
    await world.call('lock.pin', { id: 'groq', reason: 'compare the weeks', until: 'never' });
    await world.call('lock.hold', { reason: 'data are being checked' });
    const status = await world.status();
    const sentences = await world.explain();
    const disk = world.test.disk.copy();
    for (const name of disk.names().filter((one) => !one.startsWith('journal/') && one.endsWith('.json'))) {
      if (!name.includes('/')) disk.remove(name);
    }
    const again = await world.restart({ disk });
    expect(await again.status()).toEqual(status);
    expect(await again.explain()).toEqual(sentences);
    expect(replayOf(disk).lock).toEqual(replayOf(world.test.disk).lock);
    expect(sentences.map(({ text }) => text)).toEqual([
      expect.stringContaining('Groq is the active provider'),
      expect.stringContaining('could not serve any more'),
      expect.stringContaining('pinned until it is unpinned (compare the weeks)'),
      expect.stringContaining('on hold (data are being checked)'),
      expect.stringContaining("OpenAI can't serve: its quota is spent"),
      expect.stringContaining("Gemini can't serve: its key was refused"),
      expect.any(String),
    ]);
    for (const { auditSeqs } of sentences.slice(0, -1)) expect(auditSeqs).toHaveLength(1);
  });
});

describe('a run whose holder fails', () => {
  // Fails when a provider is asked that comes later in the order, or one twice.
  it('is repeated whole by the next holder, each provider at most once', async () => {
    const world = await openWorld();
    for (const provider of remote(world)) provider.next(goodAnswer, fails('QUOTA'));
    const { run, forecasts } = await world.run();
    expect(run.attempts.map(({ provider, epoch, requests }) => [provider, epoch, requests])).toEqual([
      ['openai', 1, 2],
      ['gemini', 2, 2],
      ['groq', 3, 2],
      ['embedded', 4, 0],
    ]);
    expect(forecasts).toHaveLength(6);
    expect(remote(world).map(({ asked }) => asked.length)).toEqual([2, 2, 2]);
  });

  // Fails when the run forgets whom it has tried.
  it('ends when the lock comes back to a provider that has failed it', async () => {
    const world = await openWorld();
    const gate = createGate();
    world.openai.next(fails('QUOTA'));
    world.gemini.next(gate.reply);
    const running = world.failedRun();
    await gate.arrived;
    const { client } = world.test;
    await client.call('lock.readmit', { id: 'openai', reason: 'credit bought' });
    await client.call('lock.switch', { id: 'openai', reason: 'try again' });
    expect(await running).toMatchObject({
      code: 'FAILED_OVER',
      details: { tried: ['openai', 'gemini'], attempts: [{ provider: 'openai' }, { provider: 'gemini' }] },
    });
    gate.open();
    expect(world.openai.asked).toHaveLength(1);
  });

  // Fails when a repetition asks for the lock as a new run does.
  it.each([
    ['a hold', (world: World) => world.test.client.call('lock.hold', { reason: 'checking' })],
    ['a pin', (world: World) => world.test.client.call('lock.pin', { id: 'groq', reason: 'from now on' })],
  ])('ends as it began when %s came meanwhile, its repetition too', async (_name, order) => {
    const world = await openWorld();
    world.openai.next(async () => {
      await order(world);
      throw failure('QUOTA');
    });
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect((await world.entries('LOCK_ACQUIRED')).map(({ provider }) => provider)).toEqual([
      'openai',
      'gemini',
    ]);
  });
});

describe('a pinned provider', () => {
  // Fails when a pin does not keep the lock from failing over, or when the run says RUN_FAILED.
  it.each(['QUOTA', 'AUTH'] as const)(
    'that meets %s fails its runs with PINNED_UNAVAILABLE, and the lock stays',
    async (failureClass) => {
      const world = await openWorld();
      await world.call('lock.pin', { id: 'gemini', reason: 'one model' });
      await world.run();
      world.gemini.next(fails(failureClass));
      const bench = { code: 'PINNED_UNAVAILABLE', details: { pinned: 'gemini' } };
      expect(await world.failedRun()).toMatchObject(bench);
      expect(await world.failedRun()).toMatchObject(bench);
      expect(world.gemini.asked).toHaveLength(7);
      // A setting that has nothing to do with it moves no lock either.
      await world.call('settings.set', { key: 'forecast.horizons', value: 3 });
      expect(await world.status()).toMatchObject({ holder: 'gemini', epoch: 1, cause: 'PIN', next: null });
      expect(await world.entries('PROVIDER_BENCHED')).toHaveLength(1);
    },
  );

  // Fails when a bench for failures stops a pinned provider.
  it('that failed too often is benched, and asked again by the next run', async () => {
    const world = await openWorld();
    await world.call('lock.pin', { id: 'gemini', reason: 'one model' });
    world.gemini.next(...times(3, fails('DOWN')));
    expect(await world.failedRun()).toMatchObject({ code: 'RUN_FAILED' });
    expect(await world.provider('gemini')).toMatchObject({ eligible: false, consecutiveFailures: 3 });
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 1 });
  });

  // Fails when a bench that is on already is shortened, or when one bench takes the end of another.
  it('whose quota is spent during a longer bench for failures can not be asked until the quota is back', async () => {
    const world = await openWorld();
    await world.call('lock.pin', { id: 'gemini', reason: 'one model' });
    world.gemini.next(
      ...times(3, fails('DOWN')),
      fails('QUOTA', { resumeAtMs: world.test.clock.now() + 2 * MINUTE }),
    );
    await world.failedRun();
    const { benchedUntil } = await world.provider('gemini');
    expect(await world.failedRun()).toMatchObject({ code: 'PINNED_UNAVAILABLE' });
    expect(await world.provider('gemini')).toMatchObject({ benchedUntil });
    world.test.clock.advance(2 * MINUTE - 1);
    expect(await world.failedRun()).toMatchObject({ code: 'PINNED_UNAVAILABLE' });
    world.test.clock.advance(1);
    expect((await world.run()).run).toMatchObject({ provider: 'gemini' });
  });

  // Fails when commands look at the pin that was, or when its end is written twice or never.
  it('is free again when the time of the pin is over, also one missed while closed: one entry', async () => {
    const world = await openWorld();
    const until = new Date(world.test.clock.now() + HOUR).toISOString();
    await world.call('lock.pin', { id: 'gemini', reason: 'for an hour', until });
    world.test.clock.advance(HOUR);
    expect(await world.status()).toMatchObject({ pinned: null, next: 'openai' });
    expect(JSON.stringify(await world.explain())).not.toContain('pinned');
    const bytes = world.test.disk.fingerprint();
    expect(await world.call('lock.acquire', { id: 'groq', dryRun: true })).toMatchObject({
      nextRunUses: 'groq',
    });
    expect(world.test.disk.fingerprint()).toBe(bytes);
    const again = await world.restart();
    await world.call('lock.acquire', { id: 'groq' });
    for (const one of [world, again]) {
      expect(await one.entries('LOCK_UNPINNED')).toMatchObject([{ provider: 'gemini', cause: 'EXPIRED' }]);
      await one.run();
      expect(await one.entries('LOCK_UNPINNED')).toHaveLength(1);
    }
  });
});

describe('a run ordered of one provider', () => {
  // Fails when a loan, or a run ordered of the holder, fails over.
  it.each([
    ['a loan', 'openai', 3],
    ['the holder itself', 'gemini', 1],
  ] as const)('of %s never fails over, and benches as always', async (_name, holder, epoch) => {
    const world = await openWorld();
    await world.call('lock.acquire', { id: holder });
    world.gemini.next(fails('QUOTA'));
    expect(await world.failedRun({ provider: 'gemini' })).toMatchObject({
      code: 'RUN_FAILED',
      details: { provider: 'gemini', class: 'QUOTA' },
    });
    expect(await world.status()).toMatchObject({ holder, epoch });
    expect(await world.provider('gemini')).toMatchObject({ eligible: false });
    expect(remote(world).map(({ asked }) => asked.length)).toEqual([0, 1, 0]);
    expect(await world.failedRun({ provider: 'gemini' })).toMatchObject({ code: 'NOT_ELIGIBLE' });
  });
});

describe('offline', () => {
  const offlineWorld = async (settings: Record<string, unknown> = {}) => {
    const world = await openWorld({ settings });
    await world.run();
    world.test.connectivity.online = false;
    return world;
  };

  // Fails when the check comes after the lock is taken, or when somebody is asked.
  it('a run that would use a far provider is answered at once, with the offer, and changes nothing', async () => {
    const world = await offlineWorld();
    const bytes = world.test.disk.fingerprint();
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      message: expect.stringContaining('--provider embedded'),
      details: { provider: 'openai', offer: 'embedded' },
    });
    expect(world.test.disk.fingerprint()).toBe(bytes);
    expect(world.openai.asked).toHaveLength(6);
    expect((await world.run({ provider: 'embedded' })).run).toMatchObject({ provider: 'embedded' });
    expect(await world.status()).toMatchObject({ holder: 'openai', cause: 'LOAN_ENDED' });
  });

  // Fails when a pin is undone by the offer.
  it('a pinned far provider gets no offer, but the way out', async () => {
    const world = await offlineWorld({ 'offline.useEmbedded': true });
    await world.call('lock.pin', { id: 'gemini', reason: 'one model' });
    const refusal = {
      code: 'OFFLINE',
      message: expect.stringContaining('lock unpin'),
      details: { offer: null },
    };
    expect(await world.failedRun()).toMatchObject(refusal);
    world.test.connectivity.online = true;
    await world.run();
    world.gemini.next(() => {
      world.test.connectivity.online = false;
      throw failure('DOWN');
    });
    expect(await world.failedRun()).toMatchObject(refusal);
  });

  // Fails when the setting is not read, or when the offline model keeps the lock.
  it('offline.useEmbedded lends the lock to the offline model for the run', async () => {
    const world = await offlineWorld({ 'offline.useEmbedded': true });
    expect((await world.run()).run).toMatchObject({ provider: 'embedded', epoch: 2 });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 3, cause: 'LOAN_ENDED' });
  });

  // Fails when a pin whose time is over still stands in the way.
  it('a pin whose time is over is no pin', async () => {
    const world = await offlineWorld({ 'offline.useEmbedded': true });
    const until = new Date(world.test.clock.now() + HOUR).toISOString();
    await world.call('lock.pin', { id: 'gemini', reason: 'for an hour', until });
    world.test.clock.advance(HOUR);
    expect((await world.run()).run).toMatchObject({ provider: 'embedded' });
  });

  // Fails when the failure is counted before connectivity is asked.
  it.each(['DOWN', 'TRANSIENT'] as const)(
    'in mid-run (%s) ends the run, publishes nothing and counts nothing',
    async (failureClass) => {
      const world = await openWorld({ settings: { 'failover.threshold': 1 } });
      await world.run();
      const before = await world.status();
      const cut: ScriptedReply = () => {
        world.test.connectivity.online = false;
        throw failure(failureClass);
      };
      world.openai.next(goodAnswer, cut, cut, cut);
      expect(await world.failedRun()).toMatchObject({ code: 'OFFLINE', details: { offer: 'embedded' } });
      expect(await world.status()).toEqual(before);
      expect(await world.entries('PROVIDER_FAILED')).toMatchObject([
        { cause: failureClass, details: { consecutive: null, total: 0 } },
      ]);
      expect(await world.current()).toHaveLength(6);
    },
  );

  // Fails when near providers are excused too.
  it('excuses no near provider: its failures count', async () => {
    const world = await openWorld({ settings: { 'failover.threshold': 1 } });
    world.openai.where = 'near';
    world.gemini.where = 'near';
    world.test.connectivity.online = false;
    world.openai.next(fails('DOWN'));
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.test.connectivity.asks).toBe(0);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 1, eligible: false });
  });

  // Fails when a repetition goes to a far provider without asking.
  it('a far successor of a near holder is not asked', async () => {
    const world = await openWorld();
    world.openai.where = 'near';
    world.test.connectivity.online = false;
    world.openai.next(fails('QUOTA'));
    expect(await world.failedRun()).toMatchObject({
      code: 'OFFLINE',
      details: { provider: 'gemini', attempts: [{ provider: 'openai', requests: 1 }] },
    });
    expect(world.gemini.asked).toEqual([]);
  });
});

describe('a run with gaps', () => {
  // Fails when the share is `>=` a third, or when places with too few weeks are part of it.
  it('is published with up to a third of the asked places missing', async () => {
    const world = await openWorld();
    world.openai.next(fails('REFUSED'), fails('REFUSED'));
    const { forecasts, gaps } = await world.run();
    expect([forecasts.length, gaps.length]).toEqual([4, 2]);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0 });
  });

  // Fails when every gap counts, when none does, or when the run counts on top of a counted call.
  it.each([
    ['REFUSED', times(3, fails('REFUSED')), 1],
    ['unusable replies', times(6, crossingAnswer), 1],
    ['one DOWN among them', [fails('DOWN'), goodAnswer, ...times(2, fails('REFUSED'))], 1],
  ])('fails with more than a third missing, and counts one failure: %s', async (_name, replies, total) => {
    const world = await openWorld();
    world.openai.next(...replies);
    expect(await world.failedRun()).toMatchObject({ code: 'RUN_FAILED', details: { gaps: times(3, {}) } });
    expect(await world.provider('openai')).toMatchObject({ totalFailures: total });
    expect(await world.status()).toMatchObject({ holder: 'openai', epoch: 1 });
    expect(await world.current()).toEqual([]);
  });

  // Fails when the failure of a run is not counted towards the threshold.
  it('fails over when the failure of the run is the last one too many', async () => {
    const world = await openWorld({ settings: { 'failover.threshold': 1 } });
    world.openai.next(...times(3, fails('REFUSED')));
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
  });

  // Fails when the publication of a set wipes what its last calls counted.
  it('keeps the count of its last call, though the set was published', async () => {
    const world = await openWorld();
    world.openai.next(...times(5, goodAnswer), fails('DOWN'));
    await world.run();
    expect(await world.provider('openai')).toMatchObject({ consecutiveFailures: 1, totalFailures: 1 });
  });
});

describe('a model that changes inside a run', () => {
  const changing =
    (provider: FakeProvider, model: string): ScriptedReply =>
    (request) => {
      provider.modelName = model;
      return goodAnswer(request);
    };

  // Fails when a set of two models is published, or when the run is not begun again whole.
  it('begins the run again whole, once, under the same epoch', async () => {
    const world = await openWorld();
    world.openai.next(goodAnswer, goodAnswer, changing(world.openai, 'smaller/2'));
    const { run, forecasts } = await world.run();
    expect(run).toMatchObject({
      provider: 'openai',
      epoch: 1,
      model: 'smaller/2',
      attempts: [{ requests: 9 }],
    });
    expect(new Set(forecasts.map(({ provenance }) => provenance.model))).toEqual(new Set(['smaller/2']));
  });

  // Fails when it begins again for ever, or when the second change is answered as a defect.
  it('a second time fails the run, in words', async () => {
    const world = await openWorld();
    world.openai.next(goodAnswer, changing(world.openai, 'b'), goodAnswer, changing(world.openai, 'c'));
    expect(await world.failedRun()).toMatchObject({
      code: 'RUN_FAILED',
      message: expect.stringContaining('changed twice'),
      details: { models: ['b', 'c'] },
    });
    expect(world.openai.asked).toHaveLength(4);
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 0 });
  });

  // Fails when a run that began again forgets that it has counted.
  it('does not make the run count twice', async () => {
    const world = await openWorld();
    const reply = changing(world.openai, 'b');
    world.openai.next(goodAnswer, fails('DOWN'), reply, ...times(3, fails('REFUSED')));
    expect(await world.failedRun()).toMatchObject({ code: 'RUN_FAILED' });
    expect(await world.provider('openai')).toMatchObject({ totalFailures: 1 });
  });
});

describe('a model whose own quota is spent', () => {
  /** An adapter with two models: it takes the smaller one when it must. */
  const choosing =
    (provider: FakeProvider, spent: readonly string[], resumeAtMs?: number): ScriptedReply =>
    (request, _signal, { repairs, benchedModels = [] }) => {
      const model = repairs > 0 || benchedModels.includes('big') ? 'small' : 'big';
      provider.modelName = model;
      const facts = {
        scope: 'model',
        model,
        canRepair: model === 'big',
        resumeAtMs: resumeAtMs ?? null,
      } as const;
      if (spent.includes(model)) throw failure('QUOTA', facts);
      return goodAnswer(request);
    };

  // Fails when the provider is benched for one of its models, or when the bench of the model is forgotten.
  it('is benched alone; the provider goes on with its next one, over a restart, until the quota is back', async () => {
    const world = await openWorld();
    const resumeAtMs = world.test.clock.now() + HOUR;
    world.openai.next(choosing(world.openai, []));
    world.openai.otherwise(choosing(world.openai, ['big'], resumeAtMs));
    const { run } = await world.run();
    // One answer of the big model, one refusal, one answer of the small one; then all six again.
    expect(run).toMatchObject({ provider: 'openai', epoch: 1, model: 'small', attempts: [{ requests: 9 }] });
    expect(await world.entries('PROVIDER_BENCHED')).toMatchObject([
      { cause: 'QUOTA', details: { model: 'big' } },
    ]);
    expect(await world.provider('openai')).toMatchObject({ eligible: true, totalFailures: 0 });
    const again = await world.restart();
    const asked = world.openai.asked.length;
    expect((await again.run()).run).toMatchObject({ provider: 'openai', model: 'small' });
    expect(world.openai.asked).toHaveLength(asked + 6);
    world.test.clock.advance(HOUR);
    world.openai.otherwise(choosing(world.openai, []));
    expect((await again.run()).run).toMatchObject({ provider: 'openai', model: 'big' });
  });

  // Fails when a second spent quota is repaired once more, or benches a model only.
  it('moves the lock when the next model has none left either', async () => {
    const world = await openWorld();
    world.openai.otherwise(choosing(world.openai, ['big', 'small']));
    expect((await world.run()).run).toMatchObject({ provider: 'gemini', epoch: 2 });
    expect(world.openai.asked).toHaveLength(2);
    expect(await world.provider('openai')).toMatchObject({ eligible: false });
    const models = (await world.entries('PROVIDER_BENCHED')).map(({ details }) => details.model);
    expect(models).toEqual(['big', null]);
  });
});

describe('the offline model', () => {
  // Fails when its failures count as those of the others do.
  it('is never benched and its failures never counted: a fault in it is a defect', async () => {
    const world = await openWorld();
    for (const provider of remote(world)) provider.otherwise(failing(new Error('nobody may ask')));
    await world.call('lock.acquire', { id: 'embedded' });
    for (let runs = 0; runs < 5; runs += 1) await world.run();
    const { lock, lease, ledger } = await openBareLock('embedded');
    const held = await lease();
    const bytes = ledger.disk.fingerprint();
    for (const failureClass of ['DOWN', 'QUOTA', 'AUTH', 'TRANSIENT'] as const) {
      expect(await lock.reportFailure(held, 'run-1', failureOf(failureClass), true)).toBe('excused');
    }
    expect(ledger.disk.fingerprint()).toBe(bytes);
    expect(await world.provider('embedded')).toMatchObject({
      eligible: true,
      totalFailures: 0,
      benchedUntil: null,
    });
  });
});

describe('a switched-off provider', () => {
  // Fails when the next place is asked of a provider that has lost the lock.
  it('is sent nothing more, from that moment on', async () => {
    const world = await openWorld();
    world.openai.next(goodAnswer, async (request) => {
      await world.test.client.call('settings.set', { key: 'providers.openai.enabled', value: false });
      return goodAnswer(request);
    });
    expect(await rejectionOf(world.run())).toMatchObject({ code: 'FENCED' });
    expect(world.openai.asked).toHaveLength(2);
    expect(await world.status()).toMatchObject({ holder: null, epoch: 2, cause: 'SETTINGS' });
  });
});
