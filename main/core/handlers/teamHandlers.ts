import type { ScoreBook } from '../scoring/record/ScoreBook.ts';
import type { TeamDoor } from '../team/TeamDoor.ts';
import type { TeamMeaning } from '../team/TeamMeaning.ts';
import type { FeatureHandlers } from './Handlers.ts';

/** Conflicts that one page holds, where nobody asks for another number. */
const USUAL_PAGE = 100;

export function teamHandlers(
  team: TeamDoor,
  meaning: TeamMeaning,
  scores: ScoreBook,
): FeatureHandlers<'team'> {
  return {
    'team.status': () => team.status(),
    async 'team.join'({ address, password = null, plainText = false, create = null }) {
      await team.join(address, password, plainText, create);
      return team.status();
    },
    async 'team.leave'() {
      await team.leave();
      return team.status();
    },
    async 'team.sync'() {
      await team.sync();
      return team.status();
    },
    'team.conflicts': ({ offset = 0, limit = USUAL_PAGE, ...choice }) =>
      meaning.conflicts({ offset, limit }, choice),
    'team.conflictWeeks': async (sides) => ({ weeks: await meaning.conflictWeeks(sides) }),
    async 'team.records'() {
      const own = await scores.refresh();
      const { damaged, ...records } = await meaning.records();
      return { ...records, damaged: [...new Set([...own.damaged, ...damaged])] };
    },
    'team.stop': () => ({ stopped: team.stop() }),
  };
}
