/** Who holds the lock, why, and what a command would change. */
import type { LockCause } from '../../../lock/lockSchema.ts';
import type { ProviderId } from '../../../providers/providerSchema.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

/** Why the holder is the holder. */
const whyHeld: Readonly<Partial<Record<LockCause, string>>> = {
  RUN: 'It was the highest provider in the order of priority that could serve when a run needed one.',
  USER: 'The user chose it.',
  SWITCH: 'The user handed the lock over to it.',
  PIN: 'The user pinned it.',
  FAILOVER:
    'The provider before it could not serve any more; it was the highest in the order of priority that could.',
  FAILBACK: 'It is higher in the order of priority than the provider before it, and could serve again.',
  LOAN: 'One run has borrowed the lock for it; afterwards the lock goes back.',
  LOAN_ENDED: 'It got the lock back after a run that had borrowed it for another provider.',
};

/** Why nobody holds the lock. */
const whyFree: Readonly<Partial<Record<LockCause, string>>> = {
  RELEASED: 'the lock was released by the user',
  LOAN_ENDED: 'the last run had borrowed the lock and gave it back',
  NONE_ELIGIBLE: 'the last one could not serve any more, and no other can',
  SETTINGS: 'the settings no longer allow the one that was',
};

const sinceText = (since: string | null) => (since === null ? '' : ` since ${since}`);

function nobodyHolds({ cause, since }: { cause: LockCause; since: string | null }) {
  if (cause === 'START') return 'No provider is active: none has been needed yet.';
  const nobody = `No provider is active${sinceText(since)}`;
  if (cause === 'RECOVERED')
    return `${nobody}: the journal was damaged, and the one that was gave it up as a precaution.`;
  const why = whyFree[cause];
  return why === undefined ? `${nobody}.` : `${nobody}: ${why}.`;
}

export const lock = {
  /** How it came that a provider holds the lock. */
  whyHeld: (cause: LockCause) => whyHeld[cause] ?? 'The audit entry names the cause.',
  /** @param since in words */
  holds: ({ holder, since }: { holder: ProviderId; since: string | null }) =>
    `${startOfSentence(holder)} is the active provider${sinceText(since)}.`,
  nobodyHolds,
  /** @param until in words; @param hindrance why it can't serve */
  pinned: (p: { id: ProviderId; until: string | null; reason: string; hindrance: string | null }) => {
    const until = p.until === null ? 'until it is unpinned' : `until ${p.until}`;
    const hindrance = p.hindrance === null ? '' : `, but can't serve: ${p.hindrance}`;
    return `${startOfSentence(p.id)} is pinned ${until} (${p.reason})${hindrance}.`;
  },
  onHold: ({ reason }: { reason: string }) => `No new runs start: they are on hold (${reason}).`,
  benched: ({ id, reason, why }: { id: ProviderId; reason: string; why: readonly string[] }) =>
    `${startOfSentence(id)} can't serve: ${reason} (${why.join('; ')}).`,
  cannotServe: ({ names, reason }: { names: readonly string[]; reason: string }) =>
    `Can't serve: ${names.join(', ')} (${reason}).`,
  nextRun: ({ next, isHeld }: { next: ProviderId | null; isHeld: boolean }) => {
    if (next !== null) return `The next run uses ${inSentence(next)}.`;
    return isHeld ? 'No run can start until they are resumed.' : 'The next run can be served by nobody.';
  },

  /** Why a provider can't serve: the middle of a sentence. */
  noConnectionYet: 'this version has no connection to it yet',
  /** Of several providers at once. */
  isSwitchedOff: 'it is switched off',
  switchedOff: ({ id }: { id: ProviderId }) =>
    `it is switched off; enable it with \`outpost config set providers.${id}.enabled true\``,
  unknownProvider: 'it is not known to this version',
  benchEnds: {
    at: ({ until }: { until: string }) => `benched until ${until}`,
    withKey: 'benched until a key is set',
    withOtherKey: 'benched until its key changes',
    byUser: 'benched until you readmit it',
  },

  /** What a command would change. */
  dryRun: {
    nothing: ({ next }: { next: string }) => `Nothing would change: it already is so. ${next}`,
    release: ({ next }: { next: string }) => `Nobody would hold the lock until a run needs it. ${next}`,
    /** @param holder who has the lock now */
    loan: ({ id, holder }: { id: ProviderId; holder: ProviderId | null }) =>
      holder === id
        ? `${startOfSentence(id)} makes one forecast, asked for now, and nobody takes over from it if it fails. It holds the lock already, and goes on holding it.`
        : `${startOfSentence(id)} makes one forecast, asked for now, and nobody takes over from it if it fails. It borrows the lock for that alone: then ${holder === null ? 'nobody holds it, as before' : `it goes back to ${inSentence(holder)}`}. Later forecasts are made as if nothing had been chosen.`,
    pin: 'Every run from the next one on would use this provider; the lock itself would not move now.',
    pinUnavailable: ({ reason }: { reason: string | null }) =>
      `Every run from the next one on would fail: this provider can't serve (${reason}).`,
    unpin: ({ next }: { next: string }) => `The holder would count as not chosen. ${next}`,
    hold: 'No run would start until they are resumed; one in progress would end as it began.',
    resume: ({ next }: { next: string }) => `Runs could start again. ${next}`,
    readmit: ({ id, next }: { id: ProviderId; next: string }) =>
      `${startOfSentence(id)} could serve again, with no failures counted in a row. ${next}`,
    readmitInVain: ({ id, next, reason }: { id: ProviderId; next: string; reason: string | null }) =>
      `Its bench would end, but ${inSentence(id)} still can't serve: ${reason}. ${next}`,
    take: ({ next }: { next: string }) => `The lock would be taken. ${next}`,
    nextRun: ({ next, isHeld }: { next: ProviderId | null; isHeld: boolean }) => {
      if (next !== null) return `The next run would use ${inSentence(next)}.`;
      return isHeld ? 'No run could start until they are resumed.' : 'Nobody could serve the next run.';
    },
  },

  /** Refusals. */
  notEligible: ({ id, reason }: { id: ProviderId; reason: string }) =>
    `${startOfSentence(id)} can't serve: ${reason}. \`outpost providers\` lists who can.`,
  pinnedElsewhere: ({ id, reason }: { id: ProviderId; reason: string }) =>
    `${startOfSentence(id)} is pinned (${reason}), so no other provider can be used. End that first with \`outpost lock unpin\`.`,
  pinnedUnavailable: ({ id, reason }: { id: ProviderId; reason: string }) =>
    `${startOfSentence(id)} is pinned, but can't serve: ${reason}. Put that right, or end the pin with \`outpost lock unpin\`.`,
  held: ({ reason }: { reason: string }) =>
    `No runs start now: they are on hold (${reason}). \`outpost lock resume\` lets them run again.`,
  alreadyHeld: ({ holder }: { holder: ProviderId }) =>
    `${startOfSentence(holder)} holds the lock. Release it with \`outpost lock release\`, or hand it over with \`outpost lock switch\`.`,
  noneEligible: ({ earliest }: { earliest: string | null }) => {
    const when = earliest === null ? '' : ` The first of them can again at ${earliest}.`;
    return `No provider can serve now.${when} \`outpost providers\` says why for each.`;
  },
  fenced:
    'The active provider changed while this run was under way. Its answers were not published; the earlier set stays. Run the forecast again.',
};
