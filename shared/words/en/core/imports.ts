/** How files were read, and why one was refused. */
import type { Measure } from '../../../surveillance/measures.ts';
import { nameLists } from '../common/nameLists.ts';

export const imports = {
  rejected: ({ column, found, reason }: { column: string; found: string; reason: string }) =>
    found === '' ? `${column}: ${reason}` : `${column}: "${found}" is ${reason}`,
  textsMean: ({ text, measure }: { text: string; measure: Measure }) => `"${text}" are ${measure}`,
  severalColumns: ({ file, measure, names }: { file: string; measure: string; names: string }) =>
    `${file} has several columns of ${measure}: ${names}. State which one counts.`,
  columnTaken: ({ name, others }: { name: string; others: string }) => `"${name}" was taken, not ${others}.`,
  severalCounts: ({
    name,
    file,
    measure,
    alike,
  }: {
    name: string;
    file: string;
    measure: string;
    alike: string;
  }) => `Column "${name}" of ${file} names several counts of ${measure}: ${alike}. State which one counts.`,
  unknownColumn: ({ unknown, name, known }: { unknown: string | null; name: string; known: string }) =>
    `The mapping names a column "${unknown}", which ${name} does not have. Its columns: ${known}.`,
  thousandsOrFractions: ({ name, example }: { name: string; example: string }) =>
    `The counts of ${name}, such as "${example}", can be read as thousands or as fractions. State what stands between thousands.`,
  countAdvice: ({
    count,
    measure,
    column,
  }: {
    count: number;
    measure: string;
    column: string | undefined;
  }) =>
    count === 0
      ? 'Add a column of new cases or deaths, as whole numbers, and import again.'
      : `If one of them counts ${measure}, state it with a mapping, for example {"${measure}": "${column}"}.`,
  noCounts: ({ name, names, advice }: { name: string; names: string; advice: string }) =>
    `${name} has dates but no column of counts that is named after cases or deaths. Columns found: ${names}. ${advice}`,
  noCountsIn: (p: { name: string; column: string; row: number; found: string }) =>
    `Column "${p.column}" of ${p.name} holds no counts: row ${p.row} ${p.found === '' ? 'is empty there' : `has "${p.found}"`}, where a whole number is expected. Correct it, or name the column of counts after cases or deaths, and import again.`,
  tornRow: (p: { name: string; row: number; column: string }) =>
    `Row ${p.row} of ${p.name} has several lines in one cell of column "${p.column}". A quotation mark that is never closed does that: correct that row and import again.`,
  allOfDay: ({ day }: { day: string }) => `All rows are of ${day}, the date in the name of the file.`,
  datesInHeader: ({
    count,
    first,
    last,
    format,
    order,
  }: {
    count: number;
    first: string | undefined;
    last: string | undefined;
    format: string;
    order: string;
  }) => `${count} columns are dates, from "${first}" to "${last}", read as ${format}.${order}`,
  weekAndFirstYear: ({ name, statedYear }: { name: string; statedYear: string }) =>
    `"${name}" is the week of each row, and ${statedYear} the year of the first.`,
  yearAndWeek: ({ year, week }: { year: string | undefined; week: string }) =>
    `"${year}" and "${week}" are year and week of each row.`,
  dateColumn: ({
    name,
    percent,
    format,
    order,
  }: {
    name: string;
    percent: number;
    format: string;
    order: string;
  }) => `"${name}" is the date: ${percent} % of its cells read as ${format}.${order}`,
  placeAndCode: ({ column, name }: { column: string; name: string }) =>
    `${column} names the place; places of the same name are told apart by "${name}".`,
  onePlace: 'No column names places: all rows are one place.',
  placeColumns: ({ columns, count }: { columns: string; count: number }) =>
    `${columns} ${count === 1 ? 'names' : 'together name'} the place.`,
  readAsEncoding: (p: { name: string; encoding: string; example: string | undefined }) => {
    const example = p.example === undefined ? '' : `, for example "${p.example}"`;
    return `${p.name} is not UTF-8; it was read as ${p.encoding}${example}. If letters are wrong, state another "encoding".`;
  },
  rowsNotUsed: ({ count }: { count: number }) =>
    `Rows that could not be used: ${count}. Each is listed with the text found.`,
  cellsNotRead: ({ count }: { count: number }) =>
    `Cells that could not be read: ${count}. They stay "not reported"; each is listed with the text found.`,
  orderTaken: ({
    name,
    format,
    rival,
    because,
  }: {
    name: string;
    format: string;
    rival: string;
    because: string;
  }) => `The dates of ${name} could be ${format} or ${rival}. ${format} was taken: ${because}.`,
  rowsCounted: ({ column, counted, others }: { column: string | null; counted: string; others: string }) =>
    `Of "${column}" the rows ${counted} were counted; left out: ${others}.`,
  placeOfRowAbove: ({ count }: { count: number }) =>
    `Rows without a place that took the place of the row above them, as in merged cells: ${count}. Each then has one row for each date.`,
  weekSystem: ({
    name,
    label,
    because,
    weekSystem,
  }: {
    name: string;
    label: string;
    because: string | null;
    weekSystem: string;
  }) =>
    `Numbers of weeks in ${name} were read as ${label}${because === null ? '' : `: ${because}`}. For other weeks, state {"epiWeek": "${weekSystem === 'cdc' ? 'iso' : 'cdc'}"} or another system.`,
  readAsThousands: ({ example }: { example: string }) =>
    `Counts such as "${example}" were read as thousands.`,
  repeatsAsStated: ({ repeats }: { repeats: string | null }) =>
    `Rows that repeat a place and date: ${repeats === 'sum' ? 'summed' : `the ${repeats} one counts`}, as stated.`,
  repeatsOnce: ({ count }: { count: number }) =>
    `Rows that repeat a place and date with the same counts: ${count}. Each is counted once.`,
  groupsTaken: ({ groupTotal, columns }: { groupTotal: string | null; columns: string }) =>
    groupTotal === null
      ? `The rows of ${columns} are groups and were added up.`
      : `Of the groups in ${columns} the rows "${groupTotal}" were taken, which are the sums of the others.`,
  ofUnknownGroup: ({
    groupTotal,
    count,
    columns,
  }: {
    groupTotal: string | null;
    count: number;
    columns: string;
  }) => `"${groupTotal}" holds ${count} more than the groups in ${columns}: those of unknown group.`,
  wholesLeftOut: ({ wholes }: { wholes: string }) => `Left out, since other groups make them up: ${wholes}.`,
  linesWithoutData: ({ name, count }: { name: string; count: number }) =>
    `Lines of ${name} with titles or notes, and no data: ${count}.`,
  sameCase: ({ count }: { count: number }) =>
    `Rows that repeat a row before them in every cell, the number of the case included: ${count}. Each person is counted once.`,
  byClass: ({ classes }: { classes: string }) => `Counted by class: ${classes}.`,
  sumBegins: ({ count }: { count: number }) =>
    `${count} times a running sum begins anew; what it shows there is taken as new, not as a correction.`,
  totalsLeftOut: ({ totals }: { totals: string }) => `Left out as totals of others: ${totals}.`,
  totalDiffers: ({ total, count }: { total: string | undefined; count: number }) =>
    `"${total}" is not the sum of the places on ${count} dates; it was left out all the same.`,
  runningSums: ({ sums, files }: { sums: readonly Measure[]; files: string }) =>
    `${nameLists.and(sums)} of ${files} are running sums; new counts are the steps between reports. The first step of a place holds everything before it.`,
  withoutPlace: ({ measure, files, count }: { measure: string; files: string; count: number }) =>
    `${measure === 'cases' ? 'Cases' : 'Deaths'} of ${files} without a known place: ${count}. They are in the totals, and in no place that is forecast.`,
  differentFiles: ({
    areSheets,
    second,
    first,
  }: {
    areSheets: boolean;
    second: string | undefined;
    first: string | undefined;
  }) =>
    areSheets
      ? `If they are of different diseases or measures, import one sheet at a time: choose it on screen, or with --sheet.`
      : `If they count different things, state which with a mapping, for example {"files": {"${second}": {"counted": "deaths"}}}; if not, import ${first} alone.`,
  countDifferently: ({
    files,
    place,
    date,
    advice,
  }: {
    files: string;
    place: string;
    date: string;
    advice: string;
  }) =>
    `${files} count ${place} on ${date} differently. ${advice} Where a later one corrects an earlier one, state {"repeats": "last"}.`,
  lineList: ({ name, countedAs }: { name: string; countedAs: string | null }) =>
    `${name} lists persons, one a row: each row counts as one of the ${countedAs}. The rows themselves are not kept.`,
  whoDied: ({ name }: { name: string }) => `"${name}" says who died.`,
  classifies: ({ name }: { name: string }) => `"${name}" classifies the rows.`,
  measureColumn: ({ name, valueColumn, parts }: { name: string; valueColumn: string; parts: string }) =>
    `"${name}" says what "${valueColumn}" counts in each row: ${parts}.`,
  casesFrom: ({ name }: { name: string }) => `cases from "${name}"`,
  deathsFrom: ({ name }: { name: string }) => `deaths from "${name}"`,
  columnsCounted: ({ columns }: { columns: string }) =>
    `${columns}; averages, rates and other columns are left out.`,
  measureAndPlaceColumns: ({ count }: { count: number }) =>
    `${count} columns are named by a measure and a place.`,
  placeColumnsCount: ({ count, countedAs }: { count: number; countedAs: string | null }) =>
    `${count} columns of whole numbers are one place each; they count ${countedAs}.`,
  moreFiles: ({ names, more }: { names: string; more: number }) => `${names} and ${more} more files`,
  partlyUnreadable: ({
    lost,
    all,
    unit,
    name,
    percent,
    facts,
    why,
  }: {
    lost: number;
    all: number;
    unit: string;
    name: string;
    percent: number;
    facts: string;
    why: string;
  }) =>
    `${lost} of ${all} ${unit} of ${name} can't be read (${percent} %): ${facts}.${why} Half a file would say something else than the whole: correct it, or choose to leave these out.`,
  units: {
    rows: 'rows that hold a value',
    cells: 'cells that hold a value',
  },
  unreadable: {
    mostlyNewest: 'They are most of the newest counts.',
    speltAlike: 'They are spelt alike.',
    lastRows: 'They are the last rows of the file.',
    column: (p: { count: number; column: string; row: number; found: string; reason: string }) =>
      `${p.count === 1 ? `row ${p.row}` : `${p.count} from row ${p.row} on`}, column "${p.column}": ${p.found === '' ? '' : `"${p.found}" is `}${p.reason}`,
    withoutDate: (p: { count: number; row: number }) =>
      p.count === 1 ? `row ${p.row} has no date` : `${p.count} rows from row ${p.row} on have no date`,
    withoutPlace: (p: { count: number; row: number }) =>
      p.count === 1 ? `row ${p.row} names no place` : `${p.count} rows from row ${p.row} on name no place`,
  },
  wrongTotals: ({ problem, names }: { problem: string; names: string }) =>
    `The mapping calls ${problem}. Places found: ${names}. Correct "totalLabels" and import again.`,
  allTotals: ({ file, names }: { file: string; names: string }) =>
    `All places of ${file} are named like totals: ${names}. State which of them to leave out.`,
  noPlaceName: 'no name of a place',
  severalLines: 'several lines in one cell',
  noGroupRow: ({ name, columns }: { name: string; columns: string }) =>
    `No row of ${name} has the labels in ${columns} that are to count. Correct "groups" in the mapping and import again.`,
  crossingGroups: ({
    name,
    file,
    crossing,
    first,
  }: {
    name: string;
    file: string;
    crossing: string;
    first: string | undefined;
  }) =>
    `The groups in "${name}" of ${file} cut across each other: ${crossing}. State which of them count with a mapping, for example {"groups": {"${name}": ["${first}"]}}.`,
  groupsNotSummed: ({ name, totals, names }: { name: string; totals: string; names: string }) =>
    `${name} has rows "${totals}" in ${names} that are not the sum of its other groups. State which rows count.`,
  repeats: ({
    name,
    count,
    row,
    place,
    date,
    advice,
  }: {
    name: string;
    count: number;
    row: number;
    place: string;
    date: string;
    advice: string;
  }) =>
    `${name} has ${count === 1 ? '1 row that repeats' : `${count} rows that repeat`} a place and date with other counts or details, first in row ${row}: ${place}, ${date}. ${advice}`,
  severalDiseases: ({ name }: { name: string }) =>
    `Column "${name}" names several diseases: leave one disease in the file, and import each on its own.`,
  stateRepeats: 'State whether they are summed, or the first or last one counts.',
  beyondLastColumn: 'beyond the last column',
  noRows: ({ name }: { name: string }) =>
    `${name} has no rows of data below its header. Choose the file that holds the counts.`,
  tooManyCells: ({ name, millions }: { name: string; millions: number }) =>
    `${name} has more than ${millions} million cells. Leave out columns that are not needed, or split it by year or region.`,
  sheetsRead: ({ count, book, sheets }: { count: number; book: string; sheets: string }) =>
    count > 1
      ? `Sheets of ${book} read as parts of one table: ${sheets}.`
      : `Sheet of ${book} that was read: ${sheets}.`,
  sheetsNotRead: ({ count, sheets }: { count: number; sheets: string }) =>
    count === 0 ? '' : ` Not read: ${sheets}.`,
  nothingUsable: (p: {
    name: string;
    read: number;
    first: { row: number; column: string; found: string; reason: string } | undefined;
  }) => {
    const cell = p.first?.found === '' ? 'the cell' : `"${p.first?.found}"`;
    const example =
      p.first === undefined
        ? ' No cell holds a count.'
        : ` Row ${p.first.row}, column "${p.first.column}": ${cell} is ${p.first.reason}.`;
    return `None of the ${p.read} rows of ${p.name} could be used.${example} Correct the file, or state the columns with a mapping, and import again.`;
  },
  orderTakenBecause: ({ format, rival, because }: { format: string; rival: string; because: string }) =>
    ` ${format} was taken, not ${rival}: ${because}.`,
  classifiedAsNone: ({ name, count }: { name: string | undefined; count: number }) =>
    `Rows classified as no cases ("${name}"): ${count}. They were not counted.`,
  cellsCount: ({ countedAs }: { countedAs: string | null }) => `The cells count ${countedAs}.`,
  measureOfRow: ({ name, parts }: { name: string; parts: string }) =>
    `"${name}" says what each row counts: ${parts}.`,
  allAreTotals: ({ file }: { file: string }) => `every place of ${file} a total`,
  noSuchTotal: ({ file, label }: { file: string; label: string }) =>
    `"${label}" a total, but ${file} has no such place`,
  statePlace: ({ column, otherwise }: { column: string; otherwise: string }) =>
    `No column was read as the place: state it with a mapping, for example {"location": "${column}"}. Or ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`,
};
