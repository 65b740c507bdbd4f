/** The audit trail as a table for people. */

import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import { failureDetailsSchema, type Repair } from '../../../shared/providers/failureSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { table } from './format.ts';

export function auditText(entries: readonly AuditEntry[]): string {
  if (entries.length === 0) return words.cli.audit.empty;
  const said = words.cli.tables;
  const rows = entries.map((entry) => [
    String(entry.seq),
    utcStamp(entry.at),
    entry.type,
    entry.provider ?? '-',
    String(entry.epoch),
    entry.cause,
    failureText(entry),
  ]);
  return table(
    [said.seq, said.time, said.what, said.provider, said.epoch, said.cause, said.failure],
    rows,
    [0, 4],
  );
}

/** The class of a failed call with its HTTP status, and what was repaired; empty for other entries. */
function failureText({ type, details }: AuditEntry): string {
  if (type !== 'PROVIDER_FAILED' && type !== 'REQUEST_REPAIRED') return '';
  const failure = failureDetailsSchema.safeParse(details);
  if (!failure.success) return '';
  const { repair, repaired } = failure.data;
  const later = words.cli.audit.repaired({ type });
  return [
    ...(repaired === undefined
      ? []
      : [
          words.cli.audit.repairedFirst({
            failure: classText(repaired),
            repair: repairText(repaired.repair),
          }),
        ]),
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
      return words.cli.audit.withoutParameter({ to: repair.to, param: repair.param });
    case 'answer-form':
      return words.cli.audit.answerHeld({ to: repair.to });
    case 'size':
      return [
        ...(repair.weeks === null ? [] : [words.cli.audit.weeksOfHistory({ weeks: repair.weeks })]),
        ...(repair.answerTokens === null
          ? []
          : [words.cli.audit.answerTokens({ answerTokens: repair.answerTokens })]),
      ].join(', ');
    case 'model':
      return words.cli.audit.otherModel;
  }
}
