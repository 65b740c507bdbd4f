/**
 * The team's leave to ask a provider outside the own network: at most one site of a team has it at a time, where the team wants that.
 * Rules: docs/team-lease.md. Runs ask for it by this port and know nothing else of a team.
 */

/** The site that has the lease, as the database says it. */
export interface LeaseHolder {
  /** What it calls itself, with the number that it is known by. */
  name: string;
  /** By the clock of the database. */
  until: string;
}

/** The permit is over: nothing more is sent under it, and nothing is published. It speaks against no provider. */
export class PermitEnded extends Error {
  override name = 'PermitEnded';
  /** Who has it now; null where the database could not be asked. */
  readonly heldBy: LeaseHolder | null;

  constructor(heldBy: LeaseHolder | null) {
    super();
    this.heldBy = heldBy;
  }
}

export interface FarPermit {
  /** Aborted with a `PermitEnded` the moment it is over. */
  readonly ended: AbortSignal;
  /** As a request leaves. @throws PermitEnded where it is over, or may be */
  requireHeld(): void;
  /** Before a request is made ready: asks the database where the clocks leave a doubt. @throws PermitEnded */
  confirm(): Promise<void>;
  /** Enters a publication in the database, which refuses one under an epoch that is over. @throws PermitEnded */
  enter(runId: string, setHash: string): Promise<void>;
  /** Never throws, and takes some seconds at most: what can't be given back runs out by itself. */
  giveBack(): Promise<void>;
}

export interface FarPermits {
  /**
   * @returns null where none is needed
   * @throws AppError `TEAM_LEASE_HELD`, `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `NO_TEAM_THERE`, `BAD_ADDRESS`, `NEWER_VERSION`, or the signal's reason
   */
  take(signal: AbortSignal): Promise<FarPermit | null>;
}
