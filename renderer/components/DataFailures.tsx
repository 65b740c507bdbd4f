import { useServices } from '../hooks/Services.ts';
import { useData } from '../hooks/useStores.ts';
import { FailedLoad } from './FailedLoad.tsx';

/** Why the counts or the published set of the chosen dataset could not be read. */
export function DataFailures() {
  const { stores } = useServices();
  const weekly = useData((state) => state.weekly.sentence);
  const summary = useData((state) => state.summary.sentence);
  const retry = () => void stores.data.getState().refresh();
  return (
    <>
      {weekly === null ? null : <FailedLoad sentence={weekly} onRetry={retry} />}
      {summary === null || summary === weekly ? null : <FailedLoad sentence={summary} onRetry={retry} />}
    </>
  );
}
