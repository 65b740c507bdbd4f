/** Risk levels from most to least urgent; `NOT_ASSESSED` is never shown as safe. */
export const riskLevels = ['RED', 'YELLOW', 'GREEN', 'NOT_ASSESSED'] as const;

export type RiskLevel = (typeof riskLevels)[number];

/**
 * Risk matrix, rows likelihood 1 to 5, columns impact 1 to 5.
 * Source: WHO rapid risk assessment of acute public health events (2012); ECDC 2011 and 2019.
 */
export const riskMatrix: readonly (readonly Exclude<RiskLevel, 'NOT_ASSESSED'>[])[] = [
  ['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'YELLOW'],
  ['GREEN', 'GREEN', 'YELLOW', 'YELLOW', 'RED'],
  ['GREEN', 'YELLOW', 'YELLOW', 'RED', 'RED'],
  ['GREEN', 'YELLOW', 'RED', 'RED', 'RED'],
  ['YELLOW', 'YELLOW', 'RED', 'RED', 'RED'],
];
