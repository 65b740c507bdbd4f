import { hubLines } from '../exports/hubCsv.ts';
import { forecastRound, type Round, type RoundGap } from './forecastRound.ts';
import { inGivenNumbers, inWholeUnits } from './wholeUnits.ts';

export interface HindcastRound {
  /** Lines of the hubs' format, without a header. */
  text: string;
  forecasts: number;
  gaps: RoundGap[];
}

/** A round as text: what is asked of the worker for each round of a hindcast. */
export function hindcastRound(round: Round, report: (done: number, total: number) => void): HindcastRound {
  const { round: whole, perOne } = inWholeUnits(round);
  const { forecasts: made, gaps } = forecastRound(whole, report);
  const forecasts = made.map((forecast) => inGivenNumbers(forecast, perOne));
  return { text: hubLines(forecasts).text, forecasts: forecasts.length, gaps };
}
