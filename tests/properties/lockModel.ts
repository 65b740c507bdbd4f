/**
 * The lock by its rules alone: what a person would keep on a slip of paper. Written apart from the code under test; it
 * shares no line with it.
 */
const MINUTE = 60_000;
const THRESHOLD = 3;

export const REMOTE = ['gemini', 'groq', 'server'] as const;
/** In order of priority. */
export const ORDER = [...REMOTE, 'embedded'] as const;
export type Remote = (typeof REMOTE)[number];
export type Id = (typeof ORDER)[number];

interface ModelBench {
  cause: 'FAILURES' | 'QUOTA' | 'AUTH';
  /** As it was written down; null: without an end. */
  lengthMs: number | null;
  untilWall: number;
  endMonotonic: number;
  key: string;
}

interface ModelRecord {
  consecutive: number;
  total: number;
  timesBenched: number;
  /** One for each cause at most. */
  benches: ModelBench[];
  key: string;
}

/** What became of a failed call. */
export type Verdict = 'counted' | 'benched' | 'failed-over';

export class LockModel {
  /** Its own clocks, moved by what it knows to take time. */
  readonly time = { wallMs: 0, monotonicMs: 0 };
  holder: Id | null = null;
  epoch = 0;
  isChosen = false;
  loan: { returnTo: Id | null; wasChosen: boolean } | null = null;
  pin: { id: Id; untilWall: number | null } | null = null;
  isHeld = false;
  isOnline = true;
  mayFailBack = true;
  usesEmbeddedOffline = false;
  readonly enabled = new Set<Id>();
  readonly records: Record<Remote, ModelRecord>;
  /** Grows with everything that must be on disk. */
  changes = 0;

  constructor() {
    const fresh = () => ({ consecutive: 0, total: 0, timesBenched: 0, benches: [], key: 'key-1' });
    this.records = { gemini: fresh(), groq: fresh(), server: fresh() };
  }

  clone(): LockModel {
    const copy = new LockModel();
    const { enabled, records, time, ...plain } = structuredClone({ ...this });
    Object.assign(copy, plain);
    for (const id of enabled) copy.enabled.add(id);
    Object.assign(copy.records, records);
    Object.assign(copy.time, time);
    return copy;
  }

  /** Becomes what another model is. */
  become(other: LockModel): void {
    const { enabled, records, time, ...plain } = other.clone();
    Object.assign(this, plain);
    this.enabled.clear();
    for (const id of enabled) this.enabled.add(id);
    Object.assign(this.records, records);
    Object.assign(this.time, time);
  }

  pass(ms: number): void {
    this.time.wallMs += ms;
    this.time.monotonicMs += ms;
  }

  isFar(id: Id): boolean {
    return id === 'gemini' || id === 'groq';
  }

  /** The benches that hold it back now. */
  benchesOf(id: Id): ModelBench[] {
    if (id === 'embedded') return [];
    const { benches, key } = this.records[id];
    return benches.filter((bench) => {
      if (bench.cause === 'AUTH') return bench.key === key;
      return bench.lengthMs === null || this.time.monotonicMs < bench.endMonotonic;
    });
  }

  isEligible(id: Id): boolean {
    return id === 'embedded' || (this.enabled.has(id) && this.benchesOf(id).length === 0);
  }

  /** Whether a pinned run may ask it: a bench for failures alone does not stop one. */
  servesPinned(id: Id): boolean {
    const isBarred = this.benchesOf(id).some(({ cause }) => cause !== 'FAILURES');
    return id === 'embedded' || (this.enabled.has(id) && !isBarred);
  }

  get isPinOver(): boolean {
    return this.pin !== null && this.pin.untilWall !== null && this.pin.untilWall <= this.time.wallMs;
  }

  /** The pin that counts now. */
  get pinned(): Id | null {
    return this.isPinOver ? null : (this.pin?.id ?? null);
  }

  give(holder: Id | null, isChosen = false): void {
    this.holder = holder;
    this.epoch += 1;
    this.isChosen = isChosen;
    this.loan = null;
    this.changes += 1;
  }

  endPin(): void {
    if (this.pin === null) return;
    this.pin = null;
    this.isChosen = false;
    if (this.loan !== null) this.loan.wasChosen = false;
    this.changes += 1;
  }

  expirePin(): void {
    if (this.isPinOver) this.endPin();
  }

