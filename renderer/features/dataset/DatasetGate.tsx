import { type ReactNode, Suspense } from 'react';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { lazily } from '../../ui/lazily.tsx';

/** Seen once or twice. */
export const EmptyStart = lazily(async () => (await import('./EmptyStart.tsx')).EmptyStart);

/** Shows a screen that needs a dataset, or why there is none to show. */
export function DatasetGate({ children }: { children: ReactNode }) {
  const { stores, text } = useServices();
  const { value, sentence } = useLists();
  if (sentence !== null) {
    return <FailedLoad sentence={sentence} onRetry={() => void stores.data.load()} />;
  }
  const loading = <p role="status">{text.shell.loading}</p>;
  if (value === null) return loading;
  if (value.datasets.length > 0) return children;
  return (
    <Suspense fallback={loading}>
      <EmptyStart />
    </Suspense>
  );
}
