import { channelAt } from './percentileChannel.ts';
import { CALM_WEEKS, followSpells } from './spell.ts';

export interface ChannelSpell {
  /** Index of the week in which the channel was passed that still stands; null without such a spell. */
  frozenSince: number | null;
  /** A spell lasted 26 weeks, and the counts have not come back to the channel. */
  askNewNormal: boolean;
}

/**
 * How long a place has been above its percentile channel up to its last week. Each week is held against the channel of
 * its own season. No pool reaches closer than 50 weeks, so that of a spell, 26 weeks at most, never holds the spell.
 * @param counts weekly, oldest first, up to the week before the target; null is "not reported"
 */
export function channelSpell(counts: readonly (number | null)[], level: number): ChannelSpell {
  const known = new Map<number, { limit: number } | null>();
  const lineOf = (week: number) => {
    const before = known.get(week);
    if (before !== undefined) return before;
    const channel = channelAt(counts, week, level);
    const line = channel === null ? null : { limit: channel.value };
    known.set(week, line);
    return line;
  };
  const from = firstAfterCalm(counts, lineOf);
  const { standing, givenUp } = followSpells({ counts, from, lineOf, isFixed: false });
  return { frozenSince: standing?.since ?? null, askNewNormal: givenUp !== null };
}

/** The last of the newest four calm weeks in a row, or the first week with a channel: no spell stands there. */
function firstAfterCalm(
  counts: readonly (number | null)[],
  lineOf: (week: number) => { limit: number } | null,
): number {
  let calm = 0;
  let newestCalm = counts.length;
  for (let week = counts.length - 1; week >= 0; week--) {
    const count = counts[week] ?? null;
    if (count === null) continue;
    const line = lineOf(week);
    if (line === null) return week + 1;
    const isAbove = count > line.limit;
    if (!isAbove && calm === 0) newestCalm = week;
    calm = isAbove ? 0 : calm + 1;
    if (calm === CALM_WEEKS) return newestCalm;
  }
  return 0;
}
