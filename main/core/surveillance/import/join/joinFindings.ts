/** Findings about what the files of an import come to together: running sums, totals of others, counts without a place. */

import type { ImportIssue } from '../../../../../shared/surveillance/datasetSchema.ts';
import { measures } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { namesOfFiles } from '../namesOfFiles.ts';
import type { ParsedFile } from '../parseFile.ts';
import type { JoinedFiles } from './joinFiles.ts';

const LISTED = 20;

export function joinFindings(reads: readonly ParsedFile[], joined: JoinedFiles): ImportIssue[] {
  const { totals, daysOffTotal, resets } = joined;
  return [
    ...runningSums(reads, joined),
    ...findingOf(
      'RUNNING_SUM_RESET',
      'warning',
      resets.length,
      (count) => words.imports.sumBegins({ count }),
      resets.slice(0, LISTED).map(({ file, row, place, date }) => ({ file, row, text: `${place}, ${date}` })),
    ),
    ...findingOf('TOTAL_EXCLUDED', 'info', totals.length, () =>
      words.imports.totalsLeftOut({ totals: totals.slice(0, LISTED).join(', ') }),
    ),
    ...findingOf('TOTAL_DIFFERS', 'warning', daysOffTotal, (count) =>
      words.imports.totalDiffers({ total: totals[0], count }),
    ),
    ...unknownPlace(reads, joined),
  ];
}

/** Files that count the same measures as running sums are told in one sentence. */
function runningSums(reads: readonly ParsedFile[], { kinds }: JoinedFiles): ImportIssue[] {
  const sumsOf = (read: ParsedFile) =>
    measures.filter((measure) => kinds.get(read)![measure] === 'cumulative');
  return [...Map.groupBy(reads, (read) => sumsOf(read).join()).values()].flatMap((files) => {
    const sums = sumsOf(files[0]!);
    return findingOf('RUNNING_SUMS', 'info', sums.length === 0 ? 0 : files.length, () =>
      words.imports.runningSums({ sums, files: namesOfFiles(files.map((read) => read.table.name)) }),
    );
  });
}

function unknownPlace(reads: readonly ParsedFile[], { places }: JoinedFiles): ImportIssue[] {
  const unknown = places.find((place) => place.isUnknown);
  const files = namesOfFiles(reads.map((read) => read.table.name));
  return measures.flatMap((measure) =>
    findingOf(
      'UNKNOWN_PLACE',
      'warning',
      (unknown?.[measure] ?? []).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0),
      (count) => words.imports.withoutPlace({ measure, files, count }),
    ),
  );
}
