/** Steps for the lock as a model and as the real thing: commands, runs, faults and restarts in any order. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Client, type LockDryRun, PROTOCOL_VERSION, type Reply } from '../../shared/contract/index.ts';
import { risingCounts } from '../support/builders.ts';
import { crossingAnswer, FakeProvider, failing, goodAnswer } from '../support/fakeProvider.ts';
import { createInvariants, type Invariants } from '../support/invariants.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';

const SECRET = 'Bearer sk-0123456789abcdef';
const REMOTE = ['gemini', 'groq'] as const;
const ORDER = [...REMOTE, 'embedded'] as const;
type Remote = (typeof REMOTE)[number];
type Id = (typeof ORDER)[number];

/** The lock by the rules alone: what a person would keep on a slip of paper. */
interface Model {
  holder: Id | null;
  epoch: number;
  enabled: Set<Id>;
}

interface Real {
  test: TestCore;
  datasetId: string;
  providers: Record<Remote, FakeProvider>;
  invariants: Invariants;
  steps: number;
}

const isEligible = (model: Model, id: Id) => id === 'embedded' || model.enabled.has(id);
const highest = (model: Model) => ORDER.find((id) => isEligible(model, id))!;

function give(model: Model, holder: Id | null): void {
  model.holder = holder;
  model.epoch += 1;
}

/** Asks without the client, so that refusals are values like answers. */
async function ask({ test }: Real, method: string, params: object): Promise<Reply> {
  return test.core.dispatch({ protocol: PROTOCOL_VERSION, id: 'step', method, params }, { host: 'cli' });
}

const errorOf = (reply: Reply) => (reply.ok ? null : reply.error);
const codeOf = (reply: Reply) => errorOf(reply)?.code ?? 'OK';

/** A step: does something to both, then everything that always holds is checked. */
abstract class Step implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    await this.take(model, real);
    const { holder, epoch } = await real.test.client.call('lock.status', {});
    expect({ holder, epoch }, String(this)).toEqual({ holder: model.holder, epoch: model.epoch });
    await real.invariants.check(real.test);
    real.steps += 1;
  }

  abstract take(model: Model, real: Real): Promise<void>;
}

/** A command of the user, first as a dry run: it changes no byte and predicts exactly what then happens. */
abstract class LockStep extends Step {
  readonly isDiskFull: boolean;

  constructor(isDiskFull: boolean) {
    super();
    this.isDiskFull = isDiskFull;
  }

  abstract readonly method: 'lock.acquire' | 'lock.release';
  abstract readonly params: object;
  /** @returns the code of the refusal, or OK with the change made in the model. */
  abstract decide(model: Model): string;

  override async take(model: Model, real: Real): Promise<void> {
    const { client, disk, store } = real.test;
    const bytes = disk.fingerprint();
    const predicted = await ask(real, this.method, { ...this.params, dryRun: true });
    expect(disk.fingerprint(), 'a dry run changes no byte').toBe(bytes);
    const before = await client.call('lock.status', {});
    const expected = { ...model };
    const code = this.decide(expected);
    const isWriting = code === 'OK' && expected.epoch !== model.epoch;
    if (this.isDiskFull && isWriting) {
      store.failNext('append');
      expect(codeOf(await ask(real, this.method, this.params))).toBe('DISK_FULL');
      expect(disk.fingerprint(), 'a failed commit changes no byte').toBe(bytes);
      return;
    }
    const reply = await ask(real, this.method, this.params);
    expect(codeOf(reply)).toBe(code);
    Object.assign(model, expected);
    await checkPrediction(client, predicted, reply, before);
  }
}

async function checkPrediction(
  client: Client,
  predicted: Reply,
  reply: Reply,
  before: { holder: string | null; epoch: number },
): Promise<void> {
  expect(errorOf(predicted), 'a dry run refuses alike').toEqual(errorOf(reply));
  if (!predicted.ok) return;
  const { wouldChange, nextRunUses } = predicted.value as LockDryRun;
  const after = await client.call('lock.status', {});
  expect(nextRunUses).toBe(after.next);
  for (const field of ['holder', 'epoch'] as const) {
    const change = { from: before[field], to: after[field] };
    expect(wouldChange[field]).toEqual(change.from === change.to ? undefined : change);
  }
}

