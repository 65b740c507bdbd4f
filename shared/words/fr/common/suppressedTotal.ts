import type { suppressedTotal as english } from '../../en/common/suppressedTotal.ts';

export const suppressedTotal: typeof english = (p) =>
  `au moins ${p.known}, plus effectifs masqués : ${p.values} (${p.low}–${p.high})`;
