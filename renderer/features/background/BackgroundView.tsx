import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { AutoForecasts } from './AutoForecasts.tsx';
import { useHealth, useScheduler } from './backgroundQueries.ts';
import { CycleCard } from './CycleCard.tsx';
import { HealthPanel } from './health/HealthPanel.tsx';
import { SchedulerCard } from './SchedulerCard.tsx';

function SchedulerPart() {
  const { text } = useServices();
  const { value, isLoading, sentence, retry } = useScheduler();
  return (
    <>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
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
  const { value, sentence, retry } = useHealth();
  return (
    <>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
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
