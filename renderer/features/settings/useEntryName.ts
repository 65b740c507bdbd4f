import type { MapControl } from '../../../shared/settings/settingControls.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useSettingWords } from './settingWords.ts';

/** What an entry of a map is for: a name, and for a place its dataset. */
export interface EntryName {
  name: string;
  detail: string | null;
}

/** @returns what names the entries of a map by the datasets that are there */
export function useEntryName(by: MapControl['by']): (entry: string) => EntryName {
  const datasets = useLists().value?.datasets ?? [];
  const words = useSettingWords().screen.map;
  const nameOf = (id: string) => datasets.find((dataset) => dataset.id === id)?.name ?? id;
  return (entry) => {
    if (by === 'disease') return { name: entry, detail: null };
    const slash = by === 'place' ? entry.indexOf('/') : -1;
    if (slash < 0) return { name: nameOf(entry), detail: by === 'place' ? words.wholeDataset : null };
    return { name: entry.slice(slash + 1), detail: nameOf(entry.slice(0, slash)) };
  };
}
