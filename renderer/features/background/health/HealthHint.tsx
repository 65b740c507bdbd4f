import type { HealthStatus, ProviderId } from '../../../../shared/contract/index.ts';
import { useServices } from '../../../data/Services.ts';
import { healthMarks, StateChip } from '../../../ui/StateChip.tsx';
import { useHealth } from '../backgroundQueries.ts';

const doubtful: readonly HealthStatus[] = ['FAILING', 'DOWN', 'REFUSED'];

/** That a provider which may serve was found in trouble; nothing where all is well or nobody knows. */
export function HealthHint({ id }: { id: ProviderId }) {
  const { text } = useServices();
  const health = useHealth().value;
  const status = health?.providers.find((one) => one.id === id)?.status ?? 'UNKNOWN';
  if (!doubtful.includes(status)) return null;
  return <StateChip mark={healthMarks[status]} words={text.health.statuses[status]} />;
}
