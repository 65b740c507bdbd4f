/** Steps for the lock as a model and as the real thing: commands, runs, faults, time and restarts in any order. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Crypto } from '../../main/core/ports/Crypto.ts';
import {
  type Client,
  type LockDryRun,
  type LockStatus,
  PROTOCOL_VERSION,
  type Reply,
} from '../../shared/contract/index.ts';
import { risingCounts } from '../support/builders.ts';
import { passingWaits } from '../support/fakeClock.ts';
import { createFakeCrypto } from '../support/fakeCrypto.ts';
import {
  crossingAnswer,
  FakeProvider,
  failing,
  failingAs,
  goodAnswer,
  type ScriptedReply,
} from '../support/fakeProvider.ts';
import { createInvariants, type Invariants } from '../support/invariants.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';
import { type Id, LockModel, ORDER, REMOTE, type Remote } from './lockModel.ts';
import { type Answer, answers, type Meanwhile, RunModel, type Script } from './runModel.ts';

const SECRET = 'Bearer sk-0123456789abcdef';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const PLACES = ['Nord', 'Ouest', 'Sud'];

export interface Real {
  test: TestCore;
  datasetId: string;
  providers: Record<Remote, FakeProvider>;
  invariants: Invariants;
  steps: number;
}

/** Asks without the client, so that refusals are values like answers; waits of retries pass. */
async function ask({ test }: Real, method: string, params: object): Promise<Reply> {
  const request = { protocol: PROTOCOL_VERSION, id: 'step', method, params };
  const reply = await passingWaits(test.clock, test.core.dispatch(request, { host: 'cli' }));
  expect(JSON.stringify(reply), 'I6: no secret in an answer').not.toContain(SECRET);
  return reply;
}

const errorOf = (reply: Reply) => (reply.ok ? null : reply.error);
const codeOf = (reply: Reply) => errorOf(reply)?.code ?? 'OK';

/** A step: does something to both, then everything that always holds is checked. */
abstract class Step implements fc.AsyncCommand<LockModel, Real> {
  check(): boolean {
    return true;
  }

  async run(model: LockModel, real: Real): Promise<void> {
    await this.take(model, real);
    await checkAlike(model, real, String(this));
    await real.invariants.check(real.test);
    real.steps += 1;
  }

  abstract take(model: LockModel, real: Real): Promise<void>;
}

async function checkAlike(model: LockModel, { test }: Real, step: string): Promise<void> {
  const { clock, client } = test;
  const time = { wallMs: clock.now(), monotonicMs: clock.monotonic() };
  expect(time, `${step}: waits as long as the rules say`).toEqual(model.time);
  const status = await client.call('lock.status', {});
  const { holder, epoch, pinned, held, next } = status;
  expect({ holder, epoch, pinned: pinned?.id ?? null, isHeld: held !== null, next }, step).toEqual({
    holder: model.holder,
    epoch: model.epoch,
    pinned: model.pinned,
    isHeld: model.isHeld,
    next: model.next,
  });
  const shown = status.providers.filter(({ id }) => id in model.records);
  const records = shown.map((one) => [one.id, one.eligible, one.consecutiveFailures, one.totalFailures]);
  expect(records, step).toEqual(
    REMOTE.map((id) => [id, model.isEligible(id), model.records[id].consecutive, model.records[id].total]),
  );
  const { sentences } = await client.call('lock.explain', {});
  for (const { text } of sentences) expect(text, step).toMatch(/^[A-Z].*\.$/);
}

/** A command of the user, first as a dry run: it changes no byte and predicts exactly what then happens. */
class LockStep extends Step {
  readonly name: string;
  readonly method: string;
  readonly params: (nowMs: number) => object;
  readonly decide: (model: LockModel) => string;
  readonly isDiskFull: boolean;

  /** @param decide makes the change in the model @returns the code of the refusal, or OK */
  constructor(
    name: string,
    method: string,
    params: (nowMs: number) => object,
    decide: (model: LockModel) => string,
    isDiskFull: boolean,
  ) {
    super();
    this.name = name;
    this.method = method;
    this.params = params;
    this.decide = decide;
    this.isDiskFull = isDiskFull;
  }

