/** Findings about what the files of an import come to together: running sums, totals of others, counts without a place. */
import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { measures } from '../../../../../shared/surveillance/measures.ts';
import { findingOf } from '../finding.ts';
import { namesOfFiles } from '../namesOfFiles.ts';
import type { FileRead } from '../readFile.ts';
import type { JoinedFiles } from './joinFiles.ts';

const LISTED = 20;

export function joinFindings(reads: readonly FileRead[], joined: JoinedFiles): ImportIssue[] {
  const { totals, daysOffTotal, resets } = joined;
  return [
    ...runningSums(reads, joined),
    ...findingOf(
      'RUNNING_SUM_RESET',
      'warning',
      resets.length,
      (count) =>
        `${count} times a running sum begins anew; what it shows there is taken as new, not as a correction.`,
      resets.slice(0, LISTED).map(({ file, row, place, date }) => ({ file, row, text: `${place}, ${date}` })),
    ),
    ...findingOf(
      'TOTAL_EXCLUDED',
      'info',
      totals.length,
      () => `Left out as totals of others: ${totals.slice(0, LISTED).join(', ')}.`,
    ),
    ...findingOf(
      'TOTAL_DIFFERS',
      'warning',
      daysOffTotal,
      (count) =>
        `"${totals[0]}" is not the sum of the places on ${count} dates; it was left out all the same.`,
    ),
    ...unknownPlace(reads, joined),
  ];
}

/** Files that count the same measures as running sums are told in one sentence. */
function runningSums(reads: readonly FileRead[], { kinds }: JoinedFiles): ImportIssue[] {
  const sumsOf = (read: FileRead) =>
    measures.filter((measure) => kinds.get(read)![measure] === 'cumulative').join(' and ');
  return [...Map.groupBy(reads, sumsOf)].flatMap(([sums, files]) =>
    findingOf(
      'RUNNING_SUMS',
      'info',
      sums === '' ? 0 : files.length,
      () =>
        `${sums} of ${namesOfFiles(files.map((read) => read.table.name))} are running sums; new counts are the steps between reports. The first step of a place holds everything before it.`,
    ),
  );
}

function unknownPlace(reads: readonly FileRead[], { places }: JoinedFiles): ImportIssue[] {
  const unknown = places.find((place) => place.isUnknown);
  const files = namesOfFiles(reads.map((read) => read.table.name));
  return measures.flatMap((measure) =>
    findingOf(
      'UNKNOWN_PLACE',
      'warning',
      (unknown?.[measure] ?? []).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0),
      (count) =>
        `${measure === 'cases' ? 'Cases' : 'Deaths'} of ${files} without a known place: ${count}. They are in the totals, and in no place that is forecast.`,
    ),
  );
}
