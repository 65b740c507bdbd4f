import { useId } from 'react';
import type { HealthBucket } from '../../../../shared/contract/index.ts';
import { useServices } from '../../../data/Services.ts';
import { useNow } from '../../../ui/hooks/useNow.ts';
import { durationWords } from '../../../words/durationWords.ts';
import { healthChartWords } from './healthChartWords.ts';
import { type HealthSlots, SLOTS } from './healthSlots.ts';

const MINUTE_MS = 60_000;
const SLOT = 5;
const BAR = 4;
/** Up from the line: time to answer. Down from it: looks that failed. */
const UP = 36;
const DOWN = 14;
const LEAST = 2;
/** A quarter of a day between the rules. */
const RULE_SLOTS = 12;

interface MarksProps {
  bucket: HealthBucket;
  x: number;
  scale: number | null;
  hatch: string;
}

/** A bar up for the time to answer; a hatched one hanging down for the share that failed. */
function Marks({ bucket: { checks, failed, latencyMs }, x, scale, hatch }: MarksProps) {
  const height = latencyMs === null || scale === null ? 0 : Math.max(LEAST, (UP * latencyMs) / scale);
  const share = failed / checks;
  return (
    <>
      {height === 0 ? null : <rect className="latency" x={x} y={UP - height} width={BAR} height={height} />}
      {failed === 0 ? null : (
        <rect
          className="failed"
          x={x}
          y={UP + 1}
          width={BAR}
          height={Math.max(LEAST, DOWN * share)}
          fill={`url(#${hatch})`}
        />
      )}
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch" width="1.5" height="3" />
    </pattern>
  );
}

interface HealthChartProps {
  name: string;
  slots: HealthSlots;
  scale: number | null;
}

/** One day in half hours. The picture is left out of what is read aloud; its numbers are told instead. */
export function HealthChart({ name, slots, scale }: HealthChartProps) {
  const services = useServices();
  const now = useNow(MINUTE_MS);
  const hatch = useId();
  const words = services.text.health.chart;
  const width = SLOTS * SLOT;
  return (
    <div className="health-chart">
      <span className="visually-hidden">{healthChartWords(name, slots, now, services)}</span>
      <small className="muted" aria-hidden="true">
        {scale === null ? words.noScale : words.scale(durationWords(scale, services))}
      </small>
      <svg className="health-bars" viewBox={`0 0 ${width} ${UP + 1 + DOWN}`} aria-hidden="true">
        <Hatch id={hatch} />
        {Array.from({ length: SLOTS / RULE_SLOTS + 1 }, (_, i) => i * RULE_SLOTS * SLOT).map((x) => (
          <path key={x} className="rule" d={`M${x} 0V${UP + 1 + DOWN}`} />
        ))}
        {slots.map((bucket, i) =>
          bucket === null ? null : (
            <Marks key={bucket.from} {...{ bucket, scale, hatch }} x={i * SLOT + (SLOT - BAR) / 2} />
          ),
        )}
        <path className="line" d={`M0 ${UP + 0.5}H${width}`} />
      </svg>
      <small className="time-axis muted" aria-hidden="true">
        <bdi>{words.start}</bdi>
        <bdi>{words.middle}</bdi>
        <bdi>{words.end}</bdi>
      </small>
    </div>
  );
}
