import type { riskClasses as english } from '../../en/common/riskClasses.ts';

export const riskClasses: typeof english = {
  likelihood: ['muy improbable', 'improbable', 'probable', 'muy probable', 'casi seguro'],
  impact: ['mínimo', 'leve', 'moderado', 'grave', 'muy grave'],
};
