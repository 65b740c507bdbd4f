import type { levelOverrides as english } from '../../en/common/levelOverrides.ts';
import { plural } from './plural.ts';

export const levelOverrides: typeof english = {
  byHand: 'à la main',
  changed: ({ computed, level }) =>
    computed === null ? `${level} (à la main)` : `${computed} (calculé) → ${level} (à la main)`,
  company: ({ by, at, reason, until }) => `par ${by}, le ${at} : ${reason} (jusqu’au ${until})`,
  counted: (count, shown) =>
    plural(count, { one: `${shown} niveau fixé à la main`, other: `${shown} niveaux fixés à la main` }),
};
