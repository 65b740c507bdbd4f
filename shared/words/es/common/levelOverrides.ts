import type { levelOverrides as english } from '../../en/common/levelOverrides.ts';
import { amount } from './counted.ts';

export const levelOverrides: typeof english = {
  byHand: 'a mano',
  changed: ({ computed, level }) =>
    computed === null ? `${level} a mano` : `${computed} (calculado) → ${level} a mano`,
  company: ({ by, at, reason, until }) => `por ${by}, ${at}: ${reason} (hasta ${until})`,
  counted: (count, shown) => amount(count, shown, 'nivel definido a mano', 'niveles definidos a mano'),
};
