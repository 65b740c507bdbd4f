import type { KindOrder } from './Kind.ts';
import type { PanelQuantiles } from './PanelQuantiles.ts';

/** The levels that past forecasts are judged at. */
export { HUB_LEVELS as JUDGED_LEVELS } from '../../../shared/forecast/quantileLevels.ts';

/** No member is asked further ahead; what lies beyond is widened from there. */
export const MEMBER_HORIZONS = 4;

/** What a member of the mix says of the next weeks, and what it would have said some weeks ago. */
export interface MemberForecasts {
  /** At the levels asked for. */
  now: PanelQuantiles;
  /** One for each of the weeks asked for, at the levels that forecasts are judged at. */
  past: readonly PanelQuantiles[];
}

/**
 * A member of the mix.
 * @param backs how many weeks ago the past forecasts are made; nothing of what came since may enter them, except where
 * the member says how it keeps them apart
 */
export type Member = (order: KindOrder, backs: readonly number[]) => MemberForecasts;