  override async take(model: LockModel, real: Real): Promise<void> {
    const { client, clock, disk, store } = real.test;
    const bytes = disk.fingerprint();
    const params = this.params(clock.now());
    const predicted = await ask(real, this.method, { ...params, dryRun: true });
    expect(disk.fingerprint(), 'a dry run changes no byte').toBe(bytes);
    const before = await client.call('lock.status', {});
    const expected = model.clone();
    const code = this.decide(expected);
    if (this.isDiskFull && code === 'OK' && expected.changes !== model.changes) {
      store.failNext('append');
      expect(codeOf(await ask(real, this.method, params))).toBe('DISK_FULL');
      expect(disk.fingerprint(), 'a failed commit changes no byte').toBe(bytes);
      return;
    }
    const reply = await ask(real, this.method, params);
    expect(codeOf(reply), String(this)).toBe(code);
    if (code === 'OK') model.become(expected);
    else expect(disk.fingerprint(), 'a refusal changes no byte').toBe(bytes);
    await checkPrediction(client, predicted, reply, before);
  }

  override toString(): string {
    return `${this.name}${this.isDiskFull ? ' (disk full)' : ''}`;
  }
}

async function checkPrediction(
  client: Client,
  predicted: Reply,
  reply: Reply,
  before: LockStatus,
): Promise<void> {
  expect(errorOf(predicted), 'a dry run refuses alike').toEqual(errorOf(reply));
  if (!predicted.ok) return;
  const { wouldChange, nextRunUses } = predicted.value as LockDryRun;
  const after = await client.call('lock.status', {});
  expect(nextRunUses).toBe(after.next);
  for (const field of ['holder', 'epoch', 'pinned', 'held'] as const) {
    const change = { from: before[field], to: after[field] };
    const isSame = JSON.stringify(change.from) === JSON.stringify(change.to);
    expect(wouldChange[field]).toEqual(isSame ? undefined : change);
  }
}

/** A setting, with what it changes by the rules. */
class Setting extends Step {
  readonly key: string;
  readonly value: unknown;
  readonly change: (model: LockModel) => void;

  constructor(key: string, value: unknown, change: (model: LockModel) => void) {
    super();
    this.key = key;
    this.value = value;
    this.change = change;
  }

  override async take(model: LockModel, real: Real): Promise<void> {
    expect(codeOf(await ask(real, 'settings.set', { key: this.key, value: this.value }))).toBe('OK');
    this.change(model);
  }

  override toString(): string {
    return `${this.key} = ${this.value}`;
  }
}

/** What happens outside: time, the wall clock, the network, a new key. */
class Outside extends Step {
  readonly name: string;
  readonly happen: (real: Real) => void;
  readonly change: (model: LockModel) => void;

  constructor(name: string, happen: (real: Real) => void, change: (model: LockModel) => void) {
    super();
    this.name = name;
    this.happen = happen;
    this.change = change;
  }

  override async take(model: LockModel, real: Real): Promise<void> {
    this.happen(real);
    this.change(model);
  }

  override toString(): string {
    return this.name;
  }
}

const replies: Record<Answer, ScriptedReply> = {
  good: goodAnswer,
  TRANSIENT: failingAs('TRANSIENT'),
  DOWN: failingAs('DOWN'),
  'QUOTA for an hour': () => {
    throw new Error('needs the clock');
  },
  QUOTA: failingAs('QUOTA', { needsUser: true }),
  AUTH: failingAs('AUTH', { status: 401 }),
  REFUSED: failingAs('REFUSED'),
  BAD_OUTPUT: failingAs('BAD_OUTPUT'),
  crossing: crossingAnswer,
  'CONFIG of request': failingAs('CONFIG', { scope: 'request', status: 400 }),
  'CONFIG of endpoint': failingAs('CONFIG', { scope: 'endpoint', status: 404 }),
  'CONFIG of model': failingAs('CONFIG', { scope: 'model', status: 404 }),
  defect: failing(new Error(SECRET)),
};

