/** GeoJSON of anybody -> shapes that are safe to keep and quick to draw, or a refusal that says what is wrong. Source: RFC 7946. */
import { isRecord } from '../../../shared/isRecord.ts';
import { MOST_MAP_BYTES, MOST_SHAPES } from '../../../shared/maps/mapLimits.ts';
import type { Shape } from '../../../shared/maps/mapSchema.ts';
import { BadShapes, type ShapeProblem } from './shapeProblem.ts';

/** Steps across the larger side of the map: finer than any screen, and the same for neighbours, which stay together. */
const STEPS = 8_192;
const MOST_PROPERTIES = 60;
const LONGEST_VALUE = 200;
/** Files write what crosses the antimeridian beyond 180. */
const MOST_LONGITUDE = 360;
const MOST_LATITUDE = 90;
/** An outline is a triangle at least, and ends where it began. */
const FEWEST_POINTS = 4;

export type ReadShapes = { shapes: Shape[] } | { problem: ShapeProblem };

/** @param parts the bytes of the file */
export function readShapes(parts: readonly Uint8Array[]): ReadShapes {
  try {
    return { shapes: shapesOf(parts) };
  } catch (thrown) {
    if (thrown instanceof BadShapes) return { problem: thrown.problem };
    throw thrown;
  }
}

/** @throws BadShapes */
function shapesOf(parts: readonly Uint8Array[]): Shape[] {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  if (bytes > MOST_MAP_BYTES) throw new BadShapes({ code: 'tooLarge' });
  // Numbered as people count.
  const shapes = featuresOf(parsed(parts, bytes)).map((feature, index) => shapeOf(feature, index + 1));
  if (shapes.every(({ polygons }) => polygons.length === 0)) throw new BadShapes({ code: 'nothing' });
  return snapped(shapes);
}

function parsed(parts: readonly Uint8Array[], bytes: number): unknown {
  const whole = new Uint8Array(bytes);
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(whole));
  } catch {
    throw new BadShapes({ code: 'notJson' });
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return isRecord(value) ? value : null;
}

function featuresOf(json: unknown): unknown[] {
  const collection = record(json);
  const features = collection?.type === 'FeatureCollection' ? collection.features : null;
  if (!Array.isArray(features)) throw new BadShapes({ code: 'notCollection' });
  if (features.length > MOST_SHAPES) throw new BadShapes({ code: 'tooMany', count: features.length });
  return features;
}

function shapeOf(value: unknown, at: number): Shape {
  const feature = record(value);
  if (feature === null || feature.type !== 'Feature') throw new BadShapes({ code: 'notCollection' });
  return { properties: propertiesOf(feature), polygons: polygonsOf(feature.geometry, at) };
}

function propertiesOf({ id, properties }: Record<string, unknown>): Record<string, string> {
  const own = { ...(id === undefined ? {} : { id }), ...(record(properties) ?? {}) };
  return Object.fromEntries(
    Object.entries(own)
      .filter(([key]) => key !== '__proto__' && key.length <= LONGEST_VALUE)
      .flatMap(([key, value]) => {
        const isPlain = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
        return isPlain ? [[key, String(value).toWellFormed().trim().slice(0, LONGEST_VALUE)] as const] : [];
      })
      .slice(0, MOST_PROPERTIES),
  );
}

/** A feature may have no shape; one with another shape than an area refuses the file. */
function polygonsOf(geometry: unknown, at: number): number[][][] {
  if (geometry === null || geometry === undefined) return [];
  const { type, coordinates } = record(geometry) ?? {};
  const list = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(list)) {
    throw new BadShapes({ code: 'notPolygon', at, found: typeof type === 'string' ? type : 'null' });
  }
  return list.map((polygon) => {
    if (!Array.isArray(polygon) || polygon.length === 0) throw new BadShapes({ code: 'badRing', at });
    return polygon.map((ring) => ringOf(ring, at));
  });
}

function ringOf(ring: unknown, at: number): number[] {
  if (!Array.isArray(ring) || ring.length < FEWEST_POINTS) throw new BadShapes({ code: 'badRing', at });
  const flat = ring.flatMap((point) => pointOf(point, at));
  const isClosed = flat[0] === flat.at(-2) && flat[1] === flat.at(-1);
  return isClosed ? flat.slice(0, -2) : flat;
}

function pointOf(point: unknown, at: number): [number, number] {
  const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
  const isPlace =
    typeof x === 'number' &&
    typeof y === 'number' &&
    Math.abs(x) <= MOST_LONGITUDE &&
    Math.abs(y) <= MOST_LATITUDE;
  if (isPlace) return [x, y];
  throw new BadShapes({ code: 'badPoint', at, found: JSON.stringify(point) ?? 'null' });
}

/** Points on one grid, without those that nobody can see; an area that would vanish keeps its points. */
function snapped(shapes: readonly Shape[]): Shape[] {
  const step = stepOf(shapes);
  return shapes.map(({ properties, polygons }) => ({
    properties,
    polygons: polygons.map((rings) =>
      rings.flatMap((ring, index) => {
        const thin = thinned(ring, step);
        if (thin !== null) return [thin];
        return index === 0 ? [ring] : [];
      }),
    ),
  }));
}

function stepOf(shapes: readonly Shape[]): number {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (const { polygons } of shapes)
    for (const rings of polygons)
      for (const ring of rings)
        ring.forEach((value, at) => {
          const axis = at % 2;
          low[axis] = Math.min(low[axis]!, value);
          high[axis] = Math.max(high[axis]!, value);
        });
  return Math.max(high[0]! - low[0]!, high[1]! - low[1]!) / STEPS;
}

/** @returns null where fewer than three points are left */
function thinned(ring: readonly number[], step: number): number[] | null {
  if (step === 0) return null;
  const grid = ring.map((value) => Math.round(value / step));
  const points: [number, number][] = [];
  for (let at = 0; at < grid.length; at += 2) {
    const [x, y] = [grid[at]!, grid[at + 1]!];
    const last = points.at(-1);
    if (last !== undefined && last[0] === x && last[1] === y) continue;
    const before = points.at(-2);
    if (before !== undefined && last !== undefined && isStraight(before, last, [x, y])) points.pop();
    points.push([x, y]);
  }
  if (points.length < FEWEST_POINTS - 1) return null;
  return points.flatMap(([x, y]) => [rounded(x * step), rounded(y * step)]);
}

type Point = readonly [number, number];

/** Whether a point lies on the way between two others. */
function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  return cross === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) > 0;
}

/** Seven digits are a centimetre. */
function rounded(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
