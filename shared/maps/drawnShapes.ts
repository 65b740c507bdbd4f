/** Shapes as they are drawn, whatever they came from: on the screen and in reports. */
import { PathText, rounded } from './pathText.ts';

/** Where a map is drawn, in its own units. */
export interface MapRoom {
  width: number;
  /** Districts are as high as they are, within these. */
  leastHeight: number;
  mostHeight: number;
  /** Of countries, which fill what they are given. */
  worldHeight: number;
  /** Around districts, and around countries. */
  margin: number;
  worldMargin: number;
  /** Points nearer than this to the one before are left out; 0 for none but those at the same place. */
  step: number;
}

export const screenRoom: MapRoom = {
  width: 760,
  leastHeight: 260,
  mostHeight: 520,
  worldHeight: 400,
  margin: 8,
  worldMargin: 24,
  step: 0,
};

export interface DrawnShape {
  /** Of its place; null without. */
  code: string | null;
  /** What it is called where it has no place. */
  label: string;
  /** Empty where it has no shape. */
  path: string;
  /** Somewhere in its middle. */
  x: number;
  y: number;
  /** The longer side of its largest part: some countries are smaller than a dot. */
  size: number;
}

export interface Drawing {
  shapes: DrawnShape[];
  height: number;
}

type Ring = readonly number[];

/** A ring without the jump where it crosses the antimeridian: its longitudes go on beyond 180. */
export function unwrapped(ring: Ring): number[] {
  let turn = 0;
  return ring.map((value, index) => {
    if (index % 2 === 1) return value;
    const before = index === 0 ? value : ring[index - 2]!;
    if (value - before > 180) turn -= 360;
    else if (value - before < -180) turn += 360;
    return value + turn;
  });
}

const longitudesOf = (ring: Ring) => ring.filter((_, index) => index % 2 === 0);

/** Where the map is cut: in the middle of the widest gap between its areas, so that what lies beside each other stays together. */
export function cutLongitude(spans: readonly (readonly [west: number, east: number])[]): number {
  const inTurn = (value: number) => ((value % 360) + 360) % 360;
  const sorted = spans
    .map(([west, east]) => [inTurn(west), inTurn(west) + Math.min(360, east - west)] as const)
    .sort((a, b) => a[0] - b[0]);
  const first = sorted[0];
  if (first === undefined) return -180;
  let [reached, widest, cut] = [first[1], -1, inTurn(first[0] - 180)];
  const ends = [...sorted.slice(1), [first[0] + 360, 0] as const];
  for (const [west, east] of ends) {
    if (west - reached > widest) {
      widest = west - reached;
      cut = inTurn((west + reached) / 2);
    }
    reached = Math.max(reached, east);
  }
  return cut;
}

interface Placed {
  rings: number[][];
  west: number;
  east: number;
}

function placed(rings: readonly Ring[]): Placed {
  const whole = rings.map(unwrapped);
  const longitudes = longitudesOf(whole[0]!);
  return {
    rings: whole,
    west: longitudes.reduce((a, b) => Math.min(a, b), Infinity),
    east: longitudes.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** Moves an area by whole turns until its west edge lies right of the cut; a hole goes with its area. */
function afterCut({ rings, west }: Placed, cut: number): number[][] {
  const turn = Math.floor((west - cut) / 360) * -360;
  return rings.map((ring) => {
    const own = Math.round((longitudesOf(rings[0]!)[0]! - ring[0]!) / 360) * 360;
    return ring.map((value, index) => (index % 2 === 0 ? value + turn + own : value));
  });
}

/** Room of all points, from pairs. */
function boundsOf(rings: readonly Ring[]): [x0: number, y0: number, x1: number, y1: number] {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let index = 0; index < ring.length; index += 2) {
      x0 = Math.min(x0, ring[index]!);
      x1 = Math.max(x1, ring[index]!);
      y0 = Math.min(y0, ring[index + 1]!);
      y1 = Math.max(y1, ring[index + 1]!);
    }
  return [x0, y0, x1, y1];
}

/**
 * Districts of a country: degrees as they are, narrowed by the cosine of the middle latitude. Which way an outline goes round does not
 * matter: what is inside is told by counting crossings (even-odd).
 */
export function drawDistricts(
  shapes: readonly { polygons: readonly (readonly Ring[])[]; code: string | null; label: string }[],
  { width, leastHeight, mostHeight, margin, step }: MapRoom = screenRoom,
): Drawing {
  const areas = shapes.map(({ polygons }) => polygons.map(placed));
  const cut = cutLongitude(areas.flat().map(({ west, east }) => [west, east] as const));
  const moved = areas.map((one) => one.map((area) => afterCut(area, cut)));
  const [x0, y0, x1, y1] = boundsOf(moved.flat(2));
  const narrow = Math.max(0.05, Math.cos((((y0 + y1) / 2) * Math.PI) / 180));
  const [wide, high] = [Math.max((x1 - x0) * narrow, 1e-9), Math.max(y1 - y0, 1e-9)];
  const room = width - 2 * margin;
  const height = Math.min(mostHeight, Math.max(leastHeight, (room * high) / wide + 2 * margin));
  const scale = Math.min(room / wide, (height - 2 * margin) / high);
  const [left, top] = [(width - wide * scale) / 2, (height - high * scale) / 2];
  const project = (x: number, y: number) =>
    [left + (x - x0) * narrow * scale, top + (y1 - y) * scale] as const;
  return {
    height: Math.round(height),
    shapes: shapes.map(({ code, label }, index) => {
      const rings = moved[index]!;
      const largest = rings
        .map((area) => boundsOf(area.slice(0, 1)))
        .sort((a, b) => (b[2] - b[0]) * (b[3] - b[1]) - (a[2] - a[0]) * (a[3] - a[1]))[0];
      const [x, y] =
        largest === undefined
          ? [0, 0]
          : project((largest[0] + largest[2]) / 2, (largest[1] + largest[3]) / 2).map(rounded);
      const text = new PathText(step);
      for (const ring of rings.flat()) {
        for (let index = 0; index < ring.length; index += 2) {
          const point = project(ring[index]!, ring[index + 1]!);
          if (index === 0) text.moveTo(...point);
          else text.lineTo(...point);
        }
        text.closePath();
      }
      return { code, label, path: text.path, x: x!, y: y!, size: text.size };
    }),
  };
}
