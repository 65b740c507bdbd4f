import { useLists } from './datasets/useDatasets.ts';
import { useServices } from './Services.ts';

/** The name of a dataset in the list; words for "one that is there" where the list does not have it. */
export function useDatasetName(id: string | null): string {
  const { text } = useServices();
  const name = useLists().value?.datasets.find((dataset) => dataset.id === id)?.name;
  return name ?? text.importReview.difference.unnamed;
}
