import {
  factsOf,
  type ProviderId,
  providerIds,
  type UnnamedProviderId,
} from '../providers/providerCatalogue.ts';

/** What a language calls those providers that no company has named. */
export type ProviderKinds = Readonly<Record<UnnamedProviderId, string>>;

/** @returns whether it is a kind of thing, which takes an article inside a sentence; companies take none */
export function isKind(id: string, kinds: ProviderKinds): id is UnnamedProviderId {
  return Object.hasOwn(kinds, id);
}

/** @returns the name of a provider; one that is not known any more, of a stored forecast, keeps its id as its name */
export function providerName(id: string, kinds: ProviderKinds): string {
  if (isKind(id, kinds)) return kinds[id];
  return isKnown(id) ? (factsOf(id).name ?? id) : id;
}

function isKnown(id: string): id is ProviderId {
  return (providerIds as readonly string[]).includes(id);
}