  #highest(except: Id | null = null): Id {
    return ORDER.find((id) => id !== except && this.isEligible(id))!;
  }

  acquire(id: Id): string {
    this.expirePin();
    if (this.holder === id) return 'OK';
    if (this.holder !== null) return 'LOCK_HELD';
    if (this.pin !== null && this.pin.id !== id) return 'PINNED';
    if (!this.isEligible(id)) return 'NOT_ELIGIBLE';
    this.give(id, true);
    return 'OK';
  }

  switchTo(id: Id): string {
    this.expirePin();
    if (this.pin !== null && this.pin.id !== id) return 'PINNED';
    if (!this.isEligible(id)) return 'NOT_ELIGIBLE';
    if (this.holder !== id) this.give(id, true);
    return 'OK';
  }

  release(): string {
    this.expirePin();
    if (this.holder === null) return 'NOT_HELD';
    this.give(null);
    return 'OK';
  }

  pinTo(id: Id, untilWall: number | null): string {
    this.expirePin();
    this.pin = { id, untilWall };
    this.changes += 1;
    return 'OK';
  }

  unpin(): string {
    this.endPin();
    return 'OK';
  }

  hold(isHeld: boolean): string {
    this.expirePin();
    if (this.isHeld !== isHeld) this.changes += 1;
    this.isHeld = isHeld;
    return 'OK';
  }

  readmit(id: Id): string {
    if (id === 'embedded' || this.benchesOf(id).length === 0) return 'NOT_BENCHED';
    this.expirePin();
    Object.assign(this.records[id], { consecutive: 0, timesBenched: 0, benches: [] });
    this.changes += 1;
    return 'OK';
  }

  switchOff(id: Id): void {
    this.enabled.delete(id);
    if (this.holder === id && id !== 'embedded') this.give(null);
  }

  /** Gives a run its holder. @returns the code of the refusal, or OK */
  takeForRun(borrow: Id | null, mayFailBack = this.mayFailBack): string {
    this.expirePin();
    if (this.isHeld) return 'HELD';
    if (borrow !== null) return this.#borrow(borrow);
    if (this.pin !== null) {
      if (!this.servesPinned(this.pin.id)) return 'PINNED_UNAVAILABLE';
      if (this.holder !== this.pin.id) this.give(this.pin.id);
      return 'OK';
    }
    const best = this.#highest();
    const mustMove = this.holder === null || !this.isEligible(this.holder);
    const isBetter = mayFailBack && !this.isChosen && best !== this.holder;
    if (mustMove || isBetter) this.give(best);
    return 'OK';
  }

  #borrow(id: Id): string {
    if (this.pin !== null && this.pin.id !== id) return 'PINNED';
    const serves = this.pin === null ? this.isEligible(id) : this.servesPinned(id);
    if (!serves) return this.pin === null ? 'NOT_ELIGIBLE' : 'PINNED_UNAVAILABLE';
    this.lend(id);
    return 'OK';
  }

  lend(id: Id): void {
    if (this.holder === id) return;
    const loan = { returnTo: this.holder, wasChosen: this.isChosen };
    this.give(id);
    this.loan = loan;
  }

  returnLoan(): void {
    if (this.loan === null) return;
    const { returnTo, wasChosen } = this.loan;
    if (returnTo !== null && this.isEligible(returnTo)) this.give(returnTo, wasChosen);
    else this.give(null);
  }

  /** Whom the next run would use, online. */
  get next(): Id | null {
    const copy = this.clone();
    return copy.takeForRun(null) === 'OK' ? copy.holder : null;
  }

  succeed(id: Id): void {
    if (id === 'embedded') return;
    Object.assign(this.records[id], { consecutive: 0, timesBenched: 0 });
  }

  /** One failure that counts. @param isBound the user bound the run to this provider */
  countFailure(id: Remote, isBound: boolean): Verdict {
    const record = this.records[id];
    const isOnTrial = record.timesBenched > 0;
    record.consecutive = isOnTrial ? Math.max(THRESHOLD, record.consecutive + 1) : record.consecutive + 1;
    record.total += 1;
    if (record.consecutive < THRESHOLD) return 'counted';
    const minutes = Math.min(12 * 60, 10 * 2 ** record.timesBenched);
    return this.bench(id, 'FAILURES', minutes * MINUTE, isBound);
  }

  /** Benches the holder, never shorter than it already is, and fails over unless the user bound the lock to it. */
  bench(
    id: Remote,
    cause: ModelBench['cause'],
    lengthMs: number | null,
    isBound: boolean,
  ): 'benched' | 'failed-over' {
    const record = this.records[id];
    const present = this.benchesOf(id).find((bench) => bench.cause === cause) ?? null;
    const left =
      present === null ? 0 : present.lengthMs === null ? null : present.endMonotonic - this.time.monotonicMs;
    const isLonger = lengthMs === null || (left !== null && lengthMs > left);
    const length = isLonger ? lengthMs : left;
    if (cause === 'FAILURES') record.timesBenched += 1;
    const fresh = {
      cause,
      lengthMs: length,
      untilWall: this.time.wallMs + (length ?? 0),
      endMonotonic: this.time.monotonicMs + (length ?? 0),
      key: record.key,
    };
    record.benches = [...record.benches.filter((bench) => bench.cause !== cause), fresh];
    if (isBound || this.pin?.id === id || this.loan !== null) return 'benched';
    this.give(this.#highest(id));
    return 'failed-over';
  }

  /** A new process: benches go by the wall clock, never longer than they were. */
  restart(): void {
    for (const bench of Object.values(this.records).flatMap(({ benches }) => benches)) {
      if (bench.lengthMs === null) continue;
      const left = Math.min(Math.max(0, bench.untilWall - this.time.wallMs), bench.lengthMs);
      bench.endMonotonic = this.time.monotonicMs + left;
    }
    this.returnLoan();
    this.expirePin();
  }
}
