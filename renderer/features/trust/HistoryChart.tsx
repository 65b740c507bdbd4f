import { useRef } from 'react';
import type { ScoreMonth } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { markerPath } from './marker.ts';
import { isFirm, monthNumber, monthRuns, monthWords } from './months.ts';
import { ratioEnd, ratioTicks } from './ratioScale.ts';
import { useTrustWords } from './useTrustWords.ts';

const MOST_PX = 760;
const LEAST_PX = 200;
const HEIGHT = 170;
const START = 34;
const SIDE = 30;
const TOP = 16;
const BOTTOM = 26;
const MARK = 4;
/** Room that the name of a month needs. */
const LABEL_PX = 72;

/** What a reader of the picture has to know of it, in one sentence. */
function useSummary(months: readonly ScoreMonth[]): string {
  const { format } = useServices();
  const words = useTrustWords().charts.history;
  const told = months.filter(({ relativeWis }) => relativeWis !== null);
  const better = told.filter(({ relativeWis }) => relativeWis! < 1).length;
  return words.summary({
    count: months.length,
    months: format.count(months.length),
    better: format.count(better),
    of: format.count(told.length),
    first: monthWords(months[0]!.month, format.locale),
    last: monthWords(months.at(-1)!.month, format.locale),
  });
}

/** The relative score by month, with the line of no-change at 1. */
export function HistoryChart({ months }: { months: readonly ScoreMonth[] }) {
  const { format } = useServices();
  const words = useTrustWords().charts;
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const summary = useSummary(months);
  const width = Math.max(LEAST_PX, Math.min(MOST_PX, measured === 0 ? MOST_PX : measured));
  const first = monthNumber(months[0]!.month);
  const span = Math.max(1, monthNumber(months.at(-1)!.month) - first);
  const end = ratioEnd(months.map(({ relativeWis }) => relativeWis));
  const x = (month: string) => START + ((monthNumber(month) - first) / span) * (width - START - SIDE);
  const y = (ratio: number) => TOP + (1 - Math.min(ratio, end) / end) * (HEIGHT - TOP - BOTTOM);
  const every = Math.max(1, Math.ceil((LABEL_PX * (span + 1)) / (width - START)));
  const isClipped = months.some(({ relativeWis }) => (relativeWis ?? 0) > end);
  return (
    <div ref={frame} className="trust-chart">
      <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
        {ratioTicks(end).map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${START} ${y(tick)}H${width - SIDE}`} />
            <text x={START - 6} y={y(tick) + 4} textAnchor="end">
              {format.decimal(tick, 1)}
            </text>
          </g>
        ))}
        <path className="nominal" d={`M${START} ${y(1)}H${width - SIDE}`} />
        <text className="line-label" x={START + 4} y={y(1) - 4}>
          {words.relative.line}
        </text>
        {monthRuns(months).map((run) => (
          <path
            key={run[0]!.month}
            className="run"
            d={run
              .map(({ month, relativeWis }, k) => `${k === 0 ? 'M' : 'L'}${x(month)} ${y(relativeWis!)}`)
              .join('')}
          />
        ))}
        {months.map((one) => {
          const { month, relativeWis } = one;
          if (relativeWis === null) return null;
          const isAbove = relativeWis > end;
          return (
            <path
              key={month}
              className={isFirm(one) ? 'mark' : 'mark hollow'}
              d={markerPath(isAbove ? 2 : 0, x(month), isAbove ? TOP + 2 : y(relativeWis), MARK)}
            />
          );
        })}
        {months
          .filter(({ month }) => (monthNumber(month) - first) % every === 0)
          .map(({ month }) => (
            <text key={month} x={x(month)} y={HEIGHT - 6} textAnchor="middle">
              {monthWords(month, format.locale)}
            </text>
          ))}
      </svg>
      <p className="company">
        {summary}{' '}
        {words.history.perMonth(
          format.count(Math.min(...months.map(({ n }) => n))),
          format.count(Math.max(...months.map(({ n }) => n))),
        )}
        {isClipped ? ` ${words.history.clipped}` : ''}
      </p>
    </div>
  );
}
