import { skipToken } from '@tanstack/react-query';
import type { LockDryRun } from '../../../shared/contract/index.ts';
import { useAnswer } from '../../data/answers.ts';
import { triedQuery } from '../../data/lock/lockQueries.ts';
import type { Refusal } from '../../data/refusal.ts';
import { useServices } from '../../data/Services.ts';
import type { OpenLockDialog } from './lockDialogStore.ts';

/** What the lock says to the command on the screen. */
export interface TriedCommand {
  /** What it would change as the lock is now; null before the answer, and once the command was refused. */
  answer: LockDryRun | null;
  refused: { refusal: Refusal | null; sentence: string } | null;
}

const none = { name: 'release' } as const;

export function useTriedCommand({ tried, refused }: OpenLockDialog): TriedCommand {
  const query = triedQuery(useServices().stores.answers.client, tried ?? none);
  const asked = useAnswer<LockDryRun>(
    tried === null ? { ...query, queryKey: ['tried', null], queryFn: skipToken } : query,
  );
  if (refused !== null) return { answer: null, refused };
  const { value, isLoading, sentence, refusal } = asked;
  // An answer of before the lock changed is none.
  return { answer: isLoading ? null : value, refused: sentence === null ? null : { refusal, sentence } };
}
