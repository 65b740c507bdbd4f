/** The heavy work of the core by name: pure functions of what they are given, run where nobody waits for them. */

import { answerPanel } from '../forecaster/answers/panelAnswers.ts';
import { backtestRound } from '../hindcast/backtestRound.ts';
import { hindcastRound } from '../hindcast/hindcastRound.ts';
import { drawPlacesMap } from '../maps/placesMap.ts';
import { readShapes } from '../maps/readShapes.ts';
import type { WorkOn } from '../ports/HeavyWork.ts';
import { observedCounts } from '../scoring/record/observedPlaces.ts';

export const tasks = {
  hindcastRound,
  backtestRound,
  embeddedForecast: answerPanel,
  observedCounts,
  readShapes,
  drawPlacesMap,
};

export type Tasks = typeof tasks;

export type HeavyWork = WorkOn<Tasks>;
