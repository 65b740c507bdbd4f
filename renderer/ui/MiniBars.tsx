import { useServices } from '../data/Services.ts';

const SLOT = 7;
const BAR = 5;
const HEIGHT = 26;

interface MiniBarsProps {
  /** Oldest first; null is "not reported". */
  counts: readonly (number | null)[];
  /** In a list whose words say the same, the picture is left out of what is read aloud. */
  isDecorative?: boolean;
}

/** The last weeks as small bars: a zero is a visible line, a week without report a dot. */
export function MiniBars({ counts, isDecorative = false }: MiniBarsProps) {
  const { text, format } = useServices();
  const highest = Math.max(1, ...counts.map((count) => count ?? 0));
  const words = counts.map((count) => (count === null ? text.overview.notReported : format.count(count)));
  return (
    <>
      <svg
        className="mini-bars"
        width={12 * SLOT}
        height={HEIGHT}
        viewBox={`0 0 ${12 * SLOT} ${HEIGHT}`}
        aria-hidden="true"
      >
        {counts.map((count, i) => {
          const x = (12 - counts.length + i) * SLOT;
          if (count === null) return <circle key={x} cx={x + BAR / 2} cy={HEIGHT - 2} r="1" />;
          const height = Math.max(1, (HEIGHT * count) / highest);
          return <rect key={x} x={x} y={HEIGHT - height} width={BAR} height={height} />;
        })}
      </svg>
      {isDecorative ? null : (
        <span className="visually-hidden">{text.overview.miniBars(text.common.lists.row(words))}</span>
      )}
    </>
  );
}
