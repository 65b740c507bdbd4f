import { useServices } from '../../data/Services.ts';
import { useData } from '../../data/useStores.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';

/** Why the counts or the published set of the chosen dataset could not be read, and which other datasets are damaged. */
export function DataFailures() {
  const { stores } = useServices();
  const weekly = useData((state) => state.weekly.sentence);
  const summary = useData((state) => state.summary.sentence);
  const damaged = useData((state) => state.damaged);
  const others = damaged.map(({ message }) => message).filter((one) => one !== weekly && one !== summary);
  const retry = () => void stores.data.getState().refresh();
  const retryAll = () => void stores.data.getState().load();
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
