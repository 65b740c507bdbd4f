import { words } from '../../../../shared/words/index.ts';

const NAMED = 3;

/** `a.csv and b.csv`; of many files the first few, and how many more there are. */
export function namesOfFiles(names: readonly string[]): string {
  if (names.length <= NAMED) return words.common.lists.and(names);
  return words.imports.moreFiles({
    names: names.slice(0, NAMED - 1).join(', '),
    more: names.length - NAMED + 1,
  });
}
