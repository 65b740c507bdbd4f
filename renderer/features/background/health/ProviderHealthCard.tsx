import type { ProviderHealth } from '../../../../shared/contract/index.ts';
import { type Services, useServices } from '../../../data/Services.ts';
import { CoreWords } from '../../../ui/CoreWords.tsx';
import { useNow } from '../../../ui/hooks/useNow.ts';
import { healthMarks, StateChip } from '../../../ui/StateChip.tsx';
import { StateShape } from '../../../ui/StateShape.tsx';
import { durationWords } from '../../../words/durationWords.ts';
import { HealthChart } from './HealthChart.tsx';
import { HealthTable } from './HealthTable.tsx';
import type { HealthSlots } from './healthSlots.ts';

const MINUTE_MS = 60_000;

/** When and by what it was looked at, how long that took, and when the next look is due. */
function lookWords(
  { checkedAt, source, latencyMs, nextProbeAt }: ProviderHealth,
  now: number,
  services: Services,
) {
  const { text, format } = services;
  const words = text.health;
  return [
    checkedAt === null || source === null ? null : words.sources[source](format.age(checkedAt, now)),
    latencyMs === null ? null : words.latency(durationWords(latencyMs, services)),
    nextProbeAt === null ? null : words.nextProbe(format.until(nextProbeAt, now)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function Confirming({ confirming }: { confirming: NonNullable<ProviderHealth['confirming']> }) {
  const { text, format } = useServices();
  const words = text.health;
  const { failed, of } = confirming;
  return (
    <p className="confirming">
      <StateShape shape="alert" /> <b>{words.confirming(of, format.count(failed), format.count(of))}</b>{' '}
      <span>{words.confirmingNote}</span>
    </p>
  );
}

interface ProviderHealthCardProps {
  provider: ProviderHealth;
  slots: HealthSlots;
  /** Top of the scale that all share, milliseconds. */
  scale: number | null;
}

/** One of the small multiples: how a provider is now, and how the last day went. */
export function ProviderHealthCard({ provider, slots, scale }: ProviderHealthCardProps) {
  const services = useServices();
  const now = useNow(MINUTE_MS);
  const name = services.text.common.providerNames.of(provider.id);
  return (
    <li className="health-card">
      <h3>
        {name}{' '}
        <StateChip
          mark={healthMarks[provider.status]}
          words={services.text.health.statuses[provider.status]}
        />
      </h3>
      <div className="health-words">
        <p>
          <CoreWords words={provider.message} />
        </p>
        {provider.confirming === null ? null : <Confirming confirming={provider.confirming} />}
        <p className="muted">{lookWords(provider, now, services)}</p>
      </div>
      <HealthChart {...{ name, slots, scale }} />
      <HealthTable {...{ name, slots }} />
    </li>
  );
}
