/** The heavy work of the core by name: pure functions of what they are given, run where nobody waits for them. */
import { backtestRound } from '../hindcast/backtestRound.ts';
import { hindcastRound } from '../hindcast/hindcastRound.ts';
import { answerPanel } from '../providers/embedded/panelAnswers.ts';
import { observedPlaces } from '../scoring/record/observedPlaces.ts';
import type { WeeklyPanel } from '../surveillance/weeklyPanel.ts';

/**
 * @param report tells how far it is; as often as it likes
 * @returns cloneable, as the input is
 */
export type Task<Input, Output> = (input: Input, report: (done: number, total: number) => void) => Output;

export const tasks = {
  hindcastRound,
  backtestRound,
  embeddedForecast: answerPanel,
  observedCounts: ({ panel, disease }: { panel: WeeklyPanel; disease: string }) =>
    observedPlaces(panel, disease),
};

export type Tasks = typeof tasks;
