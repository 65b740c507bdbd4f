/**
 * The team's lease as this site has it: kept while a run goes on, and over by our own reckoning before it is over for the database.
 * Rules: docs/team-lease.md. Loaded where a run needs the lease, and not before.
 */
import { isAppError } from '../../../../shared/errors/AppError.ts';
import { MINUTE, SECOND } from '../../../../shared/time/durations.ts';
import { plainName, siteId } from '../../bundle/site.ts';
import { type FarPermit, type LeaseHolder, PermitEnded } from '../../lock/FarPermit.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Logger } from '../../ports/Logger.ts';
import type { LeaseLink, LeaseRow, TakenLease } from '../../ports/TeamLeases.ts';

/** What a site that was switched off keeps the others waiting at most. */
export const LEASE_MS = 3 * MINUTE;
/** Of its length: the rest is for clocks that do not run alike, and for a sleep of this computer that nobody noticed. */
const OWN_SHARE = 5 / 6;
const RENEWED_EACH = 1 / 3;
/** Between two questions over a link that breaks. */
const PAUSE_MS = 2 * SECOND;
/** What giving back, and asking in a doubt, may take. */
const PATIENCE_MS = 5 * SECOND;

export interface LeaseKeeping {
  clock: Pick<Clock, 'now' | 'monotonic' | 'sleep'>;
  log: Logger;
  /** Opens a link to the database anew. */
  open(): Promise<LeaseLink>;
  /** Told the row as it is whenever the database says it. @returns when that is kept, with all before; never throws */
  seen(row: LeaseRow): Promise<void>;
}

/** Both clocks as a question was sent. */
interface Sent {
  monotonicMs: number;
  wallMs: number;
}

export class TeamLease implements FarPermit {
  readonly #parts: LeaseKeeping;
  readonly #lease: TakenLease;
  readonly #lengthMs: number;
  readonly #over = new AbortController();
  /** Ends what works by itself: the lease is over, or was given back. */
  readonly #rest = new AbortController();
  #link: Promise<LeaseLink> | null;
  #why: PermitEnded | null = null;
  #kept: Promise<void> = Promise.resolve();
  /** When the database was last asked for time, before the question left. */
  #since: Sent;

  /** Takes over a lease that was taken by a question that left at `since`. */
  constructor(parts: LeaseKeeping, link: LeaseLink, lease: TakenLease, since: Sent, lengthMs = LEASE_MS) {
    this.#parts = parts;
    this.#link = Promise.resolve(link);
    this.#lease = lease;
    this.#since = since;
    this.#lengthMs = lengthMs;
    // Both end when the lease does; what ends them is no news.
    this.#watch().catch(() => {});
    this.#keep().catch(() => {});
  }

  get ended(): AbortSignal {
    return this.#over.signal;
  }

  /** The fencing token: grows whenever any site takes the lease. */
  get epoch(): number {
    return this.#lease.epoch;
  }

