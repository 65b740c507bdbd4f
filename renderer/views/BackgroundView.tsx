import { AutoForecasts } from '../components/AutoForecasts.tsx';
import { CycleCard } from '../components/CycleCard.tsx';
import { FailedLoad } from '../components/FailedLoad.tsx';
import { HealthPanel } from '../components/HealthPanel.tsx';
import { SchedulerCard } from '../components/SchedulerCard.tsx';
import { useServices } from '../hooks/Services.ts';
import { useBackground } from '../hooks/useStores.ts';

function SchedulerPart() {
  const { stores, text } = useServices();
  const { value, isLoading, sentence } = useBackground((state) => state.scheduler);
  return (
    <>
      {sentence === null ? null : (
        <FailedLoad sentence={sentence} onRetry={() => void stores.background.getState().loadScheduler()} />
      )}
      {value === null && isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {value === null ? null : (
        <>
          <SchedulerCard status={value} />
          <CycleCard status={value} />
          <AutoForecasts datasets={value.datasets} />
        </>
      )}
    </>
  );
}

function HealthPart() {
  const { stores } = useServices();
  const { value, sentence } = useBackground((state) => state.health);
  return (
    <>
      {sentence === null ? null : (
        <FailedLoad sentence={sentence} onRetry={() => void stores.background.getState().loadHealth()} />
      )}
      {value === null ? null : <HealthPanel health={value} />}
    </>
  );
}

/** What Outpost does while nobody looks: when it does something next, how the last time went, how the providers are. */
export function BackgroundView() {
  const { text } = useServices();
  return (
    <div className="view">
      <h1>{text.background.title}</h1>
      <p className="company">{text.background.intro}</p>
      <SchedulerPart />
      <HealthPart />
    </div>
  );
}
