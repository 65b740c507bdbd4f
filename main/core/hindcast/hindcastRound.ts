import { hubLines } from '../exports/hubCsv.ts';
import { forecastRound, type Round, type RoundGap } from './forecastRound.ts';

export interface HindcastRound {
  /** Lines of the hubs' format, without a header. */
  text: string;
  forecasts: number;
  gaps: RoundGap[];
}

/** A round as text: what is asked of the worker for each round of a hindcast. */
export function hindcastRound(round: Round, report: (done: number, total: number) => void): HindcastRound {
  const { forecasts, gaps } = forecastRound(round, report);
  return { text: hubLines(forecasts).text, forecasts: forecasts.length, gaps };
}
