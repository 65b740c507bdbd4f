import type { ImportIssue } from '../../../../shared/surveillance/datasetSchema.ts';

/** One graded finding, or none when it was met no times. */
export function findingOf(
  code: string,
  severity: ImportIssue['severity'],
  count: number,
  message: (count: number) => string,
  rows: NonNullable<ImportIssue['rows']> = [],
): ImportIssue[] {
  if (count <= 0) return [];
  const found = { code, severity, count, message: message(count) };
  return [rows.length === 0 ? found : { ...found, rows }];
}
