import { weightedQuantiles } from '../../epi/weightedQuantiles.ts';
import type { Kind, KindOrder } from '../Kind.ts';
import { PanelQuantiles } from '../PanelQuantiles.ts';
import { fromRoot } from './fourthRoot.ts';
import { type Neighbours, nearestWindows } from './nearestWindows.ts';
import { type PastWindows, pastWindows, type ShapeOptions, shapeSize, writeShape } from './pastWindows.ts';
import { type RootPanel, type RootPlace, rootPanelOf } from './rootPanel.ts';
import { seasonCurves } from './seasonCurves.ts';

export interface AnalogueOptions {
  /** How much the time of the year weighs in the likeness of weeks; 0 for not at all. */
  seasonWeight: number;
}

const MIN_NEIGHBOURS = 10;
const MAX_NEIGHBOURS = 200;
/** One neighbour for this many weeks of places. */
const WEEKS_PER_NEIGHBOUR = 6;
/** From this number of places on the shape is taken from more weeks. */
const MANY_PLACES = 20;
/** Horizons that share their neighbours. */
const HORIZONS_TOGETHER = 4;

/**
 * Analogues: the past weeks of any place after which counts looked most like the newest weeks of a place, by their
 * last changes, level and, if wanted, season on the root scale. What followed those weeks is what may follow now.
 * Neighbours are sought once for every four horizons among the weeks that are known that far ahead, so what is said
 * of a horizon does not depend on how many others are asked for.
 */
export function analogues(options: AnalogueOptions): Kind {
  return (order) => analoguesOf(rootPanelOf(order.panel), order, options);
}

/** The same on a panel that is on the root scale already. */
export function analoguesOf(
  roots: RootPanel,
  { panel, horizons, levels }: KindOrder,
  { seasonWeight }: AnalogueOptions,
): PanelQuantiles {
  const answer = new PanelQuantiles(panel.places.length, horizons, levels.length);
  if (roots.isConstant) return answer;
  const season = seasonCurves(panel.firstWeekEnd, panel.weeks);
  const options: ShapeOptions = { changes: roots.places.length < MANY_PLACES ? 4 : 6, seasonWeight };
  const groups = windowGroups(horizons, (weeksAfter) => pastWindows(roots, weeksAfter, options, season));
  // With hardly more windows than neighbours all are equally like, and half a forecast is none.
  if (groups.some(({ count }) => count <= MIN_NEIGHBOURS)) return answer;
  const wanted = Math.floor(roots.placeWeeks / WEEKS_PER_NEIGHBOUR);
  const k = Math.min(MAX_NEIGHBOURS, Math.max(MIN_NEIGHBOURS, wanted));
  const shape = new Float64Array(shapeSize(options));
  for (const place of roots.places) {
    writeShape(shape, 0, place, place.last, options, season);
    groups.forEach((windows, group) => {
      const near = nearestWindows(windows, shape, Math.min(k, windows.count - 1));
      const weights = weightsOf(near);
      const end = Math.min(horizons, (group + 1) * HORIZONS_TOGETHER);
      for (let h = group * HORIZONS_TOGETHER; h < end; h++) {
        const changes = changesAfter(roots.places, windows, near, h + 1);
        const now = place.roots.at(-1)!;
        const quantiles = weightedQuantiles(changes, weights, levels);
        answer.of(place.index, h).set(quantiles.map((change) => fromRoot(now + change, place.scale)));
      }
    });
  }
  return answer;
}

function windowGroups(horizons: number, windowsOf: (weeksAfter: number) => PastWindows): PastWindows[] {
  const groups: PastWindows[] = [];
  for (let known = HORIZONS_TOGETHER; known < horizons + HORIZONS_TOGETHER; known += HORIZONS_TOGETHER)
    groups.push(windowsOf(known));
  return groups;
}

/** The nearest weigh 1, the farthest next to nothing. */
function weightsOf({ distances, reach }: Neighbours): Float64Array {
  return Float64Array.from(distances, (distance) => {
    const share = distance / (reach + 1e-9);
    const left = Math.max(1 - share * share * share, 0.01);
    return left * left * left;
  });
}

function changesAfter(
  places: readonly RootPlace[],
  { week, place }: PastWindows,
  near: Neighbours,
  horizon: number,
): Float64Array {
  return Float64Array.from(near.windows, (window) => {
    const { first, roots } = places[place[window]!]!;
    const at = week[window]! - first;
    return roots[at + horizon]! - roots[at]!;
  });
}
