import { useServices } from '../../../data/Services.ts';

/** Names the marks of the small charts, once for all. */
export function HealthLegend() {
  const { text } = useServices();
  const words = text.health.chart;
  return (
    <ul className="legend">
      <li>
        <i data-mark="latency" aria-hidden="true" />
        {words.latencyMark}
      </li>
      <li>
        <i data-mark="failed" aria-hidden="true" />
        {words.failedMark}
      </li>
      <li>{words.gap}</li>
    </ul>
  );
}
