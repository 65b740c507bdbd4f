import type { Services } from '../data/Services.ts';
import { isKindOfThing, providerName } from './providerName.ts';

/** A provider's name as it stands inside a sentence, with what the language puts before it. */
export function providerInSentence(id: string, { text }: Pick<Services, 'text'>): string {
  return text.provider.inSentence(providerName(id), isKindOfThing(id));
}

/** The same at the start of a sentence. */
export function providerAtStart(id: string, { text }: Pick<Services, 'text'>): string {
  const [first = '', ...rest] = providerInSentence(id, { text });
  return `${first.toLocaleUpperCase(text.language)}${rest.join('')}`;
}
