/** What is asked about the published sets of the trail. */
import { keepPreviousData } from '@tanstack/react-query';
import type { Client, LevelChanges, Result } from '../../../shared/contract/index.ts';
import { type AuditSetWords, auditSetWordsFor } from '../../../shared/words/auditSets.ts';
import { languages } from '../../../shared/words/language.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

export type SetPlaces = Result<'audit.setPlaces'>;

/** Sets never change, nor do their levels. */
function levelsQuery(client: Client, runId: string) {
  return {
    queryKey: ['set-levels', runId],
    queryFn: (): Promise<LevelChanges> => client.call('audit.setLevels', { runId }),
  };
}

export function useSetLevels(runId: string): Loadable<LevelChanges> {
  return useAnswer(levelsQuery(useServices().stores.answers.client, runId));
}

/** Old whenever scores are: by the beginning of its key. */
function placesQuery(client: Client, runId: string, limit: number) {
  return {
    queryKey: ['scores', 'set', runId, limit],
    queryFn: (): Promise<SetPlaces> => client.call('audit.setPlaces', { runId, limit }),
  };
}

export function useSetPlaces(runId: string, limit: number): Loadable<SetPlaces> {
  const query = placesQuery(useServices().stores.answers.client, runId, limit);
  return useAnswer({ ...query, placeholderData: keepPreviousData }, { isKept: true });
}

export function useAuditSetWords(): AuditSetWords {
  const { text } = useServices();
  return auditSetWordsFor(languages.find((one) => one === text.language) ?? 'en');
}
