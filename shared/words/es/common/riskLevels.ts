import type { riskLevels as english } from '../../en/common/riskLevels.ts';

export const riskLevels: typeof english = {
  RED: 'Rojo',
  YELLOW: 'Amarillo',
  GREEN: 'Verde',
  NOT_ASSESSED: 'Sin evaluar',
};
