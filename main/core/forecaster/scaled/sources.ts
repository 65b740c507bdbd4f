/** Panels on the scale on which epidemics of all places and seasons look alike. */
import type { ModelPanel } from '../ModelPanel.ts';
import { type FeatureContext, meansOf } from './features.ts';
import { type ScaledPlace, scaledPlaces } from './scaledPlaces.ts';
import { seasonWeek } from './seasonWeek.ts';

export interface SourceOptions {
  /** Which record it is: 0 is the panel that is forecast. */
  number: number;
  hasSeason: boolean;
  offset: number;
  perPopulation: boolean;
}

export interface Source {
  context: FeatureContext;
  places: ScaledPlace[];
}

export function sourceOf(
  panel: ModelPanel,
  { number, hasSeason, offset, perPopulation }: SourceOptions,
): Source {
  const calendar = Array.from({ length: panel.weeks }, (_, t) => seasonWeek(panel.firstWeekEnd + 7 * t));
  const places = scaledPlaces(panel, {
    offset,
    perPopulation,
    isInSeason: (t) => !hasSeason || (calendar[t]!.week >= -12 && calendar[t]!.week <= 23),
  });
  const context: FeatureContext = {
    places,
    weeks: panel.weeks,
    seasonOf: Int32Array.from(calendar, (w) => w.season),
    weekOf: Float64Array.from(calendar, (w) => w.week),
    source: number,
    means: meansOf(places, panel.weeks),
  };
  return { context, places };
}

/** Weeks that are learnt from: in a winter disease, those around the winter. */
export function isLearntFrom({ weekOf }: FeatureContext, t: number, hasSeason: boolean): boolean {
  return !hasSeason || (weekOf[t]! >= -16 && weekOf[t]! <= 24);
}
