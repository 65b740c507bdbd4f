import { useRef } from 'react';
import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { RelativeBar } from './RelativeBar.tsx';
import { ratioEnd, ratioTicks } from './ratioScale.ts';
import { ratioOf, ratioRange } from './standingWords.ts';
import { TwinCard } from './TwinCard.tsx';
import { useTrustWords } from './useTrustWords.ts';

const MOST_PX = 480;
const LEAST_PX = 200;
const LINE_PX = 46;
const BAR_PX = 12;
const AXIS_PX = 26;
const TOP = 16;
/** Room for half a number at both ends of the axis. */
const SIDE = 14;

function useLineWords() {
  const { format } = useServices();
  const words = useTrustWords().charts;
  return {
    words,
    format,
    aheadOf: ({ horizon }: ScoreLine) => words.ahead(format.count(horizon + 1), horizon + 1),
    sentenceOf(line: ScoreLine): string {
      const ahead = words.ahead(format.count(line.horizon + 1), line.horizon + 1);
      const n = format.count(line.n);
      if (line.n < FEWEST_RESOLVED) return `${ahead}: ${words.tooEarly(n)}.`;
      if (line.relativeWis === null) return `${ahead}: ${words.none}`;
      const range = ratioRange(line.relativeWis90, format);
      return words.relative.summary(ahead, n, ratioOf(line.relativeWis, format), range);
    },
  };
}

/** One bar for each distance, its numbers above it. */
function RelativeChart({ lines }: { lines: readonly ScoreLine[] }) {
  const { words, format, sentenceOf } = useLineWords();
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const width = Math.max(LEAST_PX, Math.min(MOST_PX, measured === 0 ? MOST_PX : measured));
  const shown = lines.filter(({ n }) => n >= FEWEST_RESOLVED);
  const end = ratioEnd(
    shown.flatMap(({ relativeWis, relativeWis90 }) => [relativeWis, relativeWis90?.[1] ?? null]),
  );
  const room = width - 2 * SIDE;
  const height = TOP + lines.length * LINE_PX + AXIS_PX;
  const at = (ratio: number) => SIDE + (ratio / end) * room;
  const bottom = TOP + lines.length * LINE_PX;
  return (
    <div ref={frame} className="trust-chart">
      <svg width={width} height={height} role="img" aria-label={lines.map(sentenceOf).join(' ')}>
        {ratioTicks(end).map((tick) => (
          <g key={tick}>
            <path className="grid" d={`M${at(tick)} ${TOP}V${bottom}`} />
            <text x={at(tick)} y={bottom + 15} textAnchor="middle">
              {format.decimal(tick, 1)}
            </text>
          </g>
        ))}
        <path className="nominal" d={`M${at(1)} ${TOP}V${bottom}`} />
        <text className="line-label" x={at(1) + 4} y={11}>
          {words.relative.line}
        </text>
        {lines.map((line, k) => (
          <g key={line.horizon}>
            <text className="bar-label" x={SIDE} y={TOP + k * LINE_PX + 18}>
              {sentenceOf(line)}
            </text>
            {line.n < FEWEST_RESOLVED || line.relativeWis === null ? null : (
              <RelativeBar
                ratio={line.relativeWis}
                interval={line.relativeWis90}
                end={end}
                width={room}
                x={SIDE}
                y={TOP + k * LINE_PX + 25}
                height={BAR_PX}
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function RelativeTable({ lines }: { lines: readonly ScoreLine[] }) {
  const { words, format, aheadOf } = useLineWords();
  const heads = [words.columns.n, words.columns.relative, words.columns.interval, words.columns.wins];
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{words.relative.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.ahead}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
            <th scope="col">{words.columns.weeks}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.horizon}>
              <th scope="row">{aheadOf(line)}</th>
              <td className="number">{format.count(line.n)}</td>
              {line.n < FEWEST_RESOLVED ? (
                <td colSpan={3}>{words.tooEarly(format.count(line.n))}</td>
              ) : (
                <>
                  <td className="number">
                    {line.relativeWis === null ? words.none : ratioOf(line.relativeWis, format)}
                  </td>
                  <td className="number">{ratioRange(line.relativeWis90, format) ?? words.none}</td>
                  <td className="number">
                    {words.winsOf(format.decimal(line.wins, 1), format.count(line.n))}
                  </td>
                </>
              )}
              <td>{words.span(format.day(line.firstWeek), format.day(line.lastWeek))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The relative score by weeks ahead. */
export function RelativeCard({ lines }: { lines: readonly ScoreLine[] }) {
  const words = useTrustWords().charts.relative;
  const isUnsure = lines.some(({ n, relativeWis90 }) => n >= FEWEST_RESOLVED && relativeWis90 === null);
  return (
    <TwinCard
      title={words.title}
      help={isUnsure ? `${words.help} ${words.noInterval}` : words.help}
      chart={<RelativeChart lines={lines} />}
      table={<RelativeTable lines={lines} />}
    />
  );
}
