import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, countedAfter, estimated, whole } from './counted.ts';
import { isolated } from './isolate.ts';
import { nouns } from './nouns.ts';

/** Numbers and spans, as the language writes them. */
export const numbers: typeof english = {
  whole,
  estimated,
  /** As an object: of what a provider lists. */
  models: (count) => countedAfter(count, nouns.model),
  places: (count) => counted(count, nouns.place),
  megabytes: (count) => `${count} ميغابايت`,
  span: (first, last) => `من ${isolated(first)} إلى ${isolated(last)}`,
};
