/** What is counted. In a file of its own: what computes needs the names, and no validator. */
export const measures = ['cases', 'deaths'] as const;
export type Measure = (typeof measures)[number];
