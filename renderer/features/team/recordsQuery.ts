import type { Client, Result } from '../../../shared/contract/index.ts';

/**
 * The question about the record of each site; its key begins with `scores`, by which events find it.
 * @param syncedAt when a sync came to its end last: what was scored before it may be old
 */
export function recordsQuery(client: Client, syncedAt: string | null) {
  return {
    queryKey: ['scores', 'sites', syncedAt],
    queryFn: (): Promise<Result<'team.records'>> => client.call('team.records', {}),
  };
}
