import { CONFIRMING_PROBES, type LockStatus } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';

/**
 * That another provider took over by itself, and why as far as the benches tell. The lock does not name the holder
 * before: it is the one provider above the new holder that is benched, where there is just one. Only three probes bench as DOWN.
 * @returns null where nobody took over by failover
 */
export function takeoverWords(
  lock: LockStatus,
  now: number,
  services: Pick<Services, 'text' | 'format'>,
): string | null {
  const { holder, since, cause, providers } = lock;
  if (cause !== 'FAILOVER' || holder === null || since === null) return null;
  const { text, format } = services;
  const words = text.shell.attention;
  const { inSentence, startOfSentence } = text.common.providerNames;
  const next = startOfSentence(holder);
  const when = format.time(since, now);
  const probes = format.count(CONFIRMING_PROBES);
  const benched = providers.filter(({ id, bench }) => id !== holder && bench !== null);
  const down = benched.filter(({ bench }) => bench?.cause === 'DOWN').map(({ id }) => id);
  const [first] = down;
  if (first === undefined) return words.tookOver(next, when);
  if (benched.length === 1)
    return words.tookOverFrom({
      next,
      before: inSentence(first),
      when,
      probes,
    });
  const names = down.map((id, i) => (i === 0 ? startOfSentence : inSentence)(id));
  return words.tookOverWhile({ next, when, count: down.length, down: format.list(names), probes });
}
