import type { EpiWeekSystem } from '../../../shared/contract/index.ts';
import type { Format } from '../../words/createFormat.ts';
import { HEIGHT, type Plot } from './plot.ts';
import type { SmallSeries } from './smallSeries.ts';

export interface SmallMarksProps {
  series: SmallSeries;
  plot: Plot;
  epiWeek: EpiWeekSystem;
  format: Format;
  /** Of the pattern of preliminary bars, once in the page. */
  hatchId: string;
}

/** The pattern that preliminary bars are filled with. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="ground" width="4" height="4" />
      <path className="lines" d="M1 0V4" />
    </pattern>
  );
}

/** All marks of one small chart: few elements, since there may be hundreds of charts. */
export function SmallMarks({ series, plot, epiWeek, format, hatchId }: SmallMarksProps) {
  const { width, top, bottom, lineY, startX } = plot;
  const { weeks, alertLine } = series;
  const last = weeks.findLastIndex(({ cases }) => cases !== undefined);
  const isAbove = alertLine !== null && lineY === null;
  return (
    <>
      <path className="grid" d={`M0 ${top}H${width}M0 ${bottom}H${width}`} />
      <path className="bar" d={plot.bars} />
      <path className="bar open" d={plot.preliminary} fill={`url(#${hatchId})`} />
      <path className="at-most" d={plot.suppressed} />
      <path className="missing" d={plot.missing} />
      <path className="band80" d={plot.band80} />
      <path className="band50" d={plot.band50} />
      <path className="median" d={plot.median} />
      {plot.dots.map(({ x, y }) => (
        <circle key={x} className="dot" cx={x} cy={y} r="1.8" />
      ))}
      {lineY === null ? null : <path className="line" d={`M0 ${lineY}H${width}`} />}
      {startX === null ? null : <path className="start" d={`M${startX} ${top - 4}V${bottom}`} />}
      <text x="0" y={top - 3}>
        {format.count(plot.most)}
      </text>
      {isAbove ? (
        <text className="above" x={width} y={top - 3} textAnchor="end">
          ↑ {format.count(alertLine)}
        </text>
      ) : null}
      {weeks.length === 0 ? null : (
        <text x="0" y={HEIGHT - 4}>
          {format.week(weeks[0]!.weekEnd, epiWeek)}
        </text>
      )}
      {last <= 0 ? null : (
        <text
          x={Math.min(plot.xOf(last), width - 18)}
          y={HEIGHT - 4}
          textAnchor={last === weeks.length - 1 ? 'end' : 'middle'}
        >
          {format.shortWeek(weeks[last]!.weekEnd, epiWeek)}
        </text>
      )}
    </>
  );
}
