import type { riskLevels as english } from '../../en/common/riskLevels.ts';

/** They agree with "niveau". "Vert" is "no signal in the data we have", never "no risk". */
export const riskLevels: typeof english = {
  RED: 'Rouge',
  YELLOW: 'Jaune',
  GREEN: 'Vert',
  NOT_ASSESSED: 'Non évalué',
};
