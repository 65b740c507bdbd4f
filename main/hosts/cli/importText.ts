/** An import in words: what came in, how it was read, what it changes, and what was left out. */
import { AppError } from '../../../shared/errors/AppError.ts';
import {
  type Difference,
  type FileMapping,
  type ImportIssue,
  type ImportResult,
  mappingInputSchema,
} from '../../../shared/surveillance/datasetSchema.ts';
import { type Measure, measures } from '../../../shared/surveillance/measures.ts';
import { words } from '../../../shared/words/index.ts';
import { percent, whole } from './format.ts';

/** Counts named after a finding. */
const MOST_EXAMPLES = 3;

const SHOWN_REJECTED = 5;
const SHOWN_WHY = 4;

type ImportedDataset = ImportResult['datasets'][number];

/** What the import did with the files, most important first. */
export function importText(result: ImportResult): string {
  const dataset = result.datasets[0]!;
  const sections = [
    [heading(result), ...facts(dataset).map(indented)],
    differenceLines(result.difference),
    [words.cli.imports.howRead, ...result.mapping.files.flatMap(readingLines).map(indented)],
    issueLines(dataset),
    rejectedLines(dataset),
    nextLines(result),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const indented = (line: string) => `  ${line}`;

function heading({ datasets, stored, difference }: ImportResult): string {
  const { name, disease } = datasets[0]!;
  const what = `${name} (${words.common.diseases.shown(disease)})`;
  if (stored === 'new') return words.cli.imports.created({ what });
  if (stored === 'updated') return words.cli.imports.updated({ what });
  if (stored === 'already-there') return words.cli.imports.alreadyThere({ what });
  if (difference === null) return words.cli.imports.wouldCreate({ what });
  return words.cli.imports.wouldUpdate({ isChange: isChange(difference), what });
}

function isChange({ added, revised, removed }: Difference): boolean {
  return added + revised + removed > 0;
}

function facts(dataset: ImportedDataset): string[] {
  const { locations, firstDate, lastDate, frequency, rows, asOf, replay } = dataset;
  return [
    words.cli.imports.extent({ places: words.cli.counts.places(locations), firstDate, lastDate, frequency }),
    words.common.lists.parts(measures.map((measure) => measureText(dataset, measure))),
    words.cli.imports.rows({
      read: words.cli.counts.rows(rows.read),
      used: whole(rows.used),
      rejected: whole(rows.rejected),
    }),
    words.cli.imports.asOf({ replay, asOf }),
  ];
}

function measureText(dataset: ImportedDataset, measure: Measure): string {
  const counted = dataset[measure];
  if (counted === null) return words.cli.imports.none[measure];
  const { total, negativeSteps, suppressed } = counted;
  const counts = words.cli.counts[measure](total);
  const known =
    negativeSteps === 0
      ? counts
      : words.cli.imports.withSteps({ counts, steps: words.cli.counts.stepsDown(negativeSteps) });
  if (suppressed === undefined) return known;
  const { values, low, high } = suppressed;
  return words.common.suppressedTotal({ known, values: whole(values), low: whole(low), high: whole(high) });
}

function differenceLines(difference: Difference | null): string[] {
  if (difference === null || !isChange(difference)) return [];
  const { against, added, revised, removed } = difference;
  const counts = [
    `${words.cli.imports.changes.added(whole(added))}${exampleOf(difference, 'added')}`,
    `${words.cli.imports.changes.revised(whole(revised))}${exampleOf(difference, 'revised')}`,
    `${words.cli.imports.changes.removed(whole(removed))}${exampleOf(difference, 'removed')}`,
  ];
  return [words.cli.imports.against({ against, counts: words.common.lists.row(counts) })];
}

/** The largest of the changes; new rows need none, they are what an update is for. */
function exampleOf({ examples }: Difference, change: Difference['examples'][number]['change']): string {
  const found = change === 'added' ? undefined : examples.find((one) => one.change === change);
  if (found === undefined) return '';
  const text = (count: number | null) => (count === null ? words.cli.imports.notReported : whole(count));
  const { location, date, measure, from, to } = found;
  return ` (${words.cli.imports.example({ place: location, date, measure, from: text(from), to: text(to) })})`;
}

function readingLines(mapping: FileMapping): string[] {
  const { file, layout, frequency, countKind, confidence, why } = mapping;
  const counts = words.cli.imports.countKind({ countKind });
  return [
    words.cli.imports.reading({
      file,
      layout: words.common.layouts[layout],
      counts,
      frequency,
      confidence: percent(confidence),
    }),
    ...columnLines(mapping).map(indented),
    ...why.slice(0, SHOWN_WHY).map(indented),
  ];
}

function columnLines(mapping: FileMapping): string[] {
  const { date, dateFormat, location, cases, deaths, population, measureColumn, valueColumn } = mapping;
  const roles = { date, location, cases, deaths, measureColumn, valueColumn, population };
  const read = Object.entries(roles).flatMap(([role, column]) => {
    if (column === null || column.length === 0) return [];
    const names = words.common.lists.quoted(typeof column === 'string' ? [column] : column);
    const format = role === 'date' ? dateFormat : null;
    return [words.cli.imports.column({ role: role as keyof typeof roles, names, format })];
  });
  return read.length === 0 ? [] : [words.common.lists.parts(read)];
}

/** The first counts that a finding is about, each with its place; only those that the sentence does not name itself. */
function examplesOf({ message, rows = [] }: ImportIssue): string {
  const texts = rows.map(({ text }) => text).filter((text) => text !== '' && !message.includes(text));
  if (texts.length === 0) return '';
  const shown = texts.slice(0, MOST_EXAMPLES);
  return ` (${words.common.lists.parts(texts.length > MOST_EXAMPLES ? [...shown, '…'] : shown)})`;
}

/** A finding as a line. @param examples behind it, in brackets */
export function findingText({ severity, message }: Pick<ImportIssue, 'severity' | 'message'>, examples = '') {
  return words.common.lists.about({
    name: words.cli.imports.grades[severity],
    text: `${message}${examples}`,
  });
}

function issueLines({ issues }: ImportedDataset): string[] {
  const grades = ['error', 'warning', 'info'] as const;
  const lines = grades.flatMap((grade) =>
    issues.filter((one) => one.severity === grade).map((one) => indented(findingText(one, examplesOf(one)))),
  );
  return lines.length === 0 ? [] : [words.cli.imports.findings, ...lines];
}

function rejectedLines({ rejected, rows }: ImportedDataset): string[] {
  if (rejected.length === 0) return [];
  const shown = rejected.slice(0, SHOWN_REJECTED);
  const head = words.cli.imports.leftOut({
    isPart: rows.rejected > shown.length,
    shown: shown.length,
    all: whole(rows.rejected),
  });
  return [
    head,
    ...shown.map(({ file, row, column, found, reason }) =>
      indented(words.cli.imports.rejected({ file, row, column, found, reason })),
    ),
  ];
}

function nextLines({ datasets, stored }: ImportResult): string[] {
  const { id } = datasets[0]!;
  if (stored === 'dry-run') return [words.cli.imports.nothingStored];
  const undo = stored === 'already-there' ? [] : [words.cli.imports.undo({ id })];
  return [words.cli.imports.forecastIt({ id }), ...undo];
}

/**
 * A refusal with the readings it names: what each would give, and the mapping that chooses it. Programs
 * find the same in `details`.
 * @param isSingle whether one file was imported alone: what is stated then needs no name of a file
 */
export function refusalForPeople(refusal: AppError, isSingle: boolean): AppError {
  const { file, readings } = refusal.details ?? {};
  if (!Array.isArray(readings) || readings.length === 0) return refusal;
  const lines = readings.flatMap((reading, index) => [
    `  ${index + 1}. ${readingFacts(reading)}`,
    `     ${JSON.stringify(mappingFor(reading, isSingle ? null : file))}`,
  ]);
  const message = [refusal.message, ...lines, words.cli.imports.writeMapping].join('\n');
  return new AppError(refusal.code, message, refusal.details, { cause: refusal });
}

type Reading = Record<string, unknown>;

/** The members of a reading that a mapping can state. */
function statedIn(reading: Reading): Reading {
  const members = Object.entries(reading);
  return Object.fromEntries(
    members.filter(([key, value]) => mappingInputSchema.safeParse({ [key]: value }).success),
  );
}

function mappingFor(reading: Reading, file: unknown): Reading {
  const stated = statedIn(reading);
  return typeof file === 'string' ? { files: { [file]: stated } } : stated;
}

function readingFacts(reading: Reading): string {
  const stated = statedIn(reading);
  const { totals, firstDate, lastDate, refused, ...others } = Object.fromEntries(
    Object.entries(reading).filter(([key]) => !(key in stated)),
  );
  const choice = Object.entries(stated).map(([key, value]) =>
    words.common.lists.about({ name: words.cli.imports.readingFact(key), text: statedText(key, value) }),
  );
  const facts = [
    typeof firstDate === 'string' && typeof lastDate === 'string'
      ? words.common.numbers.span(firstDate, lastDate)
      : null,
    ...measures.map((measure) => {
      const total = (totals as Reading | undefined)?.[measure];
      return typeof total === 'number' ? words.cli.counts[measure](total) : null;
    }),
    ...Object.entries(others).map(([key, value]) =>
      typeof value === 'number'
        ? words.common.lists.about({ name: words.cli.imports.readingFact(key), text: whole(value) })
        : null,
    ),
    typeof refused === 'string' ? words.cli.imports.notPossible({ refused }) : null,
  ].filter((fact) => fact !== null);
  return words.common.lists.parts([...choice, ...facts]);
}

function statedText(key: string, value: unknown): string {
  if (typeof value === 'string')
    return words.cli.imports.readingValue(key, value) ?? words.common.lists.quoted([value]);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return words.common.lists.quoted(value);
  return JSON.stringify(value);
}
