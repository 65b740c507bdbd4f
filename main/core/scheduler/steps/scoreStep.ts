import { MINUTE } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ScoreBook } from '../../scoring/record/ScoreBook.ts';
import type { TeamMeaning } from '../../team/TeamMeaning.ts';
import type { Step } from '../Step.ts';

/** Scores published forecasts whose weeks are known by now, or known better. */
export function scoreStep(scores: ScoreBook, meaning: Pick<TeamMeaning, 'refresh'>): Step {
  return {
    name: 'score',
    deadlineMs: 10 * MINUTE,
    async run(signal) {
      const { scored, damaged } = await scores.refresh(signal);
      // What is damaged of another site is its own to mend, and no failure here.
      await meaning.refresh(signal);
      const sets = words.scheduler.score.sets({ scored });
      if (damaged.length > 0)
        return {
          outcome: 'failed',
          message: words.scheduler.score.partly({ sets, damaged: damaged.join(' ') }),
        };
      if (scored === 0) return { outcome: 'nothing-to-do', message: words.scheduler.score.nothing };
      return { outcome: 'done', message: words.scheduler.score.done({ sets }) };
    },
  };
}
