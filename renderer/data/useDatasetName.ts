import { useServices } from './Services.ts';
import { useData } from './useStores.ts';

/** The name of a dataset in the list; words for "one that is there" where the list does not have it. */
export function useDatasetName(id: string | null): string {
  const { text } = useServices();
  const name = useData((state) => state.datasets.value?.find((dataset) => dataset.id === id)?.name);
  return name ?? text.importReview.difference.unnamed;
}
