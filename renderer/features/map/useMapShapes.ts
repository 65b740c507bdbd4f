/** The shapes of the shown places: those of a file where somebody imported one, else the countries of the world. */
import { useEffect, useMemo, useState } from 'react';
import {
  type JoinChoice,
  type Joined,
  joinChoices,
  joinShapes,
  keysByProperty,
} from '../../../shared/maps/joinShapes.ts';
import type { DatasetMap } from '../../../shared/maps/mapSchema.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';
import { type Countries, drawCountries, keysOfCountries, loadCountries } from './countries.ts';
import { type Drawing, drawDistricts } from './drawnShapes.ts';

export interface MapShapes {
  drawing: Drawing;
  joined: Joined;
  /** Null for countries. */
  file: { map: DatasetMap; property: string | null; choices: JoinChoice[] } | null;
}

/** Loads the countries where they are wanted. @returns null until they are there */
function useCountries(isWanted: boolean): { countries: Countries | null; isFailed: boolean } {
  const [countries, setCountries] = useState<Countries | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    loadCountries().then(
      (loaded) => {
        if (!isLeft) setCountries(loaded);
      },
      () => {
        if (!isLeft) setFailed(true);
      },
    );
    return () => {
      isLeft = true;
    };
  }, [isWanted]);
  return { countries, isFailed };
}

/** What a shape without place is called: the first of its properties that says something. */
function labelOf(properties: Readonly<Record<string, string>>, property: string | null): string {
  const own = property === null ? undefined : properties[property];
  return own || Object.values(properties).find((value) => /\p{L}/u.test(value)) || '';
}

function ofFile(rows: readonly PlaceRow[], map: DatasetMap): MapShapes {
  const choices = joinChoices(rows, map.shapes);
  const isThere = choices.some(({ property }) => property === map.property);
  const property = isThere ? map.property : (choices[0]?.property ?? null);
  const joined = joinShapes(
    rows,
    property === null ? map.shapes.map(() => []) : keysByProperty(map.shapes, property),
  );
  const shapes = map.shapes.map(({ polygons, properties }, index) => ({
    polygons,
    code: joined.placeOf[index] ?? null,
    label: labelOf(properties, property),
  }));
  return { drawing: drawDistricts(shapes), joined, file: { map, property, choices } };
}

/** @returns null where fewer than half of the places are countries: then those that are could be anything of that name */
function ofCountries(rows: readonly PlaceRow[], countries: Countries, locale: string): MapShapes | null {
  const keys = keysOfCountries(
    countries,
    rows.map(({ code }) => code),
  );
  const joined = joinShapes(rows, keys);
  if (joined.shapesOf.size * 2 <= rows.length) return null;
  return { drawing: drawCountries(countries, joined.placeOf, locale), joined, file: null };
}

/**
 * @param map undefined while it is asked for; null where nobody imported any
 * @returns undefined while something is loaded; null where there is nothing to draw
 */
export function useMapShapes(
  rows: readonly PlaceRow[],
  map: DatasetMap | null | undefined,
): { shapes: MapShapes | null | undefined; isFailed: boolean } {
  const { format } = useServices();
  const { countries, isFailed } = useCountries(map === null);
  const shapes = useMemo(() => {
    if (map === undefined) return undefined;
    if (map !== null) return ofFile(rows, map);
    return countries === null ? undefined : ofCountries(rows, countries, format.locale);
  }, [rows, map, countries, format.locale]);
  return { shapes, isFailed };
}
