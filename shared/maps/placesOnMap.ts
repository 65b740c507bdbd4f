/** Which shapes the places of a dataset have, and how they are drawn: the same on the screen and in reports. */
import { type Countries, drawCountries, keysOfCountries } from './countries.ts';
import { type Drawing, drawDistricts, type MapRoom } from './drawnShapes.ts';
import {
  type JoinChoice,
  type Joined,
  type JoinPlace,
  joinChoices,
  joinShapes,
  keysByProperty,
} from './joinShapes.ts';
import type { DatasetMap } from './mapSchema.ts';

/** Shapes that somebody imported. */
export type ImportedShapes = Pick<DatasetMap, 'property' | 'shapes'>;

export interface PlacesOnMap {
  drawing: Drawing;
  joined: Joined;
  /** Of imported shapes: the property that joins them, of those that could. */
  property: string | null;
  choices: JoinChoice[];
}

/** What a shape without place is called: the first of its properties that says something. */
function labelOf(properties: Readonly<Record<string, string>>, property: string | null): string {
  const own = property === null ? undefined : properties[property];
  return own || Object.values(properties).find((value) => /\p{L}/u.test(value)) || '';
}

export function placesOnShapes(
  places: readonly JoinPlace[],
  { shapes, property: wanted }: ImportedShapes,
  room?: MapRoom,
): PlacesOnMap {
  const choices = joinChoices(places, shapes);
  const isThere = choices.some(({ property }) => property === wanted);
  const property = isThere ? wanted : (choices[0]?.property ?? null);
  const joined = joinShapes(
    places,
    property === null ? shapes.map(() => []) : keysByProperty(shapes, property),
  );
  const named = shapes.map(({ polygons, properties }, index) => ({
    polygons,
    code: joined.placeOf[index] ?? null,
    label: labelOf(properties, property),
  }));
  return { drawing: drawDistricts(named, room), joined, property, choices };
}

/** @returns null where not more than half of the places are countries: then those that are could be anything of that name */
export function placesOnCountries(
  places: readonly JoinPlace[],
  countries: Countries,
  locale: string,
  room?: MapRoom,
): PlacesOnMap | null {
  const keys = keysOfCountries(
    countries,
    places.map(({ code }) => code),
  );
  const joined = joinShapes(places, keys);
  if (joined.shapesOf.size * 2 <= places.length) return null;
  const drawing = drawCountries(countries, joined.placeOf, locale, room);
  return { drawing, joined, property: null, choices: [] };
}
