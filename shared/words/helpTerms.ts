/** The numbers that F1 explains. */
export const helpTerms = [
  'median',
  'range',
  'outbreak',
  'alertLine',
  'level',
  'confidence',
  'trend',
  'growth',
  'reproduction',
  'volatility',
  'incidence',
  'fatality',
  'preliminary',
  'record',
  'conflict',
  'site',
] as const;

export type HelpTerm = (typeof helpTerms)[number];
