import type { ObservedPlaces } from '../scoring/record/observedPlaces.ts';
import { type ResolvedScore, resolveForecast } from '../scoring/resolveForecast.ts';
import { forecastRound, type Round } from './forecastRound.ts';

/** A round whose outcome is known. */
export interface PastRound {
  round: Round;
  /** What came, by code of the place and last day of the week; weeks without a count that can be trusted are absent. */
  observed: ObservedPlaces;
}

/** The forecasts of a round against what came: cases only, as all track records are. */
export function backtestRound(
  { round, observed }: PastRound,
  report: (done: number, total: number) => void,
): ResolvedScore[] {
  const { forecasts } = forecastRound(round, report);
  return forecasts.flatMap(({ location, targets }) =>
    targets.cases.flatMap((week) => {
      const count = observed.get(location.code)?.get(week.targetEndDate);
      // The model of the rounds is the no-change model: its own twin.
      return count === undefined ? [] : [resolveForecast(week, week.quantiles, count)];
    }),
  );
}
