/** The audit trail as a table for people. */

import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { auditSentence, failureCode } from './auditSentence.ts';
import type { SubjectOf } from './auditSubjects.ts';
import { providerName } from './format.ts';
import { table } from './table.ts';

export interface AuditStyle {
  subjectOf: SubjectOf;
  /** How instants are written. */
  stamp: (iso: string) => string;
  /** Whether the codes of the trail stand beside the words. */
  hasCodes: boolean;
}

export function auditText(
  entries: readonly AuditEntry[],
  { subjectOf, stamp, hasCodes }: AuditStyle,
): string {
  if (entries.length === 0) return words.cli.audit.empty;
  const said = words.cli.tables;
  const rows = entries.map((entry) => [
    String(entry.seq),
    stamp(entry.at),
    auditSentence(entry, stamp),
    subjectOf(entry) ?? '-',
    entry.provider === null ? '-' : providerName(entry.provider),
    entry.cause === '' ? '-' : words.common.auditEntries.cause(entry.cause),
    ...(hasCodes ? [entry.type, entry.cause, failureCode(entry), String(entry.epoch)] : []),
  ]);
  const codes = hasCodes ? [said.code, said.cause, said.failure, said.epoch] : [];
  return table(
    [said.number, said.time, said.whatHappened, said.dataset, said.provider, said.whoOrWhy, ...codes],
    rows,
    [0, 9],
  );
}
