import type { Client, Result } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** A setting with its value, its default and where the value comes from. */
export type Setting = Result<'settings.list'>['settings'][number];

export function settingsQuery(client: Client) {
  return {
    queryKey: ['settings'],
    queryFn: async (): Promise<readonly Setting[]> => (await client.call('settings.list', {})).settings,
  };
}

export function useSettings(): Loadable<readonly Setting[]> {
  return useAnswer(settingsQuery(useServices().stores.answers.client), { isKept: true });
}
