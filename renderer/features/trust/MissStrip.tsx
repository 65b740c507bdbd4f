import { useRef } from 'react';
import type { Miss } from '../../../shared/contract/index.ts';
import { useElementWidth } from '../../ui/hooks/useElementWidth.ts';
import { markerPath } from './marker.ts';

const MOST_PX = 420;
const LEAST_PX = 200;
const HEIGHT = 28;
const SIDE = 8;
const DIAMOND = 3;

/** @param label the numbers in words @param most what the end of the line stands for */
export function MissStrip({ miss, label, most }: { miss: Miss; label: string; most: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(frame);
  const width = Math.max(LEAST_PX, Math.min(MOST_PX, measured === 0 ? MOST_PX : measured));
  const at = (value: number) => SIDE + (value / Math.max(1, most)) * (width - 2 * SIDE);
  const { interval80, median, observed } = miss;
  const middle = HEIGHT / 2;
  return (
    <div ref={frame} className="trust-chart">
      <svg width={width} height={HEIGHT} role="img" aria-label={label}>
        <path className="axis" d={`M${at(0)} ${middle}H${at(most)}`} />
        {interval80 === null ? null : (
          <rect
            className="range"
            x={at(interval80[0])}
            y={middle - 6}
            width={Math.max(1, at(interval80[1]) - at(interval80[0]))}
            height={12}
          />
        )}
        <path className="median" d={`M${at(median)} ${middle - 9}v18`} />
        <path className="came" d={markerPath(DIAMOND, at(observed), middle, 5)} />
      </svg>
    </div>
  );
}
