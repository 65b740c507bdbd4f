/** What one column is read as. */
export const columnRoles = [
  'date',
  'year',
  'location',
  'locationCode',
  'cases',
  'deaths',
  'measureColumn',
  'valueColumn',
  'population',
  'groupColumn',
  'placeColumn',
  'dateColumn',
  'unused',
] as const;
export type ColumnRole = (typeof columnRoles)[number];
