import type { ReactNode } from 'react';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { EmptyStart } from './EmptyStart.tsx';

/** Shows a screen that needs a dataset, or why there is none to show. */
export function DatasetGate({ children }: { children: ReactNode }) {
  const { stores, text } = useServices();
  const { value, sentence } = useLists();
  if (sentence !== null) {
    return <FailedLoad sentence={sentence} onRetry={() => void stores.data.load()} />;
  }
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  return value.datasets.length === 0 ? <EmptyStart /> : children;
}
