import { factsOf, type ProviderId, providerIds, providerNames } from '../../shared/contract/index.ts';

/** The name for people of a provider that a stored forecast names; one that is not known any more keeps its id. */
export function providerName(id: string): string {
  const known = knownProvider(id);
  return known === null ? id : providerNames[known];
}

/** Whether its name is that of a kind of thing, such as "local server". */
export function isKindOfThing(id: string): boolean {
  const known = knownProvider(id);
  return known !== null && factsOf(known).isKind === true;
}

function knownProvider(id: string): ProviderId | null {
  return providerIds.find((candidate) => candidate === id) ?? null;
}
