import type { levelOverrides as english } from '../../en/common/levelOverrides.ts';
import { shown as shownWith } from './counted.ts';

export const levelOverrides: typeof english = {
  byHand: 'manual',
  changed: ({ computed, level }) =>
    computed === null ? `${level} (manual)` : `${computed} (calculado) → ${level} (manual)`,
  company: ({ by, at, reason, until }) => `por ${by}, ${at}: ${reason} (até ${until})`,
  counted: (count, shown) => shownWith(count, shown, 'nível manual', 'níveis manuais'),
};
