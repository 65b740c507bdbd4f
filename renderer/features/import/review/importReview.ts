/** What is shown and stated between the upload of files and their import. */
import type {
  Difference,
  FilePreview,
  ImportPreview,
  ImportResult,
  Mapping,
  MappingInput,
  Params,
  Remedy,
  StatedMapping,
} from '../../../../shared/contract/index.ts';
import { fullStatement, isStated } from './statement.ts';

/** A file that was sent, and which of its sheets is read. */
export interface SentFile {
  name: string;
  uploadId: string;
  /** Null: whichever sheet the reader takes. */
  sheet: string | null;
}

/** What the user wrote in place of what was read; what is not there was left as it is. */
export interface ReviewFields {
  name?: string;
  disease?: string;
  asOf?: string;
  /** Where the populations are from. */
  populationSource?: string;
}

export interface ImportReview {
  files: SentFile[];
  population: SentFile | null;
  fields: ReviewFields;
  /** What was stated about each of the files. */
  stated: StatedMapping[];
  /** What was stated about findings. */
  remedies: Remedy[];
  /** Whether what was stated at an earlier import is left aside. */
  isAnew: boolean;
  /** Whether a dataset of its own is made of files that would update one. */
  isSeparate: boolean;
  preview: ImportPreview;
  /** The last mapping known of each file; a refused file has none of its own. */
  read: (Mapping | null)[];
  /** The mapping of each file before anything was stated about it here. */
  detected: (Mapping | null)[];
  /** Whether those mappings follow what was stated at an earlier import, so that not all in them was detected. */
  isRecalled: boolean;
  /** The dataset that the files update unless they are kept apart. */
  updates: string | null;
}

/** Why the import can't be started now. */
export type ImportBlock = 'reading' | 'unread' | 'refused' | 'already-there' | 'name' | 'disease' | 'asOf';

export type ImportAction =
  | { kind: 'update'; difference: Difference }
  | { kind: 'new'; places: number }
  | { kind: 'none' };

export function newReview(files: readonly SentFile[], preview: ImportPreview): ImportReview {
  const mappings = preview.files.map((file) => file.mapping);
  return {
    files: [...files],
    population: null,
    fields: {},
    stated: files.map(() => ({})),
    remedies: [],
    isAnew: false,
    isSeparate: false,
    preview,
    read: mappings,
    detected: mappings,
    isRecalled: preview.isRemembered,
    updates: preview.result?.difference?.datasetId ?? null,
  };
}

/** What is left to show of a file that could be read before, but not as it is asked for now. */
function emptied(before: FilePreview, { sheet }: SentFile): FilePreview {
  return { ...before, sheet: sheet ?? before.sheet, rows: 0, columns: [], head: [], mapping: null };
}

/** A file that can't be read any more keeps its place, so that for instance another sheet can be chosen. */
function filesOf(review: ImportReview, preview: ImportPreview): FilePreview[] {
  const known = review.preview.files.map((file, i) => emptied(file, review.files[i]!));
  return [...preview.files, ...known.slice(preview.files.length)];
}

/** Takes in what a reading of the files as now stated gave. */
export function withPreview(review: ImportReview, given: ImportPreview): ImportReview {
  const preview = { ...given, files: filesOf(review, given) };
  const difference = preview.result?.difference ?? null;
  const isStatedNow = review.stated.some(isStated);
  const isOpen = review.isSeparate || preview.result === null;
  return {
    ...review,
    preview,
    read: review.files.map((_, i) => preview.files[i]?.mapping ?? review.read[i] ?? null),
    detected: review.files.map((_, i) =>
      isStated(review.stated[i]!) ? review.detected[i]! : (preview.files[i]?.mapping ?? null),
    ),
    isRecalled: isStatedNow ? review.isRecalled : preview.isRemembered,
    updates: isOpen ? review.updates : (difference?.datasetId ?? null),
  };
}

/**
 * What was stated about a file, ready to be changed. Where an earlier statement is remembered, a new one takes
 * its place, so that all that is shown is stated with the first change.
 */
export function statementOf(review: ImportReview, file: number): StatedMapping {
  const stated = review.stated[file]!;
  const read = review.read[file] ?? null;
  const isReplacing = review.preview.isRemembered && !review.stated.some(isStated);
  return isReplacing && read !== null ? fullStatement(read) : stated;
}

/** What is said of all files alike: one dataset has one kind of week. */
function commonOf({ epiWeek, frequency }: StatedMapping): StatedMapping {
  return {
    ...(epiWeek === undefined ? {} : { epiWeek }),
    ...(frequency === undefined ? {} : { frequency }),
  };
}

/** @returns the review with another statement about one file */
export function withStatement(review: ImportReview, file: number, stated: StatedMapping): ImportReview {
  const others = (i: number) => ({ ...statementOf(review, i), ...commonOf(stated) });
  return { ...review, stated: review.files.map((_, i) => (i === file ? stated : others(i))) };
}

