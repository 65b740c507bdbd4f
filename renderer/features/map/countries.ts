/** The countries of the world, from Natural Earth (public domain) by world-atlas; loaded when a map is looked at. */
import { geoBounds, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Drawing, type DrawnShape, WIDTH } from './drawnShapes.ts';
import { areCountryCodes, countryKeys, countryName } from './isoCountries.ts';

type Country = Feature<Geometry, { name: string }>;

export interface Countries {
  features: Country[];
}

/** What each may be called in data whose places have these codes. */
export function keysOfCountries({ features }: Countries, codes: readonly string[]): string[][] {
  const hasTwo = areCountryCodes(codes);
  return features.map((one) => countryKeys(idOf(one), one.properties.name, hasTwo));
}

let loaded: Promise<Countries> | null = null;

export function loadCountries(): Promise<Countries> {
  loaded ??= load();
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

async function load(): Promise<Countries> {
  const atlas: Topology = (await import('world-atlas/countries-50m.json')).default;
  const countries = atlas.objects.countries as GeometryCollection<{ name: string }>;
  const { features } = feature(atlas, countries) as FeatureCollection<Geometry, { name: string }>;
  return { features };
}

function idOf({ id }: Country): string | undefined {
  return id === undefined ? undefined : String(id).padStart(3, '0');
}

/** Degrees of longitude from which on it is the world that is shown, cut where hardly anybody lives. */
const WORLD = 150;
const WORLD_CENTRE = 11;
const MARGIN = 24;
const HEIGHT = 400;
/** Beyond the picture nothing is drawn. */
const BEYOND = 4;

/** How many degrees of longitude countries take up, also across the antimeridian; all where there is none. */
function widthOf(collection: FeatureCollection): number {
  const [[west], [east]] = geoBounds(collection);
  const width = east - west;
  return Number.isFinite(width) ? (width + 360) % 360 || 360 : 360;
}

/** @param placeOf by country: code of its place, or null */
export function drawCountries(
  { features }: Countries,
  placeOf: readonly (string | null)[],
  locale: string,
): Drawing {
  const ours = features.filter((_, index) => placeOf[index] != null);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: ours };
  const centre = widthOf(collection) > WORLD ? WORLD_CENTRE : geoCentroid(collection)[0];
  const projection = geoEqualEarth().rotate([-centre, 0]);
  const extent: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [WIDTH - MARGIN, HEIGHT - MARGIN],
  ];
  if (ours.length === 0) projection.fitExtent(extent, { type: 'Sphere' });
  else projection.fitExtent(extent, collection);
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [WIDTH + BEYOND, HEIGHT + BEYOND],
  ]);
  const path = geoPath(projection).digits(1);
  const shapes = features.map((one, index): DrawnShape => {
    const d = path(one) ?? '';
    const [x, y] = d === '' ? [0, 0] : path.centroid(one);
    const label = countryName(idOf(one), one.properties.name, locale);
    return { code: placeOf[index] ?? null, label, path: d, x, y };
  });
  return { shapes, height: HEIGHT };
}
