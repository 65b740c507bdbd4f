/** What the window keeps and tells of the team. */

export { teamAttention } from './teamAttention.ts';
export { teamQuery, useTeam } from './teamQuery.ts';
export { createTeamStore, type TeamState } from './teamStore.ts';
