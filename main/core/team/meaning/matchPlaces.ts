import { foldName } from '../../util/foldName.ts';

export interface NamedPlace {
  code: string;
  name: string;
}

/** A number of a row says nothing of a place that is called otherwise elsewhere. */
const ROW_NUMBER = /^\d{1,2}$/;

/**
 * The places that two datasets have in common: by code and name, else by a name that each of them has once, else by code.
 * @returns pairs of indexes; no place is in two of them
 */
export function matchPlaces(ours: readonly NamedPlace[], theirs: readonly NamedPlace[]): [number, number][] {
  const [left, right] = [new Set(ours.keys()), new Set(theirs.keys())];
  const pairs: [number, number][] = [];
  const matchBy = (keyOf: (place: NamedPlace) => string | null) => {
    const [own, other] = [onlyOnes(ours, keyOf), onlyOnes(theirs, keyOf)];
    for (const [key, one] of own) {
      const match = other.get(key);
      if (match === undefined || !left.has(one) || !right.has(match)) continue;
      pairs.push([one, match]);
      left.delete(one);
      right.delete(match);
    }
  };
  matchBy(({ code, name }) => JSON.stringify([foldName(code), foldName(name)]));
  matchBy(({ name }) => foldName(name));
  matchBy(({ code }) => (ROW_NUMBER.test(code.trim()) ? null : foldName(code)));
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** By their keys, those that no other place shares. */
function onlyOnes(
  places: readonly NamedPlace[],
  keyOf: (place: NamedPlace) => string | null,
): Map<string, number> {
  const found = new Map<string, number>();
  const several = new Set<string>();
  for (const [index, place] of places.entries()) {
    const key = keyOf(place);
    if (key === null) continue;
    if (found.has(key)) several.add(key);
    found.set(key, index);
  }
  for (const key of several) found.delete(key);
  return found;
}