class Acquire extends LockStep {
  override readonly method = 'lock.acquire';
  override readonly params: { id: Id };

  constructor(id: Id, isDiskFull: boolean) {
    super(isDiskFull);
    this.params = { id };
  }

  override decide(model: Model): string {
    const { id } = this.params;
    if (model.holder === id) return 'OK';
    if (model.holder !== null) return 'LOCK_HELD';
    if (!isEligible(model, id)) return 'NOT_ELIGIBLE';
    give(model, id);
    return 'OK';
  }

  override toString(): string {
    return `acquire ${this.params.id}${this.isDiskFull ? ' (disk full)' : ''}`;
  }
}

class Release extends LockStep {
  override readonly method = 'lock.release';
  override readonly params = {};

  override decide(model: Model): string {
    if (model.holder === null) return 'NOT_HELD';
    give(model, null);
    return 'OK';
  }

  override toString(): string {
    return `release${this.isDiskFull ? ' (disk full)' : ''}`;
  }
}

function switchOff(model: Model, id: Remote): void {
  model.enabled.delete(id);
  if (model.holder === id) give(model, null);
}

class Enable extends Step {
  readonly id: Remote;
  readonly value: boolean;

  constructor(id: Remote, value: boolean) {
    super();
    this.id = id;
    this.value = value;
  }

  override async take(model: Model, real: Real): Promise<void> {
    const params = { key: `providers.${this.id}.enabled`, value: this.value };
    expect(codeOf(await ask(real, 'settings.set', params))).toBe('OK');
    if (this.value) model.enabled.add(this.id);
    else switchOff(model, this.id);
  }

  override toString(): string {
    return `${this.value ? 'enable' : 'disable'} ${this.id}`;
  }
}

const meanwhiles = ['nothing', 'cancel', 'release', 'take again', 'switch off', 'kill', 'disk full'] as const;
const answers = ['good', 'rejected', 'defect'] as const;

class Run extends Step {
  readonly borrow: Id | null;
  readonly meanwhile: (typeof meanwhiles)[number];
  readonly answer: (typeof answers)[number];

  constructor(borrow: Id | null, meanwhile: Run['meanwhile'], answer: Run['answer']) {
    super();
    this.borrow = borrow;
    this.meanwhile = meanwhile;
    this.answer = answer;
  }

  override async take(model: Model, real: Real): Promise<void> {
    const { borrow } = this;
    const params = { datasetId: real.datasetId, ...(borrow === null ? {} : { provider: borrow }) };
    const before = model.holder;
    const isLoan = borrow !== null && borrow !== before;
    if (isLoan && !isEligible(model, borrow)) {
      expect(codeOf(await ask(real, 'forecasts.run', params))).toBe('NOT_ELIGIBLE');
      return;
    }
    const provider = borrow ?? before ?? highest(model);
    if (provider !== before) give(model, provider);
    const epoch = model.epoch;
    this.#script(real, provider);
    const killed = this.#whenFirstPlace(real, provider);
    const reply = await ask(real, 'forecasts.run', params);
    const code = this.#meanwhile(model, provider);
    if (killed.disk === null) expect(codeOf(reply), String(this)).toBe(code);
    if (isLoan && model.epoch === epoch)
      give(model, before !== null && isEligible(model, before) ? before : null);
    if (killed.disk !== null) real.test = await real.test.restart({ disk: killed.disk });
    else await this.#checkPublished(real, reply, provider, epoch);
  }

