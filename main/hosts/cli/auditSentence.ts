/** What an audit entry says happened: the title of its kind, and the facts of its details. */
import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import type { RiskLevel } from '../../../shared/forecast/riskLevel.ts';
import type { FailureDetails, Repair } from '../../../shared/providers/failureSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { detailSchemas, type EntryDetails } from '../../core/state/entries.ts';

type Stamp = (iso: string) => string;
type Details = { [T in AuditEntry['type']]: { type: T; details: EntryDetails[T] } }[AuditEntry['type']];

/** @param stamp how instants are written */
export function auditSentence({ type, details }: AuditEntry, stamp: Stamp): string {
  const parsed = detailSchemas[type].safeParse(details);
  const detail = parsed.success ? detailOf({ type, details: parsed.data } as Details, stamp) : '';
  return words.cli.audit.sentence({ title: words.common.auditEntries.types[type], detail });
}

/** The middle of a sentence; empty where the title says all. */
function detailOf(entry: Details, stamp: Stamp): string {
  const said = words.cli.audit.happened;
  switch (entry.type) {
    case 'LOCK_ACQUIRED': {
      const { from, reason } = entry.details;
      return reason ?? (from === null ? '' : said.from(from));
    }
    case 'LOCK_PINNED':
      return said.pinned({ reason: entry.details.reason, until: stampOf(entry.details.until, stamp) });
    case 'PROVIDER_FAILED':
    case 'REQUEST_REPAIRED':
      return failureText(entry.type, entry.details);
    case 'PROVIDER_BENCHED':
      return said.benched({ ...entry.details, until: stampOf(entry.details.until, stamp) });
    case 'RUNS_HELD':
    case 'PROVIDER_READMITTED':
    case 'SCHEDULER_PAUSED':
      return entry.details.reason ?? '';
    case 'RUN_STARTED':
      return said.runStarted(entry.details);
    case 'RUN_ENDED':
      return said.runEnded(entry.details);
    case 'SET_PUBLISHED': {
      const { kind, instead, ...set } = entry.details;
      return said.published({ ...set, isReplay: kind === 'hindcast', asked: instead?.asked ?? null });
    }
    case 'LEVEL_OVERRIDDEN': {
      const { location, before, after, by, reason, until } = entry.details;
      const changed = { place: location.name, before: levelWord(before), after: levelWord(after) };
      return said.levelSet({ ...changed, by, reason, until: stamp(until) });
    }
    case 'LEVEL_OVERRIDE_ENDED': {
      const { location, before, after, by, reason } = entry.details;
      const changed = { before: levelWord(before), after: after === null ? null : levelWord(after) };
      return said.levelEnded({ place: location.name, ...changed, by, reason });
    }
    case 'DATASET_IMPORTED': {
      const { locations, firstDate, lastDate, asOf } = entry.details.dataset;
      return said.imported({ places: locations, first: firstDate, last: lastDate, asOf });
    }
    case 'DATASET_REMOVED':
      return said.removed(entry.details);
    case 'DATASET_WATCHED':
      return said.watched(entry.details.files.map(({ path }) => path));
    case 'SETTING_CHANGED':
      return said.setting({ key: entry.details.key, value: JSON.stringify(entry.details.value) ?? '' });
    case 'RECOVERED':
      return entry.details.what;
    default:
      return '';
  }
}

function levelWord(level: RiskLevel): string {
  return words.common.riskLevels[level];
}

function stampOf(until: string | null, stamp: Stamp): string | null {
  return until === null ? null : stamp(until);
}

/** Why a call failed, and what was repaired before and after. */
function failureText(
  type: AuditEntry['type'],
  details: EntryDetails['PROVIDER_FAILED'] | EntryDetails['REQUEST_REPAIRED'],
): string {
  const { repair, repaired } = details;
  const { failed } = words.cli.audit.happened;
  const first =
    repaired === undefined
      ? []
      : [words.cli.audit.repairedFirst({ failure: failed(repaired), repair: repairText(repaired.repair) })];
  const later =
    repair === undefined ? [] : [words.cli.audit.repairedLater({ type, repair: repairText(repair) })];
  return [...first, failed(details) + later.join('')].join(' ');
}

/** The class of a failed call with its HTTP status, as the rules name them; empty for other entries. */
export function failureCode({ type, details }: AuditEntry): string {
  if (type !== 'PROVIDER_FAILED' && type !== 'REQUEST_REPAIRED') return '';
  const { class: failureClass, status } = details as Partial<FailureDetails>;
  return [failureClass, status].filter((part) => part !== undefined && part !== null).join(' ');
}

function repairText(repair: Repair): string {
  switch (repair.kind) {
    case 'parameter':
      return words.cli.audit.withoutParameter({ to: repair.to, param: repair.param });
    case 'answer-form':
      return words.cli.audit.answerHeld({ to: repair.to });
    case 'size':
      return words.common.lists.row([
        ...(repair.weeks === null ? [] : [words.cli.audit.weeksOfHistory({ weeks: repair.weeks })]),
        ...(repair.answerTokens === null
          ? []
          : [words.cli.audit.answerTokens({ answerTokens: repair.answerTokens })]),
      ]);
    case 'model':
      return words.cli.audit.otherModel;
  }
}
