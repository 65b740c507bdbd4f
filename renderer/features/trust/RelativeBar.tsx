interface RelativeBarProps {
  ratio: number;
  interval: readonly [number, number] | null;
  /** What the end of the axis stands for. */
  end: number;
  width: number;
  /** Top of it, and how high it is. */
  y: number;
  height: number;
  /** Where the axis begins, in px. */
  x: number;
}

/** A bar from 0 to the ratio with its interval; parts of a picture whose numbers are told in words. */
export function RelativeBar({ ratio, interval, end, width, y, height, x }: RelativeBarProps) {
  const at = (value: number) => x + (Math.min(value, end) / end) * width;
  const middle = y + height / 2;
  return (
    <>
      <rect className="ratio" data-better={ratio < 1} x={x} y={y} width={at(ratio) - x} height={height} />
      {interval === null ? null : (
        <path
          className="interval"
          d={`M${at(interval[0])} ${middle}H${at(interval[1])}M${at(interval[0])} ${middle - 4}v8${interval[1] <= end ? `M${at(interval[1])} ${middle - 4}v8` : ''}`}
        />
      )}
    </>
  );
}