/**
 * Another sheet is another table: nothing that was said about the one before holds.
 * @param name of the sheet, or '' for all sheets that have the same columns
 */
export function withSheet(review: ImportReview, file: number, name: string): ImportReview {
  const sheet = name === '' ? null : name;
  const forget = <T>(values: readonly T[], nothing: T) =>
    values.map((value, i) => (i === file ? nothing : value));
  return {
    ...review,
    files: review.files.map((sent, i) => (i === file ? { ...sent, sheet } : sent)),
    stated: forget(review.stated, {}),
    read: forget(review.read, null),
    detected: forget(review.detected, null),
  };
}

export function withoutChanges(review: ImportReview): ImportReview {
  return { ...review, stated: review.files.map(() => ({})), remedies: [], isAnew: false };
}

export function hasChanges(review: ImportReview): boolean {
  return review.isAnew || review.remedies.length > 0 || review.stated.some(isStated);
}

type RemedyTarget = Pick<Remedy, 'code' | 'value'>;

const isAbout = (remedy: Remedy, { code, value }: RemedyTarget) =>
  remedy.code === code && remedy.value === value;

/** What was chosen for a finding, or null. */
export function remedyFor({ remedies }: ImportReview, target: RemedyTarget): Remedy['as'] | null {
  return remedies.find((remedy) => isAbout(remedy, target))?.as ?? null;
}

/** @param as what the counts of a finding are taken for, or null for no remedy */
export function withRemedy(
  review: ImportReview,
  target: RemedyTarget,
  as: Remedy['as'] | null,
): ImportReview {
  const others = review.remedies.filter((remedy) => !isAbout(remedy, target));
  return { ...review, remedies: as === null ? others : [...others, { ...target, as }] };
}

/** @returns undefined where nothing is stated, so that a statement of an earlier import may be taken */
function mappingOf(review: ImportReview): MappingInput | undefined {
  const { files, isAnew, remedies } = review;
  if (remedies.length === 0) return statedMappingOf(files, review.stated, isAnew);
  // With a remedy a mapping is stated: what was recalled from an earlier import is part of it.
  const stated = isAnew ? review.stated : files.map((_, file) => statementOf(review, file));
  return { ...statedMappingOf(files, stated, isAnew), remedies };
}

function statedMappingOf(
  files: readonly SentFile[],
  stated: readonly StatedMapping[],
  isAnew: boolean,
): MappingInput | undefined {
  if (!stated.some(isStated)) return isAnew ? {} : undefined;
  if (files.length === 1) return stated[0];
  return {
    ...commonOf(Object.assign({}, ...stated)),
    files: Object.fromEntries(files.map((file, i) => [file.name, stated[i]!])),
  };
}

function inputFile({ uploadId, sheet }: SentFile): { uploadId: string; sheet?: string } {
  return sheet === null ? { uploadId } : { uploadId, sheet };
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The parameters of `datasets.preview` and of the import that follows it. */
export function requestOf(review: ImportReview): Params<'datasets.preview'> {
  const mapping = mappingOf(review);
  const name = review.fields.name?.trim();
  const disease = review.fields.disease?.trim();
  const populationSource = review.fields.populationSource?.trim();
  const { asOf } = review.fields;
  return {
    files: review.files.map(inputFile),
    ...(mapping === undefined ? {} : { mapping }),
    ...(review.population === null ? {} : { population: inputFile(review.population) }),
    ...(populationSource ? { populationSource } : {}),
    ...(name ? { name } : {}),
    ...(disease ? { disease } : {}),
    ...(asOf !== undefined && isDate(asOf) ? { asOf } : {}),
    ...(review.isSeparate ? { into: 'new' as const } : {}),
  };
}

/** What the fields show: what was written, else what was read. */
export function shownFields(review: ImportReview): Required<ReviewFields> {
  const dataset = review.preview.result?.datasets[0];
  return {
    name: review.fields.name ?? dataset?.name ?? '',
    disease: review.fields.disease ?? dataset?.disease ?? '',
    asOf: review.fields.asOf ?? dataset?.asOf ?? '',
    populationSource: review.fields.populationSource ?? '',
  };
}

/** @returns the first reason why there is nothing to import yet; null when there is none */
export function blockOf(
  review: ImportReview,
  { isReading, hasFailed }: { isReading: boolean; hasFailed: boolean },
): ImportBlock | null {
  const { name, disease, asOf } = shownFields(review);
  if (isReading) return 'reading';
  if (hasFailed) return 'unread';
  if (review.preview.result === null) return 'refused';
  if (review.preview.result.stored === 'already-there') return 'already-there';
  if (name.trim() === '') return 'name';
  if (disease.trim() === '') return 'disease';
  return isDate(asOf) ? null : 'asOf';
}

export function actionOf(result: ImportResult | null): ImportAction {
  if (result === null) return { kind: 'none' };
  if (result.difference !== null) return { kind: 'update', difference: result.difference };
  return { kind: 'new', places: result.datasets.reduce((sum, dataset) => sum + dataset.locations, 0) };
}
