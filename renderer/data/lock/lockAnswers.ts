/** What is known of the lock, and its commands, for what is no component. */
import type { LockStatus } from '../../../shared/contract/index.ts';
import {
  type Answers,
  askAnew,
  knownAnswer,
  onAnswer,
  renewAnswers,
  settleAnswers,
  takeAnswer,
  tellAnswer,
} from '../answers.ts';
import { callLock, type LockCommand } from './lockCommand.ts';
import { explanationQuery, lockQuery } from './lockQueries.ts';

export interface LockAnswers {
  /** The last status; null before the first. */
  known(): LockStatus | null;
  /** Reads the status and its explanation anew; each failure is kept with its question. */
  refresh(): Promise<void>;
  /** Takes the status of an event; its explanation is asked for where it is shown. */
  receive(lock: LockStatus): void;
  /** @throws AppError when the lock refuses */
  command(command: LockCommand): Promise<void>;
  /** Calls with each status that differs from the one before. @returns a function that ends it */
  onChange(listener: (lock: LockStatus) => void): () => void;
}

export function createLockAnswers(answers: Answers): LockAnswers {
  const { client } = answers;
  const status = lockQuery(client);
  const explanation = explanationQuery(client);
  return {
    known: () => knownAnswer(answers, status),
    async refresh() {
      await Promise.allSettled([askAnew(answers, status), askAnew(answers, explanation)]);
    },
    receive(lock) {
      tellAnswer(answers, status, lock);
      void renewAnswers(answers, explanation.queryKey);
    },
    async command(command) {
      await takeAnswer(answers, status, async () => {
        const answer = await callLock(client, command, false);
        if ('wouldChange' in answer) throw new Error('The command was only tried');
        return answer;
      });
      await settleAnswers(answers, explanation);
    },
    // The same is told more than once: a status is also read where settings changed.
    onChange: (listener) =>
      onAnswer(answers, status, (lock, before) => {
        if (JSON.stringify(lock) !== JSON.stringify(before)) listener(lock);
      }),
  };
}
