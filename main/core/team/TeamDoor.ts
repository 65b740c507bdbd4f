/** What a core knows of its team without loading any of it: where there is none, nothing of it is ever loaded. */

import { AppError } from '../../../shared/errors/AppError.ts';
import type { TeamProgress, TeamStatus, TeamSync } from '../../../shared/team/teamSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { FarPermit, FarPermits } from '../lock/FarPermit.ts';
import type { TeamLeases } from '../ports/TeamLeases.ts';
import { settingOf } from '../settings/settings.ts';
import type { SerialQueue } from '../util/SerialQueue.ts';
import type { TeamMember, TeamMemberParts } from './member/TeamMember.ts';
import { teamStatus } from './teamStatus.ts';

type DoorParts = Omit<TeamMemberParts, 'changed' | 'shelf' | 'servers'> & {
  /** What reaches the database and the copies of other sites: loaded when it is asked for. */
  open: () => Promise<Pick<TeamMemberParts, 'shelf' | 'servers'> & { leases: TeamLeases }>;
  announce(status: TeamStatus): void;
  /** Told when a sync has ended, however it did. */
  synced(): void;
};

/** Between two small steps that are told. */
const BETWEEN_MS = 200;

export class TeamDoor implements FarPermits {
  readonly #parts: DoorParts;
  readonly #queue: SerialQueue;
  readonly #closing: AbortSignal;
  #member: Promise<TeamMember> | null = null;
  #syncing: { done: Promise<TeamSync>; stop: AbortController } | null = null;
  #progress: TeamProgress | null = null;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(parts: DoorParts, queue: SerialQueue, closing: AbortSignal) {
    this.#parts = parts;
    this.#queue = queue;
    this.#closing = closing;
  }

  get isMember(): boolean {
    return this.#parts.document.value.membership !== null;
  }

  status(): TeamStatus {
    return teamStatus(this.#parts, this.#progress);
  }

  join(...order: Parameters<TeamMember['join']>): Promise<void> {
    return this.#changing((member) => member.join(...order));
  }

  async leave(): Promise<void> {
    this.#assertMember();
    this.stop();
    await this.#syncing?.done.catch(() => undefined);
    await this.#changing((member) => member.leave());
  }

  /** Joins a sync that runs. @param signal aborts the one that this call begins */
  async sync(signal?: AbortSignal): Promise<TeamSync> {
    this.#assertMember();
    if (this.#syncing !== null) return this.#syncing.done;
    const stop = new AbortController();
    const signals = [this.#closing, stop.signal, ...(signal === undefined ? [] : [signal])];
    const done = this.#changing((member) => member.sync(AbortSignal.any(signals))).finally(() => {
      this.#syncing = null;
      this.#show(null);
      this.#parts.synced();
    });
    this.#syncing = { done, stop };
    return done;
  }

  /** @returns whether there was something to stop */
  stop(): boolean {
    this.#syncing?.stop.abort(new AppError('CANCELLED', words.team.stopped));
    return this.#syncing !== null;
  }

  async close(): Promise<void> {
    await this.#syncing?.done.catch(() => undefined);
    await this.#queue.drained();
  }

  /** Whether a run by a provider outside the own network needs the team's lease. */
  get needsLease(): boolean {
    return this.isMember && settingOf(this.#parts.ledger.state.settings, 'team.oneProvider');
  }

  /** A sync may take its time: nothing waits for it. */
  async take(signal: AbortSignal): Promise<FarPermit | null> {
    const { membership } = this.#parts.document.value;
    if (membership === null || !this.needsLease) return null;
    const [{ takeLease }, { readAddress }, { leases }] = await Promise.all([
      import('./member/takeLease.ts'),
      import('./member/readAddress.ts'),
      this.#parts.open(),
    ]);
    const changed = () => this.#show(this.#progress);
    return takeLease({ ...this.#parts, leases, changed }, readAddress(membership.address), signal);
  }

  /** Without a team nothing is loaded. @throws AppError `NOT_IN_TEAM` */
  #assertMember(): void {
    if (!this.isMember) throw new AppError('NOT_IN_TEAM', words.team.notInTeam);
  }

  #changing<T>(work: (member: TeamMember) => Promise<T>): Promise<T> {
    return this.#queue.run(async () => {
      const result = await work(await this.#load());
      this.#show(this.#progress);
      return result;
    });
  }

  #load(): Promise<TeamMember> {
    this.#member ??= (async () => {
      const [{ TeamMember: Member }, opened] = await Promise.all([
        import('./member/TeamMember.ts'),
        this.#parts.open(),
      ]);
      return new Member({ ...this.#parts, ...opened, changed: (progress) => this.#show(progress) });
    })();
    return this.#member;
  }

  /** Of a thousand sites, each step would be a long list to make and to send: the next one tells it as well. */
  #show(progress: TeamProgress | null): void {
    const now = this.#parts.clock.monotonic();
    const isSmall = progress !== null && progress.phase === this.#progress?.phase;
    this.#progress = progress;
    if (isSmall && now - this.#shownAt < BETWEEN_MS) return;
    this.#shownAt = now;
    this.#parts.announce(this.status());
  }
}
