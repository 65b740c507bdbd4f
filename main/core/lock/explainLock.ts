/** The present state of the lock in sentences that can be read at two in the morning. */
import { assertNever } from '../../../shared/errors/AppError.ts';
import type { LockExplanation } from '../../../shared/lock/lockSchema.ts';
import {
  isKeptByBench,
  type ProviderId,
  type ProviderStatus,
  providerNames,
} from '../../../shared/providers/providerSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import type { LockState } from '../state/lockState.ts';
import type { Bench } from '../state/providerRecord.ts';
import { inSentence, startOfSentence } from '../util/inSentence.ts';
import type { Eligibility } from './lockMachine.ts';

type Sentence = LockExplanation['sentences'][number];

/** What is read of the status: who is benched, and whom the next run will use. */
export interface ExplainedStatus {
  providers: readonly Pick<ProviderStatus, 'id' | 'bench' | 'enabled' | 'configured'>[];
  next: ProviderId | null;
}

/** @param order every provider with its eligibility, highest priority first */
export function explainLock(
  state: LockState,
  order: readonly Eligibility[],
  status: ExplainedStatus,
): LockExplanation {
  const benchesOf = benchesIn(state, status);
  const cited = state.seq === null ? [] : [state.seq];
  const sentences: Sentence[] = [{ text: holderSentence(state), auditSeqs: cited }];
  if (state.holder !== null) sentences.push({ text: whySentence(state), auditSeqs: cited });
  sentences.push(...overrideSentences(state, order, benchesOf), ...aboveSentences(state, order, benchesOf));
  sentences.push({ text: nextSentence(state, status.next), auditSeqs: [] });
  return { sentences };
}

/** The benches that keep a provider from serving; none when nothing does, or something else. */
type BenchesOf = (id: ProviderId) => readonly Bench[];

function benchesIn({ records }: LockState, { providers }: ExplainedStatus): BenchesOf {
  const kept = new Set(providers.filter(isKeptByBench).map(({ id }) => id));
  return (id) => (kept.has(id) ? (records[id]?.benches ?? []) : []);
}

function holderSentence(state: LockState): string {
  const since = state.since === null ? '' : ` since ${utcStamp(state.since)}`;
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
    case 'NONE_ELIGIBLE':
      return `No provider is active${since}: the last one could not serve any more, and no other can (epoch ${state.epoch}).`;
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
    case 'SWITCH':
      return 'The user handed the lock over to it.';
    case 'PIN':
      return 'The user pinned it.';
    case 'FAILOVER':
      return 'The provider before it could not serve any more; it was the highest in the order of priority that could.';
    case 'FAILBACK':
      return 'It is higher in the order of priority than the provider before it, and could serve again.';
    case 'LOAN':
      return 'One run has borrowed the lock for it; afterwards the lock goes back.';
    case 'LOAN_ENDED':
      return 'It got the lock back after a run that had borrowed it for another provider.';
    case 'START':
    case 'RELEASED':
    case 'SETTINGS':
    case 'NONE_ELIGIBLE':
    case 'RECOVERED':
      return 'The audit entry names the cause.';
    default:
      return assertNever(state.cause);
  }
}

/** What the user ordered, which stands above the rules. */
function overrideSentences(
  { pin, hold }: LockState,
  order: readonly Eligibility[],
  benchesOf: BenchesOf,
): Sentence[] {
  const sentences: Sentence[] = [];
  if (pin !== null) {
    const until = pin.until === null ? 'until it is unpinned' : `until ${utcStamp(pin.until)}`;
    const found = order.find((one) => one.id === pin.id);
    const benches = benchesOf(pin.id).map(({ seq }) => seq);
    const hindrance = found?.canServePinned === false ? `, but can't serve: ${found.reason}` : '';
    sentences.push({
      text: `${startOfSentence(pin.id)} is pinned ${until} (${pin.reason})${hindrance}.`,
      auditSeqs: hindrance === '' ? [pin.seq] : [pin.seq, ...benches],
    });
  }
  if (hold !== null) {
    sentences.push({ text: `No new runs start: they are on hold (${hold.reason}).`, auditSeqs: [hold.seq] });
  }
  return sentences;
}

/** Why nobody of higher priority holds; benches one by one, with the entry that began them. */
function aboveSentences(
  { holder }: LockState,
  order: readonly Eligibility[],
  benchesOf: BenchesOf,
): Sentence[] {
  const position = order.findIndex((one) => one.id === holder);
  const above = order.slice(0, position < 0 ? order.length : position).filter((one) => !one.isEligible);
  const benched = above.flatMap(({ id, reason }): Sentence[] => {
    const benches = benchesOf(id);
    const why = benches.map((bench) => bench.reason).join('; ');
    const text = `${startOfSentence(id)} can't serve: ${reason} (${why}).`;
    return benches.length === 0 ? [] : [{ text, auditSeqs: benches.map(({ seq }) => seq) }];
  });
  const others = Map.groupBy(
    above.filter(({ id }) => benchesOf(id).length === 0),
    ({ reason }) => generalReason(reason ?? ''),
  );
  return [
    ...benched,
    ...[...others].map(([reason, providers]) => {
      const names = providers.map((one) => providerNames[one.id]).join(', ');
      return { text: `Can't serve: ${names} (${reason}).`, auditSeqs: [] };
    }),
  ];
}

/** One reason for many: the command that names a single provider is left to `outpost providers`. */
function generalReason(reason: string): string {
  return reason.split(';')[0] ?? reason;
}

function nextSentence(state: LockState, next: ProviderId | null): string {
  if (next !== null) return `The next run will use ${inSentence(next)}.`;
  return state.hold === null
    ? 'The next run can be served by nobody.'
    : 'No run can start until they are resumed.';
}
