/** The present state of the lock in sentences that can be read at two in the morning. */
import type { LockExplanation } from '../../../shared/lock/lockSchema.ts';
import {
  isKeptByBench,
  type ProviderId,
  type ProviderStatus,
} from '../../../shared/providers/providerSchema.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { LockState } from '../state/lockState.ts';
import type { Bench } from '../state/providerRecord.ts';
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
  if (state.holder !== null) sentences.push({ text: words.lock.whyHeld(state.cause), auditSeqs: cited });
  sentences.push(...overrideSentences(state, order, benchesOf), ...aboveSentences(state, order, benchesOf));
  sentences.push({
    text: words.lock.nextRun({ next: status.next, isHeld: state.hold !== null }),
    auditSeqs: [],
  });
  return { sentences };
}

/** The benches that keep a provider from serving; none when nothing does, or something else. */
type BenchesOf = (id: ProviderId) => readonly Bench[];

function benchesIn({ records }: LockState, { providers }: ExplainedStatus): BenchesOf {
  const kept = new Set(providers.filter(isKeptByBench).map(({ id }) => id));
  return (id) => (kept.has(id) ? (records[id]?.benches ?? []) : []);
}

function holderSentence({ holder, cause, since: at }: LockState): string {
  const since = at === null ? null : utcStamp(at);
  return holder === null ? words.lock.nobodyHolds({ cause, since }) : words.lock.holds({ holder, since });
}

/** What the user ordered, which stands above the rules. */
function overrideSentences(
  { pin, hold }: LockState,
  order: readonly Eligibility[],
  benchesOf: BenchesOf,
): Sentence[] {
  const sentences: Sentence[] = [];
  if (pin !== null) {
    const found = order.find((one) => one.id === pin.id);
    const benches = benchesOf(pin.id).map(({ seq }) => seq);
    const hindrance = found?.canServePinned === false ? found.reason : null;
    const until = pin.until === null ? null : utcStamp(pin.until);
    sentences.push({
      text: words.lock.pinned({ id: pin.id, until, reason: pin.reason, hindrance }),
      auditSeqs: hindrance === null ? [pin.seq] : [pin.seq, ...benches],
    });
  }
  if (hold !== null) sentences.push({ text: words.lock.onHold(hold), auditSeqs: [hold.seq] });
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
    const why = benches.map((bench) => bench.reason);
    const text = words.lock.benched({ id, reason: reason ?? '', why });
    return benches.length === 0 ? [] : [{ text, auditSeqs: benches.map(({ seq }) => seq) }];
  });
  const others = Map.groupBy(
    above.filter(({ id }) => benchesOf(id).length === 0),
    ({ general, reason }) => general ?? reason ?? '',
  );
  return [
    ...benched,
    ...[...others].map(([reason, providers]) => {
      const names = providers.map((one) => words.common.providerNames.of(one.id));
      return { text: words.lock.cannotServe({ names, reason }), auditSeqs: [] };
    }),
  ];
}
