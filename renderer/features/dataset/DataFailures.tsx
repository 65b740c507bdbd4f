import { useLists, useSummary, useWeekly } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';

/** Why the counts or the published set of the chosen dataset could not be read, and which other datasets are damaged. */
export function DataFailures() {
  const { stores } = useServices();
  const weekly = useWeekly().sentence;
  const summary = useSummary().sentence;
  const damaged = useLists().value?.damaged ?? [];
  const others = damaged.map(({ message }) => message).filter((one) => one !== weekly && one !== summary);
  const retry = () => void stores.data.refresh();
  const retryAll = () => void stores.data.load();
  return (
    <>
      {weekly === null ? null : <FailedLoad sentence={weekly} onRetry={retry} />}
      {summary === null || summary === weekly ? null : <FailedLoad sentence={summary} onRetry={retry} />}
      {others.map((sentence) => (
        <FailedLoad key={sentence} sentence={sentence} onRetry={retryAll} />
      ))}
    </>
  );
}
