import type { ReactNode } from 'react';
import type { ConnectivityHealth, HealthSnapshot, HealthStatus } from '../../../../shared/contract/index.ts';
import { useServices } from '../../../data/Services.ts';
import { useBackground } from '../../../data/useStores.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { CoreWords } from '../../../ui/CoreWords.tsx';
import { useNow } from '../../../ui/hooks/useNow.ts';
import { PartStatus } from '../../../ui/PartStatus.tsx';
import { healthMarks, StateChip } from '../../../ui/StateChip.tsx';
import { HealthLegend } from './HealthLegend.tsx';
import { healthSlots, isCharted, latencyScale } from './healthSlots.ts';
import { ProviderHealthCard } from './ProviderHealthCard.tsx';

const MINUTE_MS = 60_000;

const networkMarks = {
  ONLINE: healthMarks.UP,
  OFFLINE: { shape: 'barred', tone: 'quiet' },
  NOT_NEEDED: healthMarks.NOT_CONFIGURED,
  UNKNOWN: healthMarks.UNKNOWN,
} as const;

/** Offline is normal, not an error: it is said as quietly as online. */
function Connectivity({ connectivity }: { connectivity: ConnectivityHealth }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const { status, checkedAt, message } = connectivity;
  const words = text.health;
  return (
    <p className="state-line" role="status">
      <StateChip mark={networkMarks[status]} words={words.connectivity[status]} />{' '}
      <span>
        <CoreWords words={message} />{' '}
        <span className="muted">
          {checkedAt === null ? null : words.connectivityChecked(format.age(checkedAt, now))}
        </span>
      </span>
    </p>
  );
}

function CheckNow() {
  const { stores, text } = useServices();
  const answer = useBackground((state) => state.answers.check);
  const words = text.health;
  return (
    <div className="card-actions">
      <ActionButton
        busy={answer?.kind === 'busy' ? words.checking : null}
        onClick={() => void stores.background.getState().check()}
      >
        {words.check}
      </ActionButton>
      <PartStatus answer={answer} busy={words.checking} />
    </div>
  );
}

function Line({ status, children }: { status: HealthStatus; children: ReactNode }) {
  const { text } = useServices();
  return (
    <li>
      <StateChip mark={healthMarks[status]} words={text.health.statuses[status]} /> <span>{children}</span>
    </li>
  );
}

/** Those that nobody looks at: a line each instead of an empty chart, and one for all that are switched off. */
function Others({ providers }: Pick<HealthSnapshot, 'providers'>) {
  const { text, format } = useServices();
  if (providers.length === 0) return null;
  const off = providers.filter(({ status }) => status === 'OFF');
  return (
    <>
      <h3>{text.health.others}</h3>
      <ul className="other-health">
        {providers
          .filter(({ status }) => status !== 'OFF')
          .map(({ id, status, message }) => (
            <Line key={id} status={status}>
              <b>{text.common.providerNames.of(id)}</b>{' '}
              <span className="muted">
                · <CoreWords words={message} />
              </span>
            </Line>
          ))}
        {off.length === 0 ? null : (
          <Line status="OFF">{format.list(off.map(({ id }) => text.common.providerNames.of(id)))}</Line>
        )}
      </ul>
    </>
  );
}

/** Small multiples: all providers over the same day and the same scale, so that they compare at a glance. */
export function HealthPanel({ health }: { health: HealthSnapshot }) {
  const { text } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.health;
  const charted = health.providers
    .filter(isCharted)
    .map((provider) => ({ provider, slots: healthSlots(provider.history, now) }));
  const scale = latencyScale(charted.map(({ slots }) => slots));
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <Connectivity connectivity={health.connectivity} />
      <p className="muted">
        {words.intro} {health.isWatching ? null : words.notWatching}
      </p>
      <CheckNow />
      {charted.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul className="health-grid">
            {charted.map(({ provider, slots }) => (
              <ProviderHealthCard key={provider.id} {...{ provider, slots, scale }} />
            ))}
          </ul>
          <HealthLegend />
        </>
      )}
      <Others providers={health.providers.filter((provider) => !isCharted(provider))} />
    </section>
  );
}
