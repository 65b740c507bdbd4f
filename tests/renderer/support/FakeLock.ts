import {
  AppError,
  type AuditEntry,
  addDays,
  type BenchStatus,
  type LockDryRun,
  type LockStatus,
  type Params,
  type ProviderId,
  type ProviderStatus,
} from '../../../shared/contract/index.ts';
import type { FakeProviders } from './FakeProviders.ts';
import { fakeProviders, type Settings } from './fakeParts.ts';

/** What the commands change. */
interface Held {
  holder: ProviderId | null;
  epoch: number;
  pinned: LockStatus['pinned'];
  held: LockStatus['held'];
  benches: Partial<Record<ProviderId, BenchStatus>>;
}

type Entry = Pick<AuditEntry, 'type' | 'provider' | 'details'>;

/** The lock in memory: each command is a change of what is held, or a refusal; tried, it changes nothing. */
export class FakeLock {
  readonly #s: Settings;
  readonly #connections: FakeProviders;
  readonly #announce: (entry: Entry) => void;
  state: Held;

  /** @param announce is told of each change that was made */
  constructor(s: Settings, connections: FakeProviders, announce: (entry: Entry) => void) {
    this.#s = s;
    this.#connections = connections;
    this.#announce = announce;
    this.state = { holder: s.holder, epoch: 7, pinned: null, held: null, benches: s.benches };
  }

  status(state = this.state): LockStatus {
    const { holder, epoch, pinned, held } = state;
    const providers = this.#providers(state);
    const highest = providers.find(({ eligible }) => eligible)?.id ?? null;
    return {
      holder,
      epoch,
      since: this.#s.now,
      cause: holder === null ? 'RELEASED' : 'RUN',
      pinned,
      held,
      next: held === null ? (pinned?.id ?? holder ?? highest) : null,
      providers,
    };
  }

  acquire({ id, dryRun }: Params<'lock.acquire'>) {
    const { holder, epoch } = this.state;
    if (holder !== null) throw new AppError('LOCK_HELD', `${holder} holds the lock.`, { holder, epoch });
    const entry: Entry = { type: 'LOCK_ACQUIRED', provider: id, details: {} };
    return this.#do({ holder: id, epoch: epoch + 1 }, entry, 'Nobody holds the lock.', dryRun);
  }

  release({ dryRun }: Params<'lock.release'>) {
    const { holder, epoch } = this.state;
    if (holder === null) throw new AppError('NOT_HELD', 'Nobody holds the lock.');
    const entry: Entry = { type: 'LOCK_RELEASED', provider: null, details: { from: holder } };
    const words = 'The next run takes the highest eligible provider.';
    return this.#do({ holder: null, epoch: epoch + 1 }, entry, words, dryRun);
  }

  switch({ id, reason, dryRun }: Params<'lock.switch'>) {
    const { pinned, epoch } = this.state;
    if (pinned !== null && pinned.id !== id) {
      const { id: other, until, reason: why } = pinned;
      throw new AppError('PINNED', 'Type `outpost lock unpin`.', { pinned: other, until, reason: why });
    }
    const found = this.#providers(this.state).find((one) => one.id === id)!;
    if (!found.eligible) {
      throw new AppError('NOT_ELIGIBLE', 'Type `outpost providers`.', { provider: id, reason: found.reason });
    }
    const entry: Entry = { type: 'LOCK_ACQUIRED', provider: id, details: { reason } };
    return this.#do({ holder: id, epoch: epoch + 1 }, entry, 'The lock would be taken.', dryRun);
  }

  pin({ id, reason, until, dryRun }: Params<'lock.pin'>) {
    const day = until ?? addDays(this.#s.now.slice(0, 10), 7);
    const pinned = { id, reason, until: day === 'never' ? null : `${day}T23:59:59.999Z` };
    const entry: Entry = { type: 'LOCK_PINNED', provider: id, details: { reason, until: pinned.until } };
    return this.#do({ pinned }, entry, 'Every run would use this provider.', dryRun);
  }

  unpin({ dryRun }: Params<'lock.unpin'>) {
    const entry: Entry = { type: 'LOCK_UNPINNED', provider: this.state.pinned?.id ?? null, details: {} };
    return this.#do({ pinned: null }, entry, 'The order of priority would decide again.', dryRun);
  }

  hold({ reason, dryRun }: Params<'lock.hold'>) {
    const entry: Entry = { type: 'RUNS_HELD', provider: this.state.holder, details: { reason } };
    return this.#do({ held: { reason } }, entry, 'No run would start.', dryRun);
  }

  resume({ dryRun }: Params<'lock.resume'>) {
    const entry: Entry = { type: 'RUNS_RESUMED', provider: this.state.holder, details: {} };
    return this.#do({ held: null }, entry, 'Runs could start again.', dryRun);
  }

  readmit({ id, reason, dryRun }: Params<'lock.readmit'>) {
    const { [id]: bench, ...benches } = this.state.benches;
    if (bench === undefined) throw new AppError('NOT_BENCHED', `${id} is not benched.`, { provider: id });
    const entry: Entry = { type: 'PROVIDER_READMITTED', provider: id, details: { reason } };
    return this.#do({ benches }, entry, 'The provider could serve again.', dryRun);
  }

  /** A holder that may not serve any more loses the lock at once. */
  followSettings(): void {
    const { holder } = this.state;
    const canServe = this.#providers(this.state).some(({ id, eligible }) => id === holder && eligible);
    if (holder === null || canServe) return;
    const entry: Entry = { type: 'LOCK_RELEASED', provider: null, details: { from: holder } };
    this.#do({ holder: null, epoch: this.state.epoch + 1 }, entry, '');
  }

  #do(next: Partial<Held>, entry: Entry, words: string, isDryRun = false): LockStatus | LockDryRun {
    const before = this.state;
    const after = { ...before, ...next };
    if (isDryRun) return this.#dryRun(before, after, words);
    this.state = after;
    this.#announce(entry);
    return this.status();
  }

  #dryRun(before: Held, after: Held, reason: string): LockDryRun {
    const benched = ({ benches }: Held) => Object.entries(benches).map(([id, { until }]) => ({ id, until }));
    const fields: [string, unknown, unknown][] = [
      ['holder', before.holder, after.holder],
      ['epoch', before.epoch, after.epoch],
      ['pinned', before.pinned, after.pinned],
      ['held', before.held, after.held],
      ['benched', benched(before), benched(after)],
    ];
    const changed = fields.filter(([, from, to]) => JSON.stringify(from) !== JSON.stringify(to));
    const wouldChange = Object.fromEntries(changed.map(([field, from, to]) => [field, { from, to }]));
    return { wouldChange, nextRunUses: this.status(after).next, reason };
  }

  #providers({ holder, benches }: Held): ProviderStatus[] {
    return fakeProviders(holder).map((known) => {
      const one = this.#connections.withConnection(known);
      const bench = benches[one.id];
      if (bench === undefined) return one;
      const able = { enabled: true, configured: true, eligible: false, model: 'a-model' };
      return { ...one, ...able, reason: 'it is benched', bench, benchedUntil: bench.until };
    });
  }
}
