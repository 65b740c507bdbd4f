/** The audit trail for what is no component: its events, and its check on disk. */
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { type Answers, askAnew } from '../answers.ts';
import { type AppInfo, infoQuery } from '../infoQuery.ts';
import { entriesKey, verificationQuery } from './auditQueries.ts';

export interface AuditAnswers {
  /** Takes an entry from an event. */
  receive(entry: AuditEntry): void;
  /** Has every entry checked on disk; a failure is kept with the question. */
  verify(): Promise<void>;
}

function withEntry(entries: readonly AuditEntry[], entry: AuditEntry): readonly AuditEntry[] {
  return entries.every(({ seq }) => seq < entry.seq) ? [entry, ...entries] : entries;
}

export function createAuditAnswers(answers: Answers): AuditAnswers {
  const { client, queries } = answers;
  const changeTotal = (change: (audit: AppInfo['audit']) => AppInfo['audit']) =>
    queries.setQueryData<AppInfo>(infoQuery(client).queryKey, (info) =>
      info === undefined ? undefined : { ...info, audit: change(info.audit) },
    );
  return {
    receive(entry) {
      changeTotal((audit) => ({ ...audit, entries: Math.max(audit.entries, entry.seq) }));
      queries.setQueriesData<readonly AuditEntry[]>(
        {
          queryKey: entriesKey,
          predicate: ({ state }) => state.data !== undefined || state.fetchStatus === 'fetching',
        },
        (entries = []) => withEntry(entries, entry),
      );
    },
    async verify() {
      const [checked] = await Promise.allSettled([askAnew(answers, verificationQuery(client))]);
      if (checked.status === 'fulfilled')
        changeTotal((audit) => ({ ...audit, intact: checked.value.verified !== false }));
    },
  };
}
