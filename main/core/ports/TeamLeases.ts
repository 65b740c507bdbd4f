import type { TeamAddress } from '../../../shared/team/teamAddress.ts';

/** The lease's one row after a question, all by the clock of the database. */
export interface LeaseRow {
  /** Whether what was asked was done. */
  isDone: boolean;
  epoch: number;
  /** The site that had it last; null before the first. */
  site: string | null;
  /** What that site calls itself: a claim. */
  name: string;
  until: string;
  now: string;
}

/** What names a lease that was taken. */
export interface TakenLease {
  epoch: number;
  site: string;
}

/**
 * The team's lease in its database. Each call is one statement; what it decides, it decides by the clock of the database.
 * @throws AppError `TEAM_UNREACHABLE` (what was asked may or may not have been done: every call may be made twice), `TEAM_REFUSED`, `NO_TEAM_THERE`, `NEWER_VERSION`
 */
export interface LeaseLink {
  /** Takes it where it is over or its own, under a new epoch. @param lengthMs from now on */
  take(site: string, name: string, lengthMs: number): Promise<LeaseRow>;
  renew(lease: TakenLease, lengthMs: number): Promise<LeaseRow>;
  /** Enters a publication where the lease has this epoch and holder and is not over. */
  enter(lease: TakenLease, runId: string, setHash: string): Promise<LeaseRow>;
  giveBack(lease: TakenLease): Promise<LeaseRow>;
  close(): Promise<void>;
}

export interface TeamLeases {
  /** @throws AppError `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `BAD_ADDRESS` */
  open(address: TeamAddress, password: string | null): Promise<LeaseLink>;
}
