import type { TeamDoor } from '../team/TeamDoor.ts';
import type { FeatureHandlers } from './Handlers.ts';

export function teamHandlers(team: TeamDoor): FeatureHandlers<'team'> {
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
    'team.stop': () => ({ stopped: team.stop() }),
  };
}
