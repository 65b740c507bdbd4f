import type { LockStatus } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';

type Pin = NonNullable<LockStatus['pinned']>;
type Words = Pick<Services, 'text' | 'format'>;

export function pinEndWords({ until }: Pick<Pin, 'until'>, { text, format }: Words): string {
  const words = text.provider.lock;
  return until === null ? words.untilEnded : words.until(format.moment(until));
}

/** "OpenAI until 20 Mar 2026, 23:59 (cost)". */
export function pinWords(pin: Pin, services: Words): string {
  const { text } = services;
  return text.provider.lock.pinnedValue(
    text.common.providerNames.of(pin.id),
    pinEndWords(pin, services),
    pin.reason,
  );
}
