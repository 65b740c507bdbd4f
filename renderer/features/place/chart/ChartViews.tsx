import { useLook } from '../../../data/look.ts';
import { useServices } from '../../../data/Services.ts';
import { useChartView } from '../../../data/useStores.ts';
import type { Target } from './chartPoints.ts';
import type { ChartView } from './chartView.ts';

interface ChartViewsProps {
  target: Target;
  /** Which of them there is anything to show for. */
  can: Record<'past' | 'lastYear' | 'rate', boolean>;
}

/** The ways to look at a chart, each a button that says whether it is on, and its key. */
export function ChartViews({ target, can }: ChartViewsProps) {
  const { stores, text } = useServices();
  const view = useChartView((state) => state);
  const { hasSingleLetters } = useLook();
  const words = text.chart.views;
  const button = (part: keyof ChartView, label: string, key?: string) => (
    <button
      type="button"
      className="button small"
      aria-pressed={view[part]}
      onClick={() => stores.chartView.getState().toggle(part)}
    >
      {label}
      {key === undefined || !hasSingleLetters ? null : <kbd>{key}</kbd>}
    </button>
  );
  return (
    <fieldset className="chart-views" aria-label={words.label(text.chart.titles[target])}>
      {view.isTable ? null : button('isRoot', words.root, 'Y')}
      {can.lastYear ? button('hasLastYear', words.lastYear) : null}
      {can.past ? button('hasPast', words.past, 'P') : null}
      {can.rate ? button('isRate', words.rate) : null}
      {button('isTable', view.isTable ? text.chart.showChart : text.chart.showTable, 'T')}
    </fieldset>
  );
}
