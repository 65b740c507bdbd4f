/** One provider over the team: why a run has no lease, and who has it. */
import type { ProviderId } from '../../../providers/providerSchema.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

export const teamLease = {
  /** @param until in words, by the clock of the database */
  held: (p: { name: string; until: string }) =>
    `The team asks one provider at a time, and its lease is with the site ${p.name} until ${p.until} (clock of the database). Try again after that; the offline model needs no lease: add \`--provider embedded\`.`,
  /** @param hasEnded inside the run; @param heldBy who has the lease now, null where the database did not say */
  offline: (p: {
    provider: ProviderId;
    isPinned: boolean;
    hasEnded: boolean;
    heldBy: { name: string; until: string } | null;
  }) => {
    const way = p.isPinned
      ? 'End the pin with `outpost lock unpin` to use the offline model, or try again later.'
      : 'The offline model needs no lease: add `--provider embedded`, or try again later.';
    if (!p.hasEnded)
      return `${startOfSentence(p.provider)} may be asked with the team's lease only, and the team's database does not answer. ${way}`;
    const why =
      p.heldBy === null
        ? "the link to the team's database was gone for too long"
        : `the site ${p.heldBy.name} has it until ${p.heldBy.until}`;
    return `The team's lease ended during the run (${why}): ${inSentence(p.provider)} was asked nothing more, and nothing was published. ${way}`;
  },
  /** As part of why the lock is as it is. */
  needed: (p: { heldBy: { name: string; id: string; until: string } | null }) =>
    p.heldBy === null
      ? "Providers outside this network answer only while this site has the team's lease; a run asks for it by itself."
      : `Providers outside this network answer only while this site has the team's lease; when last seen, the site ${p.heldBy.name} (${p.heldBy.id}) had it until ${p.heldBy.until}.`,
  /** @param heldBy null where nobody had it then; times by the clock of the database */
  seen: (p: {
    heldBy: { name: string; id: string; isOurs: boolean; until: string } | null;
    seenAt: string;
  }) => {
    if (p.heldBy === null) return `Team's lease: nobody had it at ${p.seenAt}`;
    const who = p.heldBy.isOurs ? 'this site' : `${p.heldBy.name} (${p.heldBy.id})`;
    return `Team's lease: with ${who} until ${p.heldBy.until}, as seen at ${p.seenAt}`;
  },
};
