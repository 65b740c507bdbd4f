/** How a run ends by the rules alone, step by step with the model of the lock. */
import type { Id, LockModel, Remote, Verdict } from './lockModel.ts';

/** How a provider answers for one place. */
export const answers = [
  'good',
  'TRANSIENT',
  'DOWN',
  'QUOTA for an hour',
  'QUOTA',
  'AUTH',
  'REFUSED',
  'BAD_OUTPUT',
  'crossing',
  'CONFIG of request',
  'CONFIG of endpoint',
  'CONFIG of model',
  'defect',
] as const;
export type Answer = (typeof answers)[number];

/** What comes while the first place is announced, before anyone is asked. */
export type Meanwhile =
  | {
      kind: 'nothing' | 'cancel' | 'release' | 'take again' | 'switch off' | 'kill' | 'disk full' | 'offline';
    }
  | { kind: 'hold' | 'unpin' }
  | { kind: 'switch' | 'pin' | 'readmit'; id: Id };

export type Script = Record<Remote, readonly Answer[]>;

export interface Ending {
  code: string;
  /** Under whom it was published. */
  provider: Id | null;
  epoch: number;
}

const HOUR = 3_600_000;
/** Three requests: half a second before the second, a second before the third, when every draw is in the middle. */
const RETRY_WAITS_MS = 500 + 1_000;

/** What ends a try. */
class Ended {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** A run from its lease to its end. */
export class RunModel {
  readonly #model: LockModel;
  readonly #borrow: Id | null;
  readonly #script: Script;
  readonly #meanwhile: Meanwhile;
  /** The model at the moment of a kill. */
  killedAs: LockModel | null = null;
  #isFirstTry = true;

  constructor(model: LockModel, borrow: Id | null, script: Script, meanwhile: Meanwhile) {
    this.#model = model;
    this.#borrow = borrow;
    this.#script = script;
    this.#meanwhile = meanwhile;
  }

  /** @returns whom it will ask first, or the code of the refusal; the lock is taken then */
  lease(): { code: string } {
    const model = this.#model;
    model.expirePin();
    const online = model.clone();
    const code = online.takeForRun(this.#borrow);
    if (code !== 'OK' || this.#isReachable(online.holder!)) {
      if (code === 'OK') model.become(online);
      return { code };
    }
    if (this.#borrow !== null || model.pin !== null) return { code: 'OFFLINE' };
    const staying = model.clone();
    staying.takeForRun(null, false);
    if (this.#isReachable(staying.holder!)) model.become(staying);
    else if (model.usesEmbeddedOffline) model.lend('embedded');
    else return { code: 'OFFLINE' };
    return { code: 'OK' };
  }

  /** Goes on after the lease. */
  finish(): Ending {
    const model = this.#model;
    const tried: Id[] = [];
    try {
      for (;;) {
        const provider = model.holder!;
        if (tried.includes(provider)) throw new Ended('FAILED_OVER');
        tried.push(provider);
        const { epoch } = model;
        if (this.#try(provider, epoch)) return { code: 'OK', provider, epoch };
        if (this.#isReachable(model.holder!)) continue;
        if (model.pin !== null || !model.usesEmbeddedOffline) throw new Ended('OFFLINE');
        if (model.isHeld) throw new Ended('HELD');
        model.lend('embedded');
      }
    } catch (thrown) {
      if (!(thrown instanceof Ended)) throw thrown;
      return { code: thrown.code, provider: null, epoch: model.epoch };
    } finally {
      model.returnLoan();
    }
  }

  #isReachable(id: Id): boolean {
    return this.#model.isOnline || !this.#model.isFar(id);
  }

  /** @returns whether it was published; false when another holder repeats it */
  #try(provider: Id, epoch: number): boolean {
    if (this.#isFirstTry) {
      this.#isFirstTry = false;
      const isHandedOver = this.#comeMeanwhile(provider);
      if (isHandedOver) return false;
      if (this.#model.epoch !== epoch) throw new Ended('FENCED');
    }
    if (provider !== 'embedded' && this.#askAll(provider)) return false;
    if (this.#meanwhile.kind === 'disk full') throw new Ended('DISK_FULL');
    return true;
  }

  /** @returns whether the user handed the lock over, so that the run is repeated */
  #comeMeanwhile(provider: Id): boolean {
    const model = this.#model;
    const { kind } = this.#meanwhile;
    const { epoch } = model;
    switch (kind) {
      case 'cancel':
        throw new Ended('CANCELLED');
      case 'release':
        model.release();
        break;
      case 'take again':
        model.release();
        model.acquire(provider);
        break;
      case 'switch off':
        model.switchOff(provider);
        break;
      case 'switch':
        model.switchTo(this.#meanwhile.id);
        return this.#borrow === null && model.epoch !== epoch;
      case 'pin':
        model.pinTo(this.#meanwhile.id, null);
        break;
      case 'unpin':
        model.unpin();
        break;
      case 'hold':
        model.hold(true);
        break;
      case 'readmit':
        model.readmit(this.#meanwhile.id);
        break;
      case 'offline':
        model.isOnline = false;
        break;
      case 'kill':
        this.killedAs = model.clone();
        break;
      default:
    }
    return false;
  }

  /** @returns whether somebody else holds now */
  #askAll(provider: Remote): boolean {
    const model = this.#model;
    const places = this.#script[provider];
    let missing = 0;
    let ownFaults = 0;
    let hasCounted = false;
    const isBound = this.#borrow !== null;
    for (const answer of places) {
      if (answer === 'good') {
        model.succeed(provider);
        continue;
      }
      missing += 1;
      if (answer === 'TRANSIENT') model.pass(RETRY_WAITS_MS);
      const isDoubtful = answer === 'TRANSIENT' || answer === 'DOWN';
      if (isDoubtful && !this.#isReachable(provider)) throw new Ended('OFFLINE');
      if (answer === 'defect') throw new Ended('DEFECT');
      if (answer === 'CONFIG of endpoint') throw new Ended('RUN_FAILED');
      if (answer === 'CONFIG of request') ownFaults += 1;
      const verdict = this.#fail(provider, answer, isBound);
      if (verdict === 'failed-over') return true;
      if (verdict === 'benched') throw new Ended(this.#codeOfBenched(provider, answer));
      if (verdict === 'counted') hasCounted = true;
      if (answer === 'CONFIG of model') throw new Ended('RUN_FAILED');
    }
    const limit = places.length / 3;
    if (missing <= limit) return false;
    if (missing - ownFaults > limit && !hasCounted && model.countFailure(provider, isBound) === 'failed-over')
      return true;
    throw new Ended('RUN_FAILED');
  }

  #fail(provider: Remote, answer: Answer, isBound: boolean): Verdict | null {
    const model = this.#model;
    switch (answer) {
      case 'TRANSIENT':
      case 'DOWN':
      case 'CONFIG of model':
        return model.countFailure(provider, isBound);
      case 'QUOTA for an hour':
        return model.bench(provider, 'QUOTA', HOUR, isBound);
      case 'QUOTA':
        return model.bench(provider, 'QUOTA', null, isBound);
      case 'AUTH':
        return model.bench(provider, 'AUTH', null, isBound);
      default:
        return null;
    }
  }

  #codeOfBenched(provider: Remote, answer: Answer): string {
    const isAtOnce = answer === 'AUTH' || answer.startsWith('QUOTA');
    return isAtOnce && this.#model.pinned === provider ? 'PINNED_UNAVAILABLE' : 'RUN_FAILED';
  }
}
