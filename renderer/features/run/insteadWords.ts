import type { Failover } from '../../../shared/contract/index.ts';
import type { Services } from '../../data/Services.ts';

/** That somebody else answered than the button had named, and why. */
export function insteadWords(
  { asked, answered, reason }: Pick<Failover, 'asked' | 'answered' | 'reason'>,
  services: Pick<Services, 'text' | 'format'>,
): string {
  const words = services.text.run;
  const [who, whom] = [
    services.text.common.providerNames.startOfSentence(answered),
    services.text.common.providerNames.inSentence(asked),
  ];
  return reason === null ? words.instead(who, whom) : words.insteadSince(who, whom, reason);
}
