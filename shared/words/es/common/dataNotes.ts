import type { dataNotes as english } from '../../en/common/dataNotes.ts';

export const dataNotes: typeof english = {
  SUSPECT_NEWEST: 'recuento dudoso',
  MOSTLY_SUPPRESSED: 'muchos recuentos suprimidos',
  PRELIMINARY: 'preliminar',
  POPULATION_CAP: 'limitado a la población',
  MORE_CASES_THAN_PEOPLE: 'más casos que personas',
  SHORT_SERIES: 'serie corta',
  SLOWER_THAN_GROWTH: 'por debajo del crecimiento reciente',
  FASTER_THAN_GROWTH: 'por encima del crecimiento reciente',
  BASELINE_FROZEN: 'línea de base congelada',
  THRESHOLD_NOT_CONFIRMED: 'umbral sin confirmar',
};