class Run extends Step {
  readonly borrow: Id | null;
  readonly meanwhile: Meanwhile;
  readonly script: Script;

  constructor(borrow: Id | null, meanwhile: Meanwhile, script: Script) {
    super();
    this.borrow = borrow;
    this.meanwhile = meanwhile;
    this.script = script;
  }

  override async take(model: LockModel, real: Real): Promise<void> {
    const { borrow } = this;
    const params = { datasetId: real.datasetId, ...(borrow === null ? {} : { provider: borrow }) };
    const run = new RunModel(model, borrow, this.script, this.meanwhile);
    const { code } = run.lease();
    if (code !== 'OK') {
      expect(codeOf(await ask(real, 'forecasts.run', params)), String(this)).toBe(code);
      return;
    }
    this.#scriptProviders(real);
    const killed = this.#whenFirstPlace(real, model.holder!);
    const reply = await ask(real, 'forecasts.run', params);
    real.test.store.heal();
    const ending = run.finish();
    if (killed.disk !== null && run.killedAs !== null)
      return this.#restart(model, run.killedAs, real, killed.disk);
    expect(codeOf(reply), String(this)).toBe(ending.code);
    if (!reply.ok) return;
    const { provider, epoch } = ending;
    const summary = await real.test.client.call('forecasts.summary', {});
    expect(summary).toMatchObject({ provider, epoch });
    expect((reply.value as { run: object }).run).toMatchObject({ id: summary.runId, provider, epoch });
  }

  async #restart(model: LockModel, killedAs: LockModel, real: Real, disk: TestCore['disk']): Promise<void> {
    const { clock } = real.test;
    model.become(killedAs);
    Object.assign(model.time, { wallMs: clock.now(), monotonicMs: clock.monotonic() });
    model.restart();
    real.test = await real.test.restart({ disk });
  }

  #scriptProviders({ providers, test }: Real): void {
    for (const id of REMOTE) {
      providers[id].otherwise((request, signal, attempt) => {
        const answer = this.script[id][PLACES.indexOf(request.location.name)]!;
        const resumeAtMs = test.clock.now() + HOUR;
        const reply = answer === 'QUOTA for an hour' ? failingAs('QUOTA', { resumeAtMs }) : replies[answer];
        return reply(request, signal, attempt);
      });
    }
  }

  /** Does what comes meanwhile when the first place is announced, before anyone is asked. */
  #whenFirstPlace({ test }: Real, provider: Id): { disk: TestCore['disk'] | null } {
    const { client, disk, store, connectivity } = test;
    const killed: { disk: TestCore['disk'] | null } = { disk: null };
    const { meanwhile } = this;
    // What is refused changes nothing, and that is all that matters here.
    const call: Client['call'] = (method, params) => {
      const answer = client.call(method, params);
      answer.catch(() => {});
      return answer;
    };
    const stop = client.on('run.progress', ({ phase }) => {
      if (phase !== 'place') return;
      stop();
      if (meanwhile.kind === 'cancel') void call('forecasts.cancel', {});
      if (meanwhile.kind === 'release' || meanwhile.kind === 'take again') void call('lock.release', {});
      if (meanwhile.kind === 'take again') void call('lock.acquire', { id: provider });
      if (meanwhile.kind === 'switch off' && provider !== 'embedded') {
        void call('settings.set', { key: `providers.${provider}.enabled`, value: false });
      }
      if (meanwhile.kind === 'switch') void call('lock.switch', { id: meanwhile.id, reason: 'now' });
      if (meanwhile.kind === 'pin')
        void call('lock.pin', { id: meanwhile.id, reason: 'now', until: 'never' });
      if (meanwhile.kind === 'unpin') void call('lock.unpin', {});
      if (meanwhile.kind === 'hold') void call('lock.hold', { reason: 'maintenance' });
      if (meanwhile.kind === 'readmit') void call('lock.readmit', { id: meanwhile.id, reason: 'paid' });
      if (meanwhile.kind === 'offline') connectivity.online = false;
      if (meanwhile.kind === 'kill') killed.disk = disk.copy();
      if (meanwhile.kind === 'disk full') store.failNext('put');
    });
    return killed;
  }

  override toString(): string {
    const { kind } = this.meanwhile;
    const other = 'id' in this.meanwhile ? ` ${this.meanwhile.id}` : '';
    return `run${this.borrow ? ` by ${this.borrow}` : ''} (meanwhile ${kind}${other}, ${JSON.stringify(this.script)})`;
  }
}

