/** What a database says of a site, before it is believed or kept: whoever may write there may write anything. */
import { hashText, instant } from '../../../../shared/values.ts';
import type { SiteHead } from '../../ports/TeamServers.ts';
import { CHAIN_START } from '../../state/chain.ts';

/** @returns it with counts and stamps that can be kept; its end is judged by `hasEnd` */
export function readHead(head: SiteHead): SiteHead {
  return {
    ...head,
    entries: countOf(head.entries),
    files: countOf(head.files),
    lastAt: instantOf(head.lastAt),
    pushedAt: instantOf(head.pushedAt),
  };
}

/** Whether a chain could end so at all. */
export function hasEnd({ lastSeq, lastHash }: Pick<SiteHead, 'lastSeq' | 'lastHash'>): boolean {
  if (!Number.isSafeInteger(lastSeq) || lastSeq < 0 || !hashText.safeParse(lastHash).success) return false;
  return (lastSeq === 0) === (lastHash === CHAIN_START);
}

const countOf = (said: number): number => (Number.isSafeInteger(said) && said >= 0 ? said : 0);
const instantOf = (said: string | null): string | null => (instant.safeParse(said).success ? said : null);
