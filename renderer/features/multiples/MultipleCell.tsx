import { memo, useMemo } from 'react';
import type { EpiWeekSystem } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { RiskChip } from '../../ui/RiskChip.tsx';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { HEIGHT, plotOf } from './plot.ts';
import { SmallMarks } from './SmallMarks.tsx';
import type { SmallSeries } from './smallSeries.ts';
import { smallSummary } from './smallSummary.ts';

interface MultipleCellProps {
  series: SmallSeries;
  /** What the top stands for where all charts have one scale; else null. */
  most: number | null;
  width: number;
  epiWeek: EpiWeekSystem;
  hatchId: string;
  /** Which of how many it is: the others may be out of view. */
  position: number;
  of: number;
}

/** One small chart with its place, which its name leads to. */
export const MultipleCell = memo(function MultipleCell(props: MultipleCellProps) {
  const { series, most, width, epiWeek, hatchId, position, of } = props;
  const { format } = useServices();
  const words = useViewsWords().multiples;
  const plot = useMemo(
    () => (most === null ? plotOf(series, width) : plotOf(series, width, most)),
    [series, width, most],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a grid stand between the list and its items
    <div className="multiple" role="listitem" aria-posinset={position} aria-setsize={of}>
      <p className="multiple-head">
        <a href={hrefOf({ view: 'places', code: series.code })}>
          <bdi>{series.name}</bdi>
        </a>
        {series.level === null ? null : <RiskChip level={series.level} />}
      </p>
      <svg
        className="small-chart"
        direction="ltr"
        width={width}
        height={HEIGHT}
        role="img"
        data-help="range"
        aria-label={smallSummary(series, words, format)}
      >
        <SmallMarks {...{ series, plot, epiWeek, format, hatchId }} />
      </svg>
    </div>
  );
});