class Restart extends Step {
  readonly isClean: boolean;

  constructor(isClean: boolean) {
    super();
    this.isClean = isClean;
  }

  override async take(model: LockModel, real: Real): Promise<void> {
    if (this.isClean) await real.test.core.close();
    real.test = await real.test.restart();
    model.restart();
  }

  override toString(): string {
    return this.isClean ? 'close and start' : 'kill and start';
  }
}

const id = fc.constantFrom(...ORDER);
const remote = fc.constantFrom(...REMOTE);
const rarely = fc.nat({ max: 4 }).map((n) => n === 0);
const because = { reason: 'as the user says' };

const acquire = fc.tuple(id, rarely).map(
  ([one, full]) =>
    new LockStep(
      `acquire ${one}`,
      'lock.acquire',
      () => ({ id: one }),
      (m) => m.acquire(one),
      full,
    ),
);
const release = rarely.map(
  (full) =>
    new LockStep(
      'release',
      'lock.release',
      () => ({}),
      (m) => m.release(),
      full,
    ),
);
const switchTo = fc.tuple(id, rarely).map(
  ([one, full]) =>
    new LockStep(
      `switch ${one}`,
      'lock.switch',
      () => ({ id: one, ...because }),
      (m) => m.switchTo(one),
      full,
    ),
);
const pin = fc.tuple(id, fc.constantFrom(null, HOUR, 7 * DAY), rarely).map(([one, lengthMs, full]) => {
  const until = (nowMs: number) => {
    if (lengthMs === null) return { until: 'never' };
    // A week is what a pin lasts that says nothing.
    return lengthMs === 7 * DAY ? {} : { until: new Date(nowMs + lengthMs).toISOString() };
  };
  const endOf = (model: LockModel) => (lengthMs === null ? null : model.time.wallMs + lengthMs);
  return new LockStep(
    `pin ${one} (${lengthMs ?? 'for ever'})`,
    'lock.pin',
    (nowMs) => ({ id: one, ...because, ...until(nowMs) }),
    (model) => model.pinTo(one, endOf(model)),
    full,
  );
});
const unpin = rarely.map(
  (full) =>
    new LockStep(
      'unpin',
      'lock.unpin',
      () => ({}),
      (m) => m.unpin(),
      full,
    ),
);
const hold = rarely.map(
  (full) =>
    new LockStep(
      'hold',
      'lock.hold',
      () => ({ reason: 'maintenance' }),
      (m) => m.hold(true),
      full,
    ),
);
const resume = rarely.map(
  (full) =>
    new LockStep(
      'resume',
      'lock.resume',
      () => ({}),
      (m) => m.hold(false),
      full,
    ),
);
const readmit = fc.tuple(id, rarely).map(
  ([one, full]) =>
    new LockStep(
      `readmit ${one}`,
      'lock.readmit',
      () => ({ id: one, ...because }),
      (m) => m.readmit(one),
      full,
    ),
);

const enable = fc.tuple(remote, fc.nat({ max: 4 })).map(([one, n]) => {
  const isOn = n > 0;
  const change = (model: LockModel) => (isOn ? void model.enabled.add(one) : model.switchOff(one));
  return new Setting(`providers.${one}.enabled`, isOn, change);
});
const failback = fc.constantFrom('next-run', 'manual').map(
  (value) =>
    new Setting('failover.failback', value, (model) => {
      model.mayFailBack = value === 'next-run';
    }),
);
const offlineUse = fc.boolean().map(
  (value) =>
    new Setting('offline.useEmbedded', value, (model) => {
      model.usesEmbeddedOffline = value;
    }),
);

