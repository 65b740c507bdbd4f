import { useRef } from 'react';
import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { COVERAGES, coverageOf } from './coverages.ts';
import { markerPath } from './marker.ts';
import { useTrustWords } from './useTrustWords.ts';

const MOST_PX = 360;
const LEAST_PX = 200;
/** Room for the numbers of the axes. */
const START = 46;
/** Below the numbers of the axis, its title. */
const FOOT = 36;
/** Room for half a number past the end of the axis. */
const SIDE = 18;
const TOP = 10;
const TICKS = [0, 0.5, 0.8, 0.95] as const;
/** Marks of one range stand side by side. */
const APART = 9;
const MARK = 4.5;

interface Scale {
  size: number;
  x: (share: number) => number;
  y: (share: number) => number;
}

function scaleOf(width: number): Scale {
  const size = Math.max(LEAST_PX, Math.min(MOST_PX, width === 0 ? MOST_PX : width));
  const room = size - START - SIDE;
  return {
    size,
    x: (share) => START + share * room,
    y: (share) => TOP + (1 - share) * room,
  };
}

function Axes({ scale: { x, y } }: { scale: Scale }) {
  const { format } = useServices();
  const words = useTrustWords().charts.coverage;
  return (
    <>
      {TICKS.map((share) => (
        <g key={share}>
          <path className="grid" d={`M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}`} />
          <text x={x(0) - 6} y={y(share) + 4} textAnchor="end">
            {format.percent(share)}
          </text>
          {share === 0 ? null : (
            <text
              x={x(share)}
              y={y(0) + 15}
              textAnchor={share === 0.95 ? 'start' : share === 0.8 ? 'end' : 'middle'}
            >
              {format.percent(share)}
            </text>
          )}
        </g>
      ))}
      <path className="nominal" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
      <text className="line-label" x={x(0.28)} y={y(0.32)} textAnchor="end">
        {words.line}
      </text>
      <text x={(x(0) + x(1)) / 2} y={y(0) + FOOT - 4} textAnchor="middle">
        {words.x}
      </text>
    </>
  );
}

/** The ranges as they are named across, the shares that came upwards: on the diagonal they hold. Too few forecasts are not drawn. */
export function CoverageChart({ lines }: { lines: readonly ScoreLine[] }) {
  const { text, format } = useServices();
  const words = useTrustWords().charts;
  const frame = useRef<HTMLDivElement>(null);
  const scale = scaleOf(useElementWidth(frame));
  const { size, x, y } = scale;
  const drawn = lines.filter(({ n }) => n >= FEWEST_RESOLVED);
  const aheadOf = ({ horizon }: ScoreLine) => words.ahead(format.count(horizon + 1), horizon + 1);
  const summary = lines.map((line) =>
    line.n < FEWEST_RESOLVED
      ? text.common.lists.about({ name: aheadOf(line), text: `${words.tooEarly(format.count(line.n))}.` })
      : words.coverage.summary(
          aheadOf(line),
          format.count(line.n),
          format.list(
            COVERAGES.map((named) => {
              const share = coverageOf(line, named);
              const name = format.percent(named);
              return share === null
                ? words.coverage.noShare(name)
                : words.coverage.share(name, format.percent(share));
            }),
          ),
        ),
  );
  return (
    <div ref={frame} className="trust-chart">
      <p className="axis-title" aria-hidden="true">
        {words.coverage.y}
      </p>
      <svg width={size} height={y(0) + FOOT} role="img" aria-label={summary.join(' ')}>
        <Axes scale={scale} />
        {drawn.map((line, k) =>
          COVERAGES.map((named) => {
            const share = coverageOf(line, named);
            if (share === null) return null;
            const at = x(named) + (k - (drawn.length - 1) / 2) * APART;
            return (
              <path
                key={`${line.horizon}:${named}`}
                className="mark"
                d={markerPath(line.horizon, at, y(share), MARK)}
              />
            );
          }),
        )}
      </svg>
      <ul className="trust-legend">
        {lines.map((line) => (
          <li key={line.horizon}>
            <svg width="14" height="14" aria-hidden="true">
              <path className="mark" d={markerPath(line.horizon, 7, 7, MARK)} />
            </svg>{' '}
            {aheadOf(line)},{' '}
            {line.n < FEWEST_RESOLVED ? words.tooEarly(format.count(line.n)) : words.n(format.count(line.n))}
          </li>
        ))}
      </ul>
    </div>
  );
}
