/** The audit trail as a table for people. */
import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import { failureDetailsSchema, type Repair } from '../../../shared/providers/failureSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { table } from './format.ts';

export function auditText(entries: readonly AuditEntry[]): string {
  if (entries.length === 0) return 'The audit trail is empty.';
  const rows = entries.map((entry) => [
    String(entry.seq),
    utcStamp(entry.at),
    entry.type,
    entry.provider ?? '-',
    String(entry.epoch),
    entry.cause,
    failureText(entry),
  ]);
  return table(['Seq', 'Time', 'What', 'Provider', 'Epoch', 'Cause', 'Failure'], rows, [0, 4]);
}

/** The class of a failed call with its HTTP status, and what was repaired; empty for other entries. */
function failureText({ type, details }: AuditEntry): string {
  if (type !== 'PROVIDER_FAILED' && type !== 'REQUEST_REPAIRED') return '';
  const failure = failureDetailsSchema.safeParse(details);
  if (!failure.success) return '';
  const { repair, repaired } = failure.data;
  const later = type === 'REQUEST_REPAIRED' ? 'repaired' : 'the next request will be repaired';
  return [
    ...(repaired === undefined
      ? []
      : [`${classText(repaired)}, repaired (${repairText(repaired.repair)}), then`]),
    classText(failure.data),
    ...(repair === undefined ? [] : [`${later} (${repairText(repair)})`]),
  ].join(' ');
}

function classText({ class: failureClass, status }: { class: string; status: number | null }): string {
  return status === null ? failureClass : `${failureClass} ${status}`;
}

function repairText(repair: Repair): string {
  switch (repair.kind) {
    case 'parameter':
      return repair.to === null
        ? `without the parameter ${repair.param}`
        : `${repair.to} in place of ${repair.param}`;
    case 'answer-form':
      return `answer held to ${repair.to === 'none' ? 'no form' : repair.to}`;
    case 'size':
      return [
        ...(repair.weeks === null ? [] : [`${repair.weeks} weeks of history`]),
        ...(repair.answerTokens === null ? [] : [`${repair.answerTokens} tokens for the answer`]),
      ].join(', ');
    case 'model':
      return 'another model';
  }
}
