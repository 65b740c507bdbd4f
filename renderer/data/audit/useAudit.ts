/** What screens show of the audit trail. */
import { keepPreviousData } from '@tanstack/react-query';
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../answers.ts';
import { type AppInfo, useInfo } from '../infoQuery.ts';
import { useServices } from '../Services.ts';
import { useSystem } from '../useStores.ts';
import { entriesQuery, type Verification, verificationQuery } from './auditQueries.ts';

/** The entries that are shown; the ones before stay while older ones are read. */
export function useAuditEntries(): Loadable<readonly AuditEntry[]> {
  const { client, queries } = useServices().stores.answers;
  const limit = useSystem((state) => state.auditLimit);
  const query = entriesQuery(client, queries, limit);
  return useAnswer({ ...query, placeholderData: keepPreviousData }, { isKept: true });
}

/** The last check of the chain on disk; none before the user asks for one. */
export function useVerification(): Loadable<Verification> {
  const query = verificationQuery(useServices().stores.answers.client);
  return useAnswer({ ...query, enabled: false }, { isKept: true });
}

const unknown: AppInfo['audit'] = { entries: 0, intact: true };

/** Entries of the whole trail, and whether its chain holds as far as is known. */
export function useAuditTotal(): AppInfo['audit'] {
  return useInfo().value?.audit ?? unknown;
}
