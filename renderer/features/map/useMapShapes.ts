/** The shapes of the shown places: those of a file where somebody imported one, else the countries of the world. */
import { useEffect, useMemo, useState } from 'react';
import { type Countries, loadCountries } from '../../../shared/maps/countries.ts';
import type { Drawing } from '../../../shared/maps/drawnShapes.ts';
import type { JoinChoice, Joined } from '../../../shared/maps/joinShapes.ts';
import type { DatasetMap } from '../../../shared/maps/mapSchema.ts';
import { placesOnCountries, placesOnShapes } from '../../../shared/maps/placesOnMap.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { useServices } from '../../data/Services.ts';

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

function ofFile(rows: readonly PlaceRow[], map: DatasetMap): MapShapes {
  const { drawing, joined, property, choices } = placesOnShapes(rows, map);
  return { drawing, joined, file: { map, property, choices } };
}

function ofCountries(rows: readonly PlaceRow[], countries: Countries, locale: string): MapShapes | null {
  const found = placesOnCountries(rows, countries, locale);
  return found === null ? null : { drawing: found.drawing, joined: found.joined, file: null };
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
