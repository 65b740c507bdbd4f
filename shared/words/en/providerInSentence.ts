import { factsOf, type ProviderId, providerNames } from '../../providers/providerCatalogue.ts';

/** A provider's name as it stands inside a sentence: kinds of things take an article, companies none. */
export function inSentence(id: ProviderId): string {
  return factsOf(id).isKind ? `the ${providerNames[id]}` : providerNames[id];
}

/** The same at the start of a sentence. */
export function startOfSentence(id: ProviderId): string {
  const text = inSentence(id);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
