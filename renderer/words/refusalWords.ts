import type { Refusal } from '../data/refusal.ts';
import type { Services } from '../data/Services.ts';

/**
 * A refusal by the lock in the words of the screens, whose way on is a button where the core's own sentence
 * names a command line.
 * @returns null for other failures, whose own sentence serves
 */
export function refusalWords(
  refusal: Refusal | null,
  services: Pick<Services, 'text' | 'format'>,
): string | null {
  if (refusal === null) return null;
  const { text, format } = services;
  const names = text.common.providerNames;
  const words = text.provider.refusals;
  const details = refusal.details ?? {};
  const said = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
  const subject = (key: string) => names.startOfSentence(said(key));
  switch (refusal.code) {
    case 'HELD':
      return words.HELD(said('reason'));
    case 'PINNED':
      return words.PINNED(subject('pinned'), said('reason'));
    case 'PINNED_UNAVAILABLE':
      return words.PINNED_UNAVAILABLE(subject('pinned'), said('reason'));
    case 'OFFLINE':
      return details.hasPortal === true
        ? words.PORTAL(subject('provider'))
        : words.OFFLINE(names.inSentence(said('provider')));
    case 'FAILED_OVER': {
      const tried = Array.isArray(details.tried) ? details.tried : [];
      return words.FAILED_OVER(format.list(tried.map((id) => names.of(String(id)))));
    }
    case 'NONE_ELIGIBLE':
      return said('earliest') === ''
        ? words.NONE_ELIGIBLE
        : words.NONE_ELIGIBLE_UNTIL(format.moment(said('earliest')));
    case 'NOT_ELIGIBLE':
      return words.NOT_ELIGIBLE(subject('provider'), said('reason'));
    case 'LOCK_HELD':
      return words.LOCK_HELD(subject('holder'));
    case 'NOT_HELD':
      return text.common.refusals.notHeld;
    case 'NOT_BENCHED':
      return text.common.refusals.notBenched({ id: said('provider') });
    default:
      return null;
  }
}
