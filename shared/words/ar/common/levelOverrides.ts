import type { levelOverrides as english } from '../../en/common/levelOverrides.ts';
import { createPlural } from '../../plural.ts';
import { isolated } from './isolate.ts';

const plural = createPlural('ar');

/** Levels that users set by hand: always named as such, and always beside the computed one. */
export const levelOverrides: typeof english = {
  byHand: 'محدَّد يدويًا',
  changed: ({ computed, level }) =>
    computed === null ? `${level} (محدَّد يدويًا)` : `${computed} (محسوب) ← ${level} (محدَّد يدويًا)`,
  company: ({ by, at, reason, until }) =>
    `بواسطة ${isolated(by)}، ${isolated(at)}: ${isolated(reason)} (حتى ${isolated(until)})`,
  counted: (count, shown) =>
    plural(count, {
      one: 'مستوى واحد محدَّد يدويًا',
      two: 'مستويان محدَّدان يدويًا',
      few: `${shown} مستويات محدَّدة يدويًا`,
      many: `${shown} مستوى محدَّدًا يدويًا`,
      other: `${shown} مستوى محدَّد يدويًا`,
    }),
};
