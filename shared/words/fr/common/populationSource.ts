import type { populationSource as english } from '../../en/common/populationSource.ts';

export const populationSource: typeof english = (source) =>
  source === null ? 'source non indiquée' : `source : ${source}`;
