/** Which shape belongs to which place. Whatever has no counterpart is named, on both sides: a map is never silently partial. */

export interface JoinPlace {
  code: string;
  name: string;
}

export interface Joined {
  /** By code of the place: indices of its shapes. */
  shapesOf: Map<string, number[]>;
  /** By index of the shape: code of its place, or null. */
  placeOf: (string | null)[];
  placesWithout: JoinPlace[];
  /** Indices. */
  shapesWithout: number[];
  /** Places with more than one shape: parts of one, or two that are named alike. */
  several: JoinPlace[];
  /** Names that several places have: no shape can be told to be of one of them. */
  ambiguous: string[];
}

/** A name as it is compared: without accents, case, punctuation and spaces; scripts keep their letters. */
export function joinKey(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded === '' ? name.trim() : folded;
}

function placesByKey(places: readonly JoinPlace[]) {
  const byCode = new Map(places.map((place) => [joinKey(place.code), place.code]));
  const byName = new Map<string, string[]>();
  for (const { code, name } of places) {
    const key = joinKey(name);
    byName.set(key, [...(byName.get(key) ?? []), code]);
  }
  return { byCode, byName };
}

/** @param keysOf the values that a shape may be known by, the best first */
export function joinShapes(places: readonly JoinPlace[], keysOf: readonly (readonly string[])[]): Joined {
  const { byCode, byName } = placesByKey(places);
  const shapesOf = new Map<string, number[]>();
  const placeOf = keysOf.map((keys, index) => {
    const found = keys.map(joinKey).flatMap((key) => {
      const named = byName.get(key);
      const code = byCode.get(key) ?? (named?.length === 1 ? named[0] : undefined);
      return key === '' || code === undefined ? [] : [code];
    })[0];
    if (found === undefined) return null;
    shapesOf.set(found, [...(shapesOf.get(found) ?? []), index]);
    return found;
  });
  return {
    shapesOf,
    placeOf,
    placesWithout: places.filter(({ code }) => !shapesOf.has(code)),
    shapesWithout: placeOf.flatMap((code, index) => (code === null ? [index] : [])),
    several: places.filter(({ code }) => (shapesOf.get(code)?.length ?? 0) > 1),
    ambiguous: places
      .filter(({ code, name }) => !shapesOf.has(code) && byName.get(joinKey(name))!.length > 1)
      .map(({ name }) => name),
  };
}

type Properties = Readonly<Record<string, string>>;

export interface JoinChoice {
  property: string;
  /** Places that find a shape by it. */
  places: number;
  /** Those of them that find it by more than a short number: 1, 2, 3 may be a count of the rows of any file. */
  sure: number;
}

/** A value that hardly stands for two things: with letters, or a number as long as codes are. */
const SURE = /\p{L}|\d{4}/u;

function propertyOf(properties: Properties, name: string): string[] {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return value === undefined || value === '' ? [] : [value];
}

/** The values of one property, as `joinShapes` takes them. */
export function keysByProperty(shapes: readonly { properties: Properties }[], property: string): string[][] {
  return shapes.map(({ properties }) => propertyOf(properties, property));
}

/** Every property that shapes have, the one by which most places surely find one shape each first. */
export function joinChoices(
  places: readonly JoinPlace[],
  shapes: readonly { properties: Properties }[],
): JoinChoice[] {
  const names = [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties)))];
  return names
    .map((property) => {
      const keys = keysByProperty(shapes, property);
      const { shapesOf, several } = joinShapes(places, keys);
      const sure = [...shapesOf.values()].filter(([first]) => SURE.test(keys[first!]![0] ?? '')).length;
      return { choice: { property, places: shapesOf.size, sure }, several: several.length };
    })
    .sort(
      (a, b) => b.choice.sure - a.choice.sure || b.choice.places - a.choice.places || a.several - b.several,
    )
    .map(({ choice }) => choice);
}
