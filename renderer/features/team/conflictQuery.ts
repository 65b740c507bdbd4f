/** The questions about counts that differ; their keys begin otherwise than that of the team, which each step of a sync tells anew. */
import type { Client, Params, Result } from '../../../shared/contract/index.ts';
import type { ConflictSides, CountConflict } from '../../../shared/team/conflictSchema.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** Conflicts on one page. */
export const PAGE = 25;

/** What is asked of the conflicts; empty texts leave a part open. */
export interface ConflictQuestion {
  site: string;
  disease: string;
  place: string;
  offset: number;
}

export const firstQuestion: ConflictQuestion = { site: '', disease: '', place: '', offset: 0 };

/** @param syncedAt when a sync came to its end last: what was found before it may be old */
export function conflictsQuery(client: Client, question: ConflictQuestion, syncedAt: string | null) {
  const { offset, ...choice } = question;
  const chosen = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));
  const params: Params<'team.conflicts'> = { ...chosen, offset, limit: PAGE };
  return {
    queryKey: ['conflicts', syncedAt, params],
    queryFn: (): Promise<Result<'team.conflicts'>> => client.call('team.conflicts', params),
  };
}

export function useConflicts(
  question: ConflictQuestion,
  syncedAt: string | null,
): Loadable<Result<'team.conflicts'>> {
  return useAnswer(conflictsQuery(useServices().stores.answers.client, question, syncedAt));
}

/** What one conflict is asked for by. */
export function sidesOf({ site, measure, ours, theirs }: CountConflict): ConflictSides {
  const side = ({ datasetId, code }: CountConflict['ours']) => ({ datasetId, code });
  return { site, measure, ours: side(ours), theirs: side(theirs) };
}

export function conflictWeeksQuery(client: Client, conflict: CountConflict) {
  const params = sidesOf(conflict);
  // Counts of another day are another question.
  return {
    queryKey: ['conflicts', 'weeks', params, conflict.ours.asOf, conflict.theirs.asOf],
    queryFn: async () => (await client.call('team.conflictWeeks', params)).weeks,
  };
}
