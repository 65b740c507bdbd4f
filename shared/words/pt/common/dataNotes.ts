import type { dataNotes as english } from '../../en/common/dataNotes.ts';

export const dataNotes: typeof english = {
  SUSPECT_NEWEST: 'contagem suspeita',
  MOSTLY_SUPPRESSED: 'muitas suprimidas',
  PRELIMINARY: 'preliminar',
  POPULATION_CAP: 'limitada à população',
  MORE_CASES_THAN_PEOPLE: 'mais casos que habitantes',
  SHORT_SERIES: 'série curta',
  SLOWER_THAN_GROWTH: 'abaixo do crescimento recente',
  FASTER_THAN_GROWTH: 'acima do crescimento recente',
  BASELINE_FROZEN: 'linha de base congelada',
  THRESHOLD_NOT_CONFIRMED: 'limiar não confirmado',
};
