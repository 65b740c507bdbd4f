/** Findings about how one file was read: what was left out, added up, or taken one of two ways. */
import type { ImportIssue } from '../../../../shared/surveillance/datasetSchema.ts';
import { epiWeekSystems } from '../../../../shared/time/epiweek.ts';
import { cellFindings } from './counts/cellFindings.ts';
import { dateFormatNamed } from './dates/dateFormats.ts';
import { WEEK_OF_YEAR } from './dates/headerDates.ts';
import type { DetectedMapping } from './detectMapping.ts';
import { findingOf } from './finding.ts';
import { namesPersons } from './layouts/personLists.ts';
import type { FileRead } from './readFile.ts';
import type { Settled } from './strata/settleRepeats.ts';

const LISTED = 20;

export function fileFindings(read: FileRead, encoding: string | null): ImportIssue[] {
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
function encodingFinding({ table, detected, places }: FileRead, encoding: string | null): ImportIssue[] {
  if (encoding === null || encoding.startsWith('utf-')) return [];
  const isForeign = (text: string) => /[^\x20-\x7e]/.test(text);
  const shown = [...(detected.layout === 'line-list' ? [] : places), ...table.columns]
    .map(({ name }) => name)
    .find(isForeign);
  const example = shown === undefined ? '' : `, for example "${shown.slice(0, 40)}"`;
  return findingOf(
    'ENCODING',
    'info',
    1,
    () =>
      `${table.name} is not UTF-8; it was read as ${encoding}${example}. If letters are wrong, state another "encoding".`,
  );
}

function rejections({ rows }: FileRead): ImportIssue[] {
  const examples = rows.rejected.slice(0, LISTED).map(({ file, row, column, found, reason }) => ({
    file,
    row,
    text: found === '' ? `${column}: ${reason}` : `${column}: "${found}" is ${reason}`,
  }));
  return [
    ...findingOf(
      'REJECTED_ROW',
      'error',
      rows.rows.rejected,
      (count) => `Rows that could not be used: ${count}. Each is listed with the text found.`,
      examples,
    ),
    ...findingOf(
      'REJECTED_CELL',
      'error',
      rows.rejectedCells,
      (count) =>
        `Cells that could not be read: ${count}. They stay "not reported"; each is listed with the text found.`,
      examples,
    ),
  ];
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ');

/** Why the week system is the one that it is, where the file shows it. */
function shownSystem({ dates, weekSystem }: DetectedMapping): string {
  return dates.weekSystem?.system === weekSystem ? `: ${dates.weekSystem.because}` : '';
}

function readings({ rows, detected, settled, table }: FileRead): ImportIssue[] {
  const { preferred } = detected.dates;
  const { marks } = detected;
  const isOfWeeks =
    detected.dateFormat === WEEK_OF_YEAR || dateFormatNamed(detected.dateFormat)?.ofWeeks === true;
  const measureTexts = table.column(detected.measureColumn)?.tally().keys() ?? [];
  const others = [...measureTexts].filter((text) => !detected.measureTexts.has(text));
  return [
    ...findingOf(
      'DATE_ORDER',
      'warning',
      preferred === null ? 0 : 1,
      () =>
        `The dates of ${table.name} could be ${detected.dateFormat} or ${preferred!.rival}. ${detected.dateFormat} was taken: ${preferred!.because}.`,
    ),
    ...findingOf(
      'OTHER_MEASURES',
      'info',
      others.length,
      () =>
        `Of "${detected.measureColumn}" the rows ${quoted([...detected.measureTexts.keys()])} were counted; left out: ${quoted(others.slice(0, LISTED))}.`,
    ),
    ...findingOf(
      'FILLED_DOWN',
      'warning',
      rows.filledDown,
      (count) =>
        `Rows without a place that took the place of the row above them, as in merged cells: ${count}. Each then has one row for each date.`,
    ),
    ...findingOf(
      'WEEK_NUMBERS',
      'info',
      isOfWeeks ? 1 : 0,
      () =>
        `Numbers of weeks in ${table.name} were read as ${epiWeekSystems[detected.weekSystem].label}${shownSystem(detected)}. For other weeks, state {"epiWeek": "${detected.weekSystem === 'cdc' ? 'iso' : 'cdc'}"} or another system.`,
    ),
    ...findingOf(
      'THOUSANDS_MARK',
      'warning',
      marks?.count ?? 0,
      () => `Counts such as "${marks!.example}" were read as thousands.`,
    ),
    ...groups(settled),
    ...findingOf(
      'REPEATS',
      'warning',
      settled.repeats !== null && settled.groupColumn === null ? 1 : 0,
      () =>
        `Rows that repeat a place and date: ${settled.repeats === 'sum' ? 'summed' : `the ${settled.repeats} one counts`}, as stated.`,
    ),
    ...findingOf(
      'DUPLICATE_ROW',
      'warning',
      settled.duplicates,
      (count) => `Rows that repeat a place and date with the same counts: ${count}. Each is counted once.`,
      settled.duplicateRows.map((one) => ({ file: table.name, ...one })),
    ),
  ];
}

function groups({ groupColumn, groupColumns, groupTotal, ofUnknownGroup, wholes }: Settled): ImportIssue[] {
  const columns = groupColumns.join('" and "');
  return [
    ...findingOf('GROUPS', 'warning', groupColumn === null ? 0 : 1, () =>
      groupTotal === null
        ? `The rows of "${columns}" are groups and were added up.`
        : `Of the groups in "${columns}" the rows "${groupTotal}" were taken, which are the sums of the others.`,
    ),
    ...findingOf(
      'GROUPS_UNKNOWN',
      'info',
      ofUnknownGroup,
      (count) =>
        `"${groupTotal}" holds ${count} more than the groups in "${columns}": those of unknown group.`,
    ),
    ...findingOf(
      'GROUPS_LEFT_OUT',
      'info',
      groupTotal === null ? wholes.length : 0,
      () => `Left out, since other groups make them up: ${quoted(wholes)}.`,
    ),
  ];
}

function notes({ table, detected }: FileRead): ImportIssue[] {
  const isAboutPersons = detected.layout === 'line-list' || namesPersons(table.columns);
  return [
    ...findingOf(
      'NOTES',
      'info',
      table.notes.length,
      (count) => `Lines of ${table.name} with titles or notes, and no data: ${count}.`,
      table.notes.slice(0, LISTED).map(({ line, text }) => ({
        file: table.name,
        row: line,
        text: isAboutPersons ? '' : text.slice(0, 80),
      })),
    ),
  ];
}

function persons({ rows, detected }: FileRead): ImportIssue[] {
  const classes = [...rows.classes].map(([text, count]) => `${text} (${count})`).join(', ');
  return [
    ...findingOf(
      'DISCARDED_CASES',
      'warning',
      rows.discarded,
      (count) =>
        `Rows classified as no cases ("${detected.classification?.name}"): ${count}. They were not counted.`,
    ),
    ...findingOf(
      'REPEATED_PERSON',
      'warning',
      rows.repeatedPersons,
      (count) =>
        `Rows that repeat a row before them in every cell, the number of the case included: ${count}. Each person is counted once.`,
    ),
    ...findingOf('CASE_CLASSES', 'info', rows.classes.size, () => `Counted by class: ${classes}.`),
  ];
}
