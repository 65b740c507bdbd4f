import { useRef } from 'react';
import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { RelativeBar } from './RelativeBar.tsx';
import { ratioEnd, ratioTicks } from './ratioScale.ts';
import { ratioOf, ratioRange } from './standingWords.ts';
import { TwinCard } from './TwinCard.tsx';
import { type RecordOf, usePictureOf, weeksOf } from './usePictureOf.ts';
import { useTrustWords } from './useTrustWords.ts';

const MOST_PX = 480;
const LEAST_PX = 200;
/** A line of words. */
const WORDS_PX = 16;
/** Up to this width the words of a bar take two lines. */
const NARROW_PX = 400;
const BAR_SPACE_PX = 14;

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
    /** Of whom it is, and what: two lines of a narrow picture, one sentence aloud. */
    partsOf(line: ScoreLine): [of: string, value: string] {
      const n = format.count(line.n);
      const ahead = words.ahead(format.count(line.horizon + 1), line.horizon + 1);
      if (line.n < FEWEST_RESOLVED) return [ahead, words.tooEarly(n)];
      const of = words.relative.of(ahead, n);
      if (line.relativeWis === null) return [of, words.none];
      return [
        of,
        words.relative.value(ratioOf(line.relativeWis, format), ratioRange(line.relativeWis90, format)),
      ];
    },
  };
}

/** One bar for each distance, its numbers above it. */
function RelativeChart({ lines }: { lines: readonly ScoreLine[] }) {
  const { text } = useServices();
  const { words, format, partsOf } = useLineWords();
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const width = Math.max(LEAST_PX, Math.min(MOST_PX, measured === 0 ? MOST_PX : measured));
  const shown = lines.filter(({ n }) => n >= FEWEST_RESOLVED);
  const end = ratioEnd(
    shown.flatMap(({ relativeWis, relativeWis90 }) => [relativeWis, relativeWis90?.[1] ?? null]),
  );
  const room = width - 2 * SIDE;
  const isNarrow = width <= NARROW_PX;
  const wordsPx = isNarrow ? 2 * WORDS_PX : WORDS_PX;
  const linePx = wordsPx + BAR_SPACE_PX + BAR_PX + 4;
  const labelsOf = (line: ScoreLine) =>
    isNarrow ? partsOf(line) : [words.relative.summary(...partsOf(line))];
  const height = TOP + lines.length * linePx + AXIS_PX;
  const at = (ratio: number) => SIDE + (ratio / end) * room;
  const bottom = TOP + lines.length * linePx;
  return (
    <div ref={frame} className="trust-chart">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={lines.map((line) => words.relative.summary(...partsOf(line))).join(' ')}
      >
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
            {labelsOf(line).map((label, row) => (
              <text
                key={label}
                className="bar-label"
                direction={text.direction}
                x={text.direction === 'rtl' ? width - SIDE : SIDE}
                y={TOP + k * linePx + (row + 1) * WORDS_PX}
              >
                {label}
              </text>
            ))}
            {line.n < FEWEST_RESOLVED || line.relativeWis === null ? null : (
              <RelativeBar
                ratio={line.relativeWis}
                interval={line.relativeWis90}
                end={end}
                width={room}
                x={SIDE}
                y={TOP + k * linePx + wordsPx + 6}
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
export function RelativeCard({ lines, of }: { lines: readonly ScoreLine[]; of: RecordOf }) {
  const picture = usePictureOf(of, 'relative', weeksOf(lines));
  const words = useTrustWords().charts.relative;
  const isUnsure = lines.some(({ n, relativeWis90 }) => n >= FEWEST_RESOLVED && relativeWis90 === null);
  return (
    <TwinCard
      title={words.title}
      help={isUnsure ? `${words.help} ${words.noInterval}` : words.help}
      chart={<RelativeChart lines={lines} />}
      picture={picture}
      table={<RelativeTable lines={lines} />}
    />
  );
}