const pass = fc.constantFrom(59_000, MINUTE, 10 * MINUTE, 20 * MINUTE, HOUR, 12 * HOUR, 8 * DAY).map(
  (ms) =>
    new Outside(
      `${ms} ms pass`,
      ({ test }) => test.clock.advance(ms),
      (model) => model.pass(ms),
    ),
);
const jump = fc.constantFrom(-DAY, -HOUR, HOUR, DAY).map(
  (ms) =>
    new Outside(
      `the wall clock jumps ${ms} ms`,
      ({ test }) => test.clock.jump(ms),
      (model) => {
        model.time.wallMs += ms;
      },
    ),
);
const network = fc.nat({ max: 3 }).map((n) => {
  const isOnline = n > 0;
  return new Outside(
    isOnline ? 'online' : 'offline',
    ({ test }) => {
      test.connectivity.online = isOnline;
    },
    (model) => {
      model.isOnline = isOnline;
    },
  );
});
const newKey = fc.tuple(remote, fc.constantFrom('key-1', 'key-2')).map(
  ([one, key]) =>
    new Outside(
      `${one} has ${key}`,
      ({ providers }) => {
        providers[one].key = key;
      },
      (model) => {
        model.records[one].key = key;
      },
    ),
);

const meanwhile: fc.Arbitrary<Meanwhile> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Meanwhile>({ kind: 'nothing' }) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom<Exclude<Meanwhile['kind'], 'switch' | 'pin' | 'readmit'>[]>(
        'cancel',
        'release',
        'take again',
        'switch off',
        'kill',
        'disk full',
        'offline',
        'hold',
        'unpin',
      )
      .map((kind): Meanwhile => ({ kind })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('switch', 'switch', 'pin', 'readmit'), id)
      .map(([kind, one]): Meanwhile => ({ kind, id: one }) as Meanwhile),
  },
);
const answer = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Answer>('good') },
  { weight: 2, arbitrary: fc.constantFrom(...answers) },
);
const answersOfOne = fc.tuple(answer, answer, answer);
const script: fc.Arbitrary<Script> = fc.record({
  gemini: answersOfOne,
  groq: answersOfOne,
  server: answersOfOne,
});
const borrowed = fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: id });
const run = fc
  .tuple(borrowed, meanwhile, script)
  .map(([borrow, event, scripted]) => new Run(borrow, event, scripted));
const restart = fc.boolean().map((isClean) => new Restart(isClean));

/** Every kind of step, with every choice it has; runs come most often. */
export const lockSteps: fc.Arbitrary<fc.AsyncCommand<LockModel, Real>>[] = [
  acquire,
  release,
  release,
  switchTo,
  switchTo,
  pin,
  unpin,
  unpin,
  hold,
  resume,
  resume,
  resume,
  readmit,
  readmit,
  enable,
  enable,
  enable,
  enable,
  failback,
  offlineUse,
  pass,
  pass,
  pass,
  jump,
  network,
  network,
  newKey,
  newKey,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  run,
  restart,
  restart,
];

/** A core with three remote providers switched on, one of them near, and one dataset of three places. */
export async function setUpLock(): Promise<{ model: LockModel; real: Real }> {
  const providers = {
    gemini: new FakeProvider('gemini'),
    groq: new FakeProvider('groq'),
    server: new FakeProvider('server'),
  };
  providers.server.where = 'near';
  // Every draw of the jitter in the middle: then the waits are known.
  const crypto: Crypto = { ...createFakeCrypto(), random: () => 0.5 };
  const test = await openTestCore({ providers: Object.values(providers), crypto });
  const datasetId = await test.importPlaces(
    Object.fromEntries(PLACES.map((name) => [name, risingCounts(30)])),
  );
  const model = new LockModel();
  Object.assign(model.time, { wallMs: test.clock.now(), monotonicMs: test.clock.monotonic() });
  for (const one of REMOTE) {
    await test.client.call('settings.set', { key: `providers.${one}.enabled`, value: true });
    model.enabled.add(one);
  }
  return { model, real: { test, datasetId, providers, invariants: createInvariants(SECRET), steps: 0 } };
}
