/** The present state of the lock in sentences that can be read at two in the morning. */
import { assertNever } from '../../../shared/errors/AppError.ts';
import type { LockExplanation } from '../../../shared/lock/lockSchema.ts';
import { providerNames } from '../../../shared/providers/providerSchema.ts';
import { inSentence, startOfSentence } from '../providers/inSentence.ts';
import type { Eligibility } from './lockMachine.ts';
import type { LockState } from './lockState.ts';

type Sentence = LockExplanation['sentences'][number];

/** @param order every provider with its eligibility, highest priority first */
export function explainLock(state: LockState, order: readonly Eligibility[]): LockExplanation {
  const cited = state.seq === null ? [] : [state.seq];
  const sentences: Sentence[] = [{ text: holderSentence(state), auditSeqs: cited }];
  if (state.holder !== null) sentences.push({ text: whySentence(state), auditSeqs: cited });
  sentences.push(...aboveSentences(state, order));
  sentences.push({ text: nextSentence(state, order), auditSeqs: [] });
  return { sentences };
}

function stamp(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function holderSentence(state: LockState): string {
  const since = state.since === null ? '' : ` since ${stamp(state.since)}`;
  if (state.holder !== null) {
    return `${startOfSentence(state.holder)} is the active provider${since} (epoch ${state.epoch}).`;
  }
  switch (state.cause) {
    case 'START':
      return 'No provider is active: none has been needed yet.';
    case 'RELEASED':
      return `No provider is active${since}: the lock was released by the user (epoch ${state.epoch}).`;
    case 'LOAN_ENDED':
      return `No provider is active${since}: the last run had borrowed the lock and gave it back (epoch ${state.epoch}).`;
    case 'SETTINGS':
      return `No provider is active${since}: the settings no longer allow the one that was (epoch ${state.epoch}).`;
    case 'RECOVERED':
      return `No provider is active${since}: the journal was damaged, and a new epoch (${state.epoch}) was begun to be safe.`;
    default:
      return `No provider is active${since} (epoch ${state.epoch}).`;
  }
}

function whySentence(state: LockState): string {
  switch (state.cause) {
    case 'RUN':
      return 'It was the highest provider in the order of priority that could serve when a run needed one.';
    case 'USER':
      return 'The user chose it.';
    case 'LOAN':
      return 'One run has borrowed the lock for it; afterwards the lock goes back.';
    case 'LOAN_ENDED':
      return 'It got the lock back after a run that had borrowed it for another provider.';
    case 'START':
    case 'RELEASED':
    case 'SETTINGS':
    case 'RECOVERED':
      return 'The audit entry names the cause.';
    default:
      return assertNever(state.cause);
  }
}

/** Why nobody of higher priority holds. */
function aboveSentences(state: LockState, order: readonly Eligibility[]): Sentence[] {
  const position = order.findIndex((one) => one.id === state.holder);
  const above = order.slice(0, position < 0 ? order.length : position).filter((one) => !one.isEligible);
  const byReason = Map.groupBy(above, (one) => generalReason(one.reason ?? ''));
  return [...byReason].map(([reason, providers]) => {
    const names = providers.map((one) => providerNames[one.id]).join(', ');
    return { text: `Can't serve: ${names} (${reason}).`, auditSeqs: [] };
  });
}

/** One reason for many: the command that names a single provider is left to `outpost providers`. */
function generalReason(reason: string): string {
  return reason.split(';')[0] ?? reason;
}

function nextSentence(state: LockState, order: readonly Eligibility[]): string {
  const next = state.holder ?? order.find((one) => one.isEligible)?.id;
  if (next === undefined) return 'The next run can be served by nobody.';
  return `The next run will use ${inSentence(next)}.`;
}
