import type { TeamProgress, TeamTraffic } from '../../../../shared/team/teamSchema.ts';
import type { TeamLink } from '../../ports/TeamServers.ts';
import type { BatchSize } from './BatchSize.ts';

const nothing = (): TeamTraffic => ({ entries: 0, files: 0, bytes: 0 });

/** What passed in one sync, over all links that it needed. */
export class SyncTally {
  readonly sent = nothing();
  readonly received = nothing();

  /** Grows with whatever passes: a link that broke and brought something was worth it. */
  get total(): number {
    return this.sent.bytes + this.received.bytes + this.sent.entries + this.received.entries;
  }
}

/** One link's part of a sync. */
export class SyncRound {
  readonly link: TeamLink;
  readonly signal: AbortSignal;
  /** Bytes that one question carries. */
  readonly bytes: BatchSize;
  readonly report: (progress: TeamProgress) => void;
  readonly #tally: SyncTally;

  constructor(
    link: TeamLink,
    signal: AbortSignal,
    bytes: BatchSize,
    tally: SyncTally,
    report: (progress: TeamProgress) => void,
  ) {
    this.link = link;
    this.signal = signal;
    this.bytes = bytes;
    this.report = report;
    this.#tally = tally;
  }

  sent(entries: number, files: number, bytes: number): void {
    add(this.#tally.sent, { entries, files, bytes });
  }

  received(entries: number, files: number, bytes: number): void {
    add(this.#tally.received, { entries, files, bytes });
  }
}

function add(to: TeamTraffic, more: TeamTraffic): void {
  to.entries += more.entries;
  to.files += more.files;
  to.bytes += more.bytes;
}
