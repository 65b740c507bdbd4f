import type { Layout } from '../../../surveillance/datasetSchema.ts';

/** How a table of counts is laid out. */
export const layouts: Readonly<Record<Layout, string>> = {
  long: 'one row per place and date',
  'wide-by-place': 'one column per place',
  'wide-by-date': 'one column per date',
  'wide-by-measure-and-place': 'one column per measure and place',
  'line-list': 'one row per person',
};
