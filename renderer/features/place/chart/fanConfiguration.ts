/** The whole fan chart, with what chart.js has no dataset for: the same on the screen and in a picture. */
import type { EpiWeekSystem } from '../../../../shared/contract/index.ts';
import type { Services } from '../../../data/Services.ts';
import type { AlertLine } from '../../../words/alertWords.ts';
import { alertWords } from '../../../words/alertWords.ts';
import type { ChartColors } from './chartColors.ts';
import type { ChartSeries, Target } from './chartPoints.ts';
import { type FanConfiguration, fanChart, scaleOf, tickStepFor } from './fanChart.ts';
import { fanMarks } from './fanMarks.ts';

export interface Room {
  isNarrow: boolean;
  /** Of the chart, in px. */
  width: number;
}

/** What is drawn. */
export interface FanFacts {
  series: ChartSeries;
  target: Target;
  epiWeek: EpiWeekSystem;
  threshold: AlertLine | null;
  isRoot: boolean;
  isRate: boolean;
}

/** With what it is drawn. */
export interface FanInk {
  colors: ChartColors;
  fontFamily: string;
}

export function fanConfiguration(
  facts: FanFacts,
  { colors, fontFamily }: FanInk,
  { isNarrow, width }: Room,
  { text, format }: Pick<Services, 'text' | 'format'>,
): FanConfiguration {
  const { series, threshold } = facts;
  const tickStep = tickStepFor(width, series.points.length);
  const configuration = fanChart(series, { ...facts, colors, fontFamily, isNarrow, tickStep, text, format });
  const { showsThreshold } = scaleOf(series, threshold?.value ?? null, isNarrow);
  const marks = fanMarks({
    series,
    threshold:
      threshold === null
        ? null
        : showsThreshold
          ? { value: threshold.value, label: text.chart.alert(...alertWords(threshold, text, format)) }
          : { value: null, label: text.chart.alertAbove(...alertWords(threshold, text, format)) },
    colors,
    fontFamily,
    text,
  });
  return { ...configuration, plugins: [marks] };
}