  #script({ providers }: Real, provider: Id): void {
    if (provider === 'embedded') return;
    const replies = { good: goodAnswer, rejected: crossingAnswer, defect: failing(new Error(SECRET)) };
    providers[provider].otherwise(replies[this.answer]);
  }

  /** Does what comes meanwhile when the first place is announced, before anyone is asked. */
  #whenFirstPlace(real: Real, provider: Id): { disk: TestCore['disk'] | null } {
    const { client, disk, store } = real.test;
    const killed: { disk: TestCore['disk'] | null } = { disk: null };
    const stop = client.on('run.progress', ({ phase }) => {
      if (phase !== 'place') return;
      stop();
      if (this.meanwhile === 'cancel') void client.call('forecasts.cancel', {});
      if (this.meanwhile === 'release' || this.meanwhile === 'take again')
        void client.call('lock.release', {});
      if (this.meanwhile === 'take again') void client.call('lock.acquire', { id: provider });
      if (this.meanwhile === 'switch off' && provider !== 'embedded') {
        void client.call('settings.set', { key: `providers.${provider}.enabled`, value: false });
      }
      if (this.meanwhile === 'kill') killed.disk = disk.copy();
      if (this.meanwhile === 'disk full') store.failNext('put');
    });
    return killed;
  }

  /** Follows in the model what comes meanwhile. @returns how the run then ends */
  #meanwhile(model: Model, provider: Id): string {
    const answer = provider === 'embedded' ? 'good' : this.answer;
    const ends = { good: 'OK', rejected: 'RUN_FAILED', defect: 'DEFECT' };
    switch (this.meanwhile) {
      case 'cancel':
        return 'CANCELLED';
      case 'release':
        give(model, null);
        return 'FENCED';
      case 'take again':
        give(model, null);
        give(model, provider);
        return 'FENCED';
      case 'switch off':
        if (provider === 'embedded') return 'OK';
        switchOff(model, provider);
        return 'FENCED';
      case 'disk full':
        return answer === 'good' ? 'DISK_FULL' : ends[answer];
      default:
        return ends[answer];
    }
  }

  async #checkPublished({ test }: Real, reply: Reply, provider: Id, epoch: number): Promise<void> {
    // A fault that no write met must not meet the next step.
    test.store.heal();
    if (!reply.ok) return;
    const summary = await test.client.call('forecasts.summary', {});
    expect(summary).toMatchObject({ provider, epoch });
    expect((reply.value as { run: object }).run).toMatchObject({ id: summary.runId, provider, epoch });
  }

  override toString(): string {
    return `run${this.borrow ? ` by ${this.borrow}` : ''} (${this.answer}, meanwhile ${this.meanwhile})`;
  }
}

class Restart extends Step {
  readonly isClean: boolean;

  constructor(isClean: boolean) {
    super();
    this.isClean = isClean;
  }

  override async take(_model: Model, real: Real): Promise<void> {
    if (this.isClean) await real.test.core.close();
    real.test = await real.test.restart();
  }

  override toString(): string {
    return this.isClean ? 'close and start' : 'kill and start';
  }
}

const id = fc.constantFrom(...ORDER);
const remote = fc.constantFrom(...REMOTE);
const rarely = fc.nat({ max: 4 }).map((n) => n === 0);
/** Every kind of step, with every choice it has. */
export const lockSteps: fc.Arbitrary<fc.AsyncCommand<Model, Real>>[] = [
  fc.tuple(id, rarely).map(([one, isDiskFull]) => new Acquire(one, isDiskFull)),
  rarely.map((isDiskFull) => new Release(isDiskFull)),
  fc.tuple(remote, fc.boolean()).map(([one, value]) => new Enable(one, value)),
  fc
    .tuple(fc.option(id), fc.constantFrom(...meanwhiles), fc.constantFrom(...answers))
    .map(([borrow, meanwhile, answer]) => new Run(borrow, meanwhile, answer)),
  fc.boolean().map((isClean) => new Restart(isClean)),
];

/** A core with two remote providers switched off, and one dataset. */
export async function setUpLock(): Promise<{ model: Model; real: Real }> {
  const providers = { gemini: new FakeProvider('gemini'), groq: new FakeProvider('groq') };
  const test = await openTestCore({ providers: Object.values(providers) });
  const datasetId = await test.importPlaces({ Ouest: risingCounts(10), Nord: risingCounts(10) });
  return {
    model: { holder: null, epoch: 0, enabled: new Set() },
    real: { test, datasetId, providers, invariants: createInvariants(SECRET), steps: 0 },
  };
}
