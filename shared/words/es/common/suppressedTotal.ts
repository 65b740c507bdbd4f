import type { suppressedTotal as english } from '../../en/common/suppressedTotal.ts';

export const suppressedTotal: typeof english = ({ known, values, low, high }) =>
  `al menos ${known}, más ${values} ${values === '1' ? 'recuento suprimido' : 'recuentos suprimidos'} (${low}–${high})`;
