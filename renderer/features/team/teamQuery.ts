/** The question about the team, and what screens show of it. */
import type { Client } from '../../../shared/contract/index.ts';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

export function teamQuery(client: Client) {
  return { queryKey: ['team'], queryFn: (): Promise<TeamStatus> => client.call('team.status', {}) };
}

export function useTeam(): Loadable<TeamStatus> {
  return useAnswer(teamQuery(useServices().stores.answers.client), { isKept: true });
}
