import type { numbers as english } from '../../en/common/numbers.ts';
import { counted, countedAfter, decimal, fixed, whole } from './counted.ts';
import { isolated, ltr } from './isolate.ts';
import { nouns } from './nouns.ts';
import { percent, percents } from './percents.ts';

/** Numbers and spans, as the language writes them. */
export const numbers: typeof english = {
  whole,
  decimal,
  fixed,
  percent,
  percents,
  ends: (low, high) => ltr(`${low}-${high}`),
  /** As an object: of what a provider lists. */
  models: (count) => countedAfter(count, nouns.model),
  places: (count) => counted(count, nouns.place),
  megabytes: (count) => `${count} ميغابايت`,
  span: (first, last) => `من ${isolated(first)} إلى ${isolated(last)}`,
};
