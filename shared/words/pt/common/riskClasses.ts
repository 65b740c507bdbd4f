import type { riskClasses as english } from '../../en/common/riskClasses.ts';

export const riskClasses: typeof english = {
  likelihood: ['muito improvável', 'improvável', 'provável', 'muito provável', 'quase certo'],
  impact: ['mínimo', 'pequeno', 'moderado', 'grande', 'grave'],
};
