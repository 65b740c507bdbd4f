/** A map or ranked bars: what stands beside the epidemic curve. */
import type { PlacesPicture } from '../../../shared/report/reportDraft.ts';
import type { Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { FoundMap } from '../maps/PlacesMaps.ts';

/** Fewer places are quicker read from their names. */
const LEAST_PLACES = 3;

/**
 * Where nobody chose, a map as soon as it shows most of what it is of: it says where, which nothing else on the page does, and
 * the counts of the bars stand in the table beside them.
 */
function shownPicture(chosen: PlacesPicture | null, shaped: number, places: number): PlacesPicture {
  if (shaped === 0) return 'bars';
  if (chosen !== null) return chosen;
  return places >= LEAST_PLACES && shaped * 2 >= places ? 'map' : 'bars';
}

/** @param places how many the report shows @param found null where nobody looked for shapes */
export function placesPicture(
  chosen: PlacesPicture | undefined,
  places: number,
  found: FoundMap | null,
): Sitrep['placesPicture'] {
  const map = found?.map ?? null;
  const without = map === null ? [] : map.placesWithout.map(({ name }) => name);
  const shaped = map === null ? 0 : places - without.length;
  const { map: said } = words.report;
  return {
    shown: shownPicture(chosen ?? null, shaped, places),
    chosen: chosen ?? null,
    placesWithShape: shaped,
    placesWithout: without,
    source:
      map === null ? null : found?.file == null ? said.naturalEarth : said.shapesFrom(found.file.fileName),
  };
}
