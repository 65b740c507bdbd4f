import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { Bench } from '../state/providerRecord.ts';

function causeText({ cause, keyMark }: Bench): string {
  // A bench for refused keys that remembers none began with a request that was sent without one.
  return cause === 'AUTH' && keyMark === null
    ? words.common.benches.noKeySet
    : words.common.benches.causes[cause];
}

function endText({ cause, until, keyMark }: Bench): string {
  const ends = words.lock.benchEnds;
  if (until !== null) return ends.at({ until: utcStamp(until) });
  if (cause === 'AUTH') return keyMark === null ? ends.withKey : ends.withOtherKey;
  return ends.byUser;
}

/** Why a benched provider can't serve, and until when: the middle of a sentence. */
export function benchReason(bench: Bench): string {
  return `${causeText(bench)}, ${endText(bench)}`;
}
