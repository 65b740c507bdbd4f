import { isAppError } from '../../../../shared/errors/AppError.ts';
import { HOUR } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { TeamDoor } from '../../team/TeamDoor.ts';
import type { Step } from '../Step.ts';

/** Brings the team's database and this data folder up to each other. Being offline is no failure. */
export function teamStep(team: TeamDoor): Step {
  return {
    name: 'team',
    isNeeded: () => team.isMember,
    deadlineMs: 2 * HOUR,
    async run(signal) {
      try {
        const { sent, received } = await team.sync(signal);
        const moved = sent.entries + received.entries;
        if (moved === 0) return { outcome: 'nothing-to-do', message: words.team.step.same };
        return {
          outcome: 'done',
          message: words.team.step.done({ sent: sent.entries, received: received.entries }),
        };
      } catch (thrown) {
        if (isAppError(thrown) && (thrown.code === 'TEAM_UNREACHABLE' || thrown.code === 'OFFLINE'))
          return { outcome: 'nothing-to-do', message: thrown.message };
        throw thrown;
      }
    },
  };
}
