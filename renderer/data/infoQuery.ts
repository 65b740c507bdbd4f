import type { Client, Result } from '../../shared/contract/index.ts';
import { type Loadable, useAnswer } from './answers.ts';
import { useServices } from './Services.ts';

export type AppInfo = Result<'app.info'>;

/** The program behind the window: its access, its day, its audit trail. */
export function infoQuery(client: Client) {
  return { queryKey: ['info'], queryFn: (): Promise<AppInfo> => client.call('app.info', {}) };
}

export function useInfo(): Loadable<AppInfo> {
  return useAnswer(infoQuery(useServices().stores.answers.client), { isKept: true });
}
