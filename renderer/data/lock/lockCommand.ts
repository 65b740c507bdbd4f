/** The lock's commands as the screens give them: each is tried without changing anything, then done. */
import type { Client, LockDryRun, LockStatus, Params, ProviderId } from '../../../shared/contract/index.ts';

export type LockCommandName =
  | 'acquire'
  | 'release'
  | 'switch'
  | 'pin'
  | 'unpin'
  | 'hold'
  | 'resume'
  | 'readmit';

/** A whole command: its name and all that its method takes but `dryRun`. */
export type LockCommand = {
  [N in LockCommandName]: { name: N } & Omit<Params<`lock.${N}`>, 'dryRun'>;
}[LockCommandName];

/**
 * One run that borrows the lock: no command of the lock, whose rules know none for a run that has not begun. It is tried as one,
 * and done by asking for the run.
 */
export interface Loan {
  name: 'loan';
  id: ProviderId;
  reason: string;
}

/** @throws AppError when the lock refuses */
export async function callLock(
  client: Client,
  { name, ...params }: LockCommand,
  isDryRun: boolean,
): Promise<LockStatus | LockDryRun> {
  return client.call(`lock.${name}`, isDryRun ? { ...params, dryRun: true } : params);
}
