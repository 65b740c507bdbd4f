import type { suppressedTotal as english } from '../../en/common/suppressedTotal.ts';

export const suppressedTotal: typeof english = (p) =>
  `no mínimo ${p.known}, mais ${p.values} com contagem suprimida (${p.low}–${p.high})`;
