/** The audit trail as a file for others: every entry with its hash, oldest first, so that the chain can be followed. */
import type { AuditEntry, AuditPage } from '../../../shared/audit/auditSchema.ts';
import { linesOf } from './csvText.ts';

const HEADER = ['seq', 'at', 'type', 'provider', 'epoch', 'cause', 'details', 'hash'];

/** @param page of the whole trail, newest entry first, checked on disk */
export function auditExport({ entries, verified, broken }: AuditPage, format: 'csv' | 'json'): string {
  const oldestFirst = entries.toReversed();
  if (format === 'csv') return linesOf([HEADER, ...oldestFirst.map(rowOf)]);
  return `${JSON.stringify({ verified, broken, entries: oldestFirst }, null, 2)}\n`;
}

function rowOf({ seq, at, type, provider, epoch, cause, details, hash }: AuditEntry) {
  return [seq, at, type, provider, epoch, cause, JSON.stringify(details), hash];
}
