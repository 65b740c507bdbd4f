import type { suppressedTotal as english } from '../../en/common/suppressedTotal.ts';
import { between } from './isolate.ts';

/** A total of which some values were kept back, each within the same range. */
export const suppressedTotal: typeof english = (p) =>
  `${p.known} على الأقل، إضافة إلى أعداد محجوبة: ${p.values} (${between(p.low, p.high)})`;
