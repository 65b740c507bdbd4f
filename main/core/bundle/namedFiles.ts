import type { DatasetRow, Entry, SetRow, StoredSnapshot } from '../state/entries.ts';

/** @returns every file that the entries name, with the hash of its text */
export function namedFiles(entries: readonly Entry[]): Map<string, string> {
  const named = new Map<string, string>();
  const add = ({ file, fileHash }: Pick<StoredSnapshot, 'file' | 'fileHash'>) => named.set(file, fileHash);
  const addSet = (set: SetRow) => {
    add(set);
    if (set.quantiles !== undefined) add(set.quantiles);
  };
  const addDataset = (row: DatasetRow) => [row, ...row.earlier, ...row.takenBack].forEach(add);
  for (const entry of entries) {
    if (entry.type === 'DATASET_IMPORTED') add(entry.details);
    else if (entry.type === 'SET_PUBLISHED') addSet(entry.details);
    else if (entry.type === 'RECOVERED') {
      entry.details.restored?.datasets.forEach(addDataset);
      entry.details.restored?.sets.forEach(addSet);
    }
  }
  return named;
}
