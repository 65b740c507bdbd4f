/** A map of places for a page: computed away from the thread that answers people, since countries have many points. */
import { loadCountries } from '../../../shared/maps/countries.ts';
import type { Drawing, DrawnShape, MapRoom } from '../../../shared/maps/drawnShapes.ts';
import type { JoinPlace } from '../../../shared/maps/joinShapes.ts';
import { type ImportedShapes, placesOnCountries, placesOnShapes } from '../../../shared/maps/placesOnMap.ts';

/** A third of a page wide; what is closer than a tenth of a millimetre is one point on paper. */
const PAGE_ROOM: MapRoom = {
  width: 230,
  leastHeight: 70,
  mostHeight: 92,
  worldHeight: 88,
  margin: 4,
  worldMargin: 6,
  step: 0.4,
};

export interface PlacesMapInput {
  places: readonly JoinPlace[];
  /** Null where nobody imported any: then places may be countries. */
  imported: ImportedShapes | null;
}

export interface PlacesMap {
  /** Only what can be seen. */
  drawing: Drawing;
  placesWithout: JoinPlace[];
}

/** @returns null where none of the places has a shape that can be drawn */
export async function drawPlacesMap({ places, imported }: PlacesMapInput): Promise<PlacesMap | null> {
  const found =
    imported === null
      ? // Names are those of the places themselves; a country without place is not named.
        placesOnCountries(places, await loadCountries(), 'en', PAGE_ROOM)
      : placesOnShapes(places, imported, PAGE_ROOM);
  if (found === null) return null;
  const shapes = found.drawing.shapes.filter(({ path }) => path !== '');
  const drawn = new Set(shapes.map(({ code }) => code));
  if (!places.some(({ code }) => drawn.has(code))) return null;
  return {
    drawing: { ...found.drawing, shapes: shapes.map(withoutName) },
    placesWithout: places.filter(({ code }) => !drawn.has(code)).map(({ code, name }) => ({ code, name })),
  };
}

const withoutName = (shape: DrawnShape): DrawnShape => ({ ...shape, label: '' });
