import { providerIds, providerNames } from '../../shared/contract/index.ts';

/** The name for people of a provider that a stored forecast names; one that is not known any more keeps its id. */
export function providerName(id: string): string {
  const known = providerIds.find((candidate) => candidate === id);
  return known === undefined ? id : providerNames[known];
}
