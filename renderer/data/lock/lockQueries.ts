/** The questions about the lock. */
import type { Client, LockDryRun, LockExplanation, LockStatus } from '../../../shared/contract/index.ts';
import { callLock, type Loan, type LockCommand } from './lockCommand.ts';

export type LockSentences = LockExplanation['sentences'];

export function lockQuery(client: Client) {
  return {
    queryKey: ['lock', 'status'],
    queryFn: (): Promise<LockStatus> => client.call('lock.status', {}),
  };
}

/** Why the lock is as it is. */
export function explanationQuery(client: Client) {
  return {
    queryKey: ['lock', 'explanation'],
    queryFn: async (): Promise<LockSentences> => (await client.call('lock.explain', {})).sentences,
  };
}

/** What a command would change as the lock is now. It is forgotten with its dialog, and asked again by the next one. */
export function triedQuery(client: Client, command: LockCommand | Loan) {
  return {
    queryKey: ['tried', command],
    gcTime: 0,
    queryFn: async (): Promise<LockDryRun> => {
      if (command.name === 'loan') return client.call('lock.tryLoan', { id: command.id });
      const answer = await callLock(client, command, true);
      return 'wouldChange' in answer ? answer : { wouldChange: {}, nextRunUses: answer.next, reason: '' };
    },
  };
}
