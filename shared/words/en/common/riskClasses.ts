/** The five classes of likelihood and of impact (WHO rapid risk assessment 2012), index 0 = class 1. */
export const riskClasses = {
  likelihood: ['very unlikely', 'unlikely', 'likely', 'highly likely', 'almost certain'],
  impact: ['minimal', 'minor', 'moderate', 'major', 'severe'],
};
