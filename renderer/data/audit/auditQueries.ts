/** The questions about the audit trail. */
import type { QueryClient } from '@tanstack/react-query';
import type { AuditEntry, AuditPage, Client } from '../../../shared/contract/index.ts';

export const AUDIT_PAGE = 200;

/** The keys of all lists of entries start with it. */
export const entriesKey = ['audit', 'entries'] as const;

/** The newest entries, newest first, as far as `limit`. What came as an event while they were on their way is newer. */
export function entriesQuery(client: Client, queries: QueryClient, limit: number) {
  const queryKey = [...entriesKey, limit];
  return {
    queryKey,
    queryFn: async (): Promise<readonly AuditEntry[]> => {
      const { entries } = await client.call('audit.list', { limit });
      const newest = entries[0]?.seq ?? 0;
      const known = queries.getQueryData<readonly AuditEntry[]>(queryKey) ?? [];
      return [...known.filter(({ seq }) => seq > newest), ...entries];
    },
  };
}

export type Verification = Pick<AuditPage, 'verified' | 'broken' | 'quarantined'>;

/** The check of the chain on disk, which reads every entry. */
export function verificationQuery(client: Client) {
  return {
    queryKey: ['audit', 'verification'],
    queryFn: async (): Promise<Verification> => {
      const { verified, broken, quarantined } = await client.call('audit.list', { limit: 1, verify: true });
      return { verified, broken, quarantined };
    },
  };
}
