import type { dataNotes as english } from '../../en/common/dataNotes.ts';

export const dataNotes: typeof english = {
  SUSPECT_NEWEST: 'effectif suspect',
  MOSTLY_SUPPRESSED: 'nombreux effectifs masqués',
  PRELIMINARY: 'provisoire',
  POPULATION_CAP: 'plafonné à la population',
  MORE_CASES_THAN_PEOPLE: 'plus de cas que d’habitants',
  SHORT_SERIES: 'série courte',
  SLOWER_THAN_GROWTH: 'en deçà de la croissance récente',
  FASTER_THAN_GROWTH: 'au-delà de la croissance récente',
  BASELINE_FROZEN: 'période de référence figée',
  THRESHOLD_NOT_CONFIRMED: 'seuil non confirmé',
};