  requireHeld(): void {
    this.#requireTime();
    // What sleeps does not count the time: where that may be, nothing leaves.
    if (this.#isDoubtful()) throw this.#end(null);
  }

  async confirm(): Promise<void> {
    if (this.#left() > 0 && this.#isDoubtful()) await this.#within(PATIENCE_MS, this.#renew());
    this.requireHeld();
  }

  async enter(runId: string, setHash: string): Promise<void> {
    for (;;) {
      // The database decides by itself: a doubt about our clocks is none of its.
      this.#requireTime();
      try {
        const row = await this.#ask((link) => link.enter(this.#lease, runId, setHash));
        if (row.isDone) return;
        throw this.#end(row);
      } catch (thrown) {
        if (!isLinkLost(thrown)) throw thrown;
      }
      await this.#pause(this.#over.signal);
    }
  }

  async giveBack(): Promise<void> {
    this.#rest.abort();
    const link = this.#link;
    this.#link = null;
    try {
      if (link !== null) await this.#within(PATIENCE_MS, this.#giveBackOver(link));
    } catch (thrown) {
      this.#parts.log.warn('lease-not-given-back', { why: String(thrown) });
    }
    await this.#kept;
  }

  async #giveBackOver(opening: Promise<LeaseLink>): Promise<void> {
    const link = await opening;
    try {
      if (!this.#over.signal.aborted) this.#kept = this.#parts.seen(await link.giveBack(this.#lease));
    } finally {
      await link.close();
    }
  }

  /** The end by our reckoning may come before its timer does. */
  #requireTime(): void {
    if (this.#left() <= 0) this.#end(null);
    this.#over.signal.throwIfAborted();
  }

  /** Ends the lease when its time is over by our reckoning. */
  async #watch(): Promise<void> {
    for (;;) {
      const left = this.#left();
      if (left <= 0) return void this.#end(null);
      await this.#parts.clock.sleep(left, this.#rest.signal);
    }
  }

  async #keep(): Promise<void> {
    for (;;) {
      await this.#parts.clock.sleep(this.#lengthMs * RENEWED_EACH, this.#rest.signal);
      while (!(await this.#renew())) await this.#pause(this.#rest.signal);
    }
  }

  /** @returns whether the database was reached */
  async #renew(): Promise<boolean> {
    const sent = sentNow(this.#parts.clock);
    try {
      const row = await this.#ask((link) => link.renew(this.#lease, this.#lengthMs));
      // What was over by our own reckoning stays over.
      if (row.isDone && this.#left() > 0) this.#since = sent;
      else if (!row.isDone) this.#end(row);
      return true;
    } catch (thrown) {
      this.#parts.log.warn('lease-not-renewed', { why: String(thrown) });
      return false;
    }
  }

  async #ask(question: (link: LeaseLink) => Promise<LeaseRow>): Promise<LeaseRow> {
    this.#link ??= this.#parts.open();
    const opening = this.#link;
    try {
      const row = await question(await opening);
      this.#kept = this.#parts.seen(row);
      return row;
    } catch (thrown) {
      if (this.#link === opening) this.#link = null;
      void opening.then((link) => link.close()).catch(() => {});
      throw thrown;
    }
  }

  /** @throws the signal's reason */
  async #pause(signal: AbortSignal): Promise<void> {
    const pause = Math.min(PAUSE_MS, this.#lengthMs / 20);
    await this.#parts.clock.sleep(pause, signal);
  }

  /** Milliseconds, by the monotonic clock alone; below zero where it is over. */
  #left(): number {
    return this.#since.monotonicMs + this.#lengthMs * OWN_SHARE - this.#parts.clock.monotonic();
  }

  /** The wall clock goes on while this computer sleeps, the other one may not: where it is ahead, nobody knows. */
  #isDoubtful(): boolean {
    const { clock } = this.#parts;
    const passed = clock.monotonic() - this.#since.monotonicMs;
    const ahead = clock.now() - this.#since.wallMs - passed;
    return ahead > this.#lengthMs * (1 - OWN_SHARE);
  }

  /** @param row as the database says it, where it was asked */
  #end(row: LeaseRow | null): PermitEnded {
    this.#why ??= new PermitEnded(row === null ? null : holderOf(row, this.#lease.site));
    this.#over.abort(this.#why);
    this.#rest.abort();
    return this.#why;
  }

  async #within(ms: number, work: Promise<unknown>): Promise<void> {
    const done = new AbortController();
    const timer = this.#parts.clock.sleep(ms, done.signal).catch(() => {});
    work.catch(() => {});
    try {
      await Promise.race([work, timer]);
    } finally {
      done.abort();
    }
  }
}

export function sentNow(clock: Pick<Clock, 'now' | 'monotonic'>): Sent {
  return { monotonicMs: clock.monotonic(), wallMs: clock.now() };
}

/** @returns who has the lease; null for nobody, and for ourselves */
export function holderOf({ site, name, until, now }: LeaseRow, ours: string | null): LeaseHolder | null {
  if (site === null || site === ours || until <= now) return null;
  const called = plainName(name);
  const id = siteId(site);
  return { name: called === '' ? id : `${called} (${id})`, until };
}

const isLinkLost = (thrown: unknown): boolean => isAppError(thrown) && thrown.code === 'TEAM_UNREACHABLE';
