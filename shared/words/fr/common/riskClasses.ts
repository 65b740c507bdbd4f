import type { riskClasses as english } from '../../en/common/riskClasses.ts';

/** The first agree with "vraisemblance", the second with "impact". */
export const riskClasses: typeof english = {
  likelihood: ['très improbable', 'improbable', 'probable', 'très probable', 'presque certaine'],
  impact: ['minime', 'mineur', 'modéré', 'majeur', 'sévère'],
};
