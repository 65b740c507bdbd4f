import type { riskLevels as english } from '../../en/common/riskLevels.ts';

export const riskLevels: typeof english = {
  RED: 'Vermelho',
  YELLOW: 'Amarelo',
  GREEN: 'Verde',
  NOT_ASSESSED: 'Não avaliado',
};
