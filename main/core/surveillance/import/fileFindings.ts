/** Findings about how one file was read: what was left out, added up, or taken one of two ways. */

import type { ImportIssue } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { cellFindings } from './counts/cellFindings.ts';
import { dateFormatNamed } from './dates/dateFormats.ts';
import { WEEK_OF_YEAR } from './dates/headerDates.ts';
import type { DetectedMapping } from './detectMapping.ts';
import { findingOf } from './finding.ts';
import { namesPersons } from './layouts/personLists.ts';
import type { ParsedFile } from './parseFile.ts';
import type { Settled } from './strata/settleRepeats.ts';

const LISTED = 20;

export function fileFindings(read: ParsedFile, encoding: string | null): ImportIssue[] {
  return [
    ...rejections(read),
    ...cellFindings(read.table.name, read.rows),
    ...read.detected.dates.findings,
    ...read.rows.dateFindings,
    ...readings(read),
    ...notes(read),
    ...persons(read),
    ...encodingFinding(read, encoding),
  ];
}

/** Unicode says itself what it is; every other encoding was found by its looks. */
function encodingFinding({ table, detected, places }: ParsedFile, encoding: string | null): ImportIssue[] {
  if (encoding === null || encoding.startsWith('utf-')) return [];
  const isForeign = (text: string) => /[^\x20-\x7e]/.test(text);
  const shown = [...(detected.layout === 'line-list' ? [] : places), ...table.columns]
    .map(({ name }) => name)
    .find(isForeign);
  return findingOf('ENCODING', 'info', 1, () =>
    words.imports.readAsEncoding({ name: table.name, encoding, example: shown?.slice(0, 40) }),
  );
}

function rejections({ rows }: ParsedFile): ImportIssue[] {
  const examples = rows.rejected.slice(0, LISTED).map(({ file, row, column, found, reason }) => ({
    file,
    row,
    text: words.imports.rejected({ column, found, reason }),
  }));
  return [
    ...findingOf(
      'REJECTED_ROW',
      'error',
      rows.rows.rejected,
      (count) => words.imports.rowsNotUsed({ count }),
      examples,
    ),
    ...findingOf(
      'REJECTED_CELL',
      'error',
      rows.rejectedCells,
      (count) => words.imports.cellsNotRead({ count }),
      examples,
    ),
  ];
}

/** Why the week system is the one that it is, where the file shows it. */
function shownBy({ dates, weekSystem }: DetectedMapping): string | null {
  return dates.weekSystem?.system === weekSystem ? dates.weekSystem.because : null;
}

function readings({ rows, detected, settled, table }: ParsedFile): ImportIssue[] {
  const { preferred } = detected.dates;
  const { marks } = detected;
  const isOfWeeks =
    detected.dateFormat === WEEK_OF_YEAR || dateFormatNamed(detected.dateFormat)?.ofWeeks === true;
  const measureTexts = table.column(detected.measureColumn)?.tally().keys() ?? [];
  const others = [...measureTexts].filter((text) => !detected.measureTexts.has(text));
  return [
    ...findingOf('DATE_ORDER', 'warning', preferred === null ? 0 : 1, () =>
      words.imports.orderTaken({
        name: table.name,
        format: detected.dateFormat,
        rival: preferred!.rival,
        because: preferred!.because,
      }),
    ),
    ...findingOf('OTHER_MEASURES', 'info', others.length, () =>
      words.imports.rowsCounted({
        column: detected.measureColumn,
        counted: words.common.lists.quoted([...detected.measureTexts.keys()]),
        others: words.common.lists.quoted(others.slice(0, LISTED)),
      }),
    ),
    ...findingOf('FILLED_DOWN', 'warning', rows.filledDown, (count) =>
      words.imports.placeOfRowAbove({ count }),
    ),
    ...findingOf('WEEK_NUMBERS', 'info', isOfWeeks ? 1 : 0, () =>
      words.imports.weekSystem({
        name: table.name,
        label: words.common.weekSystems[detected.weekSystem],
        because: shownBy(detected),
        weekSystem: detected.weekSystem,
      }),
    ),
    ...findingOf('THOUSANDS_MARK', 'warning', marks?.count ?? 0, () =>
      words.imports.readAsThousands({ example: marks!.example }),
    ),
    ...groups(settled),
    ...findingOf('REPEATS', 'warning', settled.repeats !== null && settled.groupColumn === null ? 1 : 0, () =>
      words.imports.repeatsAsStated({ repeats: settled.repeats }),
    ),
    ...findingOf(
      'DUPLICATE_ROW',
      'warning',
      settled.duplicates,
      (count) => words.imports.repeatsOnce({ count }),
      settled.duplicateRows.map((one) => ({ file: table.name, ...one })),
    ),
  ];
}

function groups({ groupColumn, groupColumns, groupTotal, ofUnknownGroup, wholes }: Settled): ImportIssue[] {
  const columns = words.common.lists.quoted(groupColumns);
  return [
    ...findingOf('GROUPS', 'warning', groupColumn === null ? 0 : 1, () =>
      words.imports.groupsTaken({ groupTotal, columns }),
    ),
    ...findingOf('GROUPS_UNKNOWN', 'info', ofUnknownGroup, (count) =>
      words.imports.ofUnknownGroup({ groupTotal, count, columns }),
    ),
    ...findingOf('GROUPS_LEFT_OUT', 'info', groupTotal === null ? wholes.length : 0, () =>
      words.imports.wholesLeftOut({ wholes: words.common.lists.quoted(wholes) }),
    ),
  ];
}

function notes({ table, detected }: ParsedFile): ImportIssue[] {
  const isAboutPersons = detected.layout === 'line-list' || namesPersons(table.columns);
  return [
    ...findingOf(
      'NOTES',
      'info',
      table.notes.length,
      (count) => words.imports.linesWithoutData({ name: table.name, count }),
      table.notes.slice(0, LISTED).map(({ line, text }) => ({
        file: table.name,
        row: line,
        text: isAboutPersons ? '' : text.slice(0, 80),
      })),
    ),
  ];
}

function persons({ rows, detected }: ParsedFile): ImportIssue[] {
  const classes = [...rows.classes].map(([text, count]) => `${text} (${count})`).join(', ');
  return [
    ...findingOf('DISCARDED_CASES', 'warning', rows.discarded, (count) =>
      words.imports.classifiedAsNone({ name: detected.classification?.name, count }),
    ),
    ...findingOf('REPEATED_PERSON', 'warning', rows.repeatedPersons, (count) =>
      words.imports.sameCase({ count }),
    ),
    ...findingOf('CASE_CLASSES', 'info', rows.classes.size, () => words.imports.byClass({ classes })),
  ];
}
