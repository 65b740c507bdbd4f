/** The countries of the world, from Natural Earth (public domain) by world-atlas; loaded when a map is drawn. */
import { type GeoContext, geoBounds, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Drawing, type DrawnShape, type MapRoom, screenRoom } from './drawnShapes.ts';
import { areCountryCodes, countryKeys, countryName } from './isoCountries.ts';
import { PathText, rounded } from './pathText.ts';

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
  const atlas: Topology = (await import('world-atlas/countries-50m.json', { with: { type: 'json' } }))
    .default as unknown as Topology;
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
  { width, worldHeight: height, worldMargin: margin, step }: MapRoom = screenRoom,
): Drawing {
  const ours = features.filter((_, index) => placeOf[index] != null);
  const collection: FeatureCollection = { type: 'FeatureCollection', features: ours };
  const centre = widthOf(collection) > WORLD ? WORLD_CENTRE : geoCentroid(collection)[0];
  const projection = geoEqualEarth().rotate([-centre, 0]);
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  if (ours.length === 0) projection.fitExtent(extent, { type: 'Sphere' });
  else projection.fitExtent(extent, collection);
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
  const middles = geoPath(projection);
  const shapes = features.map((one, index): DrawnShape => {
    const text = new PathText(step);
    geoPath(projection, text as unknown as GeoContext)(one);
    const { path, size } = text;
    const [x, y] = path === '' ? [0, 0] : middles.centroid(one);
    const label = countryName(idOf(one), one.properties.name, locale);
    return { code: placeOf[index] ?? null, label, path, x: rounded(x), y: rounded(y), size };
  });
  return { shapes, height };
}
