/** Pure: what an entry of the trail is about, as far as its details say. */
import type { AuditEntry, Dataset } from '../../../shared/contract/index.ts';

/** Names of datasets by their id: an entry may be of one that was removed since. */
export type DatasetNames = ReadonlyMap<string, string>;

export function datasetNames(datasets: readonly Dataset[]): DatasetNames {
  return new Map(datasets.map(({ id, name, disease }) => [id, `${name} · ${disease}`]));
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export interface AuditSubject {
  /** Name of the dataset with its disease, or its id. */
  dataset: string | null;
  /** Code of a place. */
  place: string | null;
  /** Day that the data were known to. */
  asOf: string | null;
  /** Key of a setting. */
  setting: string | null;
}

export function auditSubject({ details }: Pick<AuditEntry, 'details'>, names: DatasetNames): AuditSubject {
  const imported = details.dataset as { id?: unknown; asOf?: unknown } | undefined;
  const id = textIn(details.datasetId) ?? textIn(imported?.id);
  return {
    dataset: id === null ? null : (names.get(id) ?? id),
    place: textIn(details.location) ?? textIn(details.place),
    asOf: textIn(details.asOf) ?? textIn(imported?.asOf),
    setting: textIn(details.key),
  };
}

/** Whether an entry has a typed text in what it is about, its provider, or any of its details. */
export function saysOf(entry: AuditEntry, names: DatasetNames, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const { dataset } = auditSubject(entry, names);
  return [entry.type, entry.provider, entry.cause, dataset, JSON.stringify(entry.details)]
    .join(' ')
    .toLowerCase()
    .includes(wanted);
}
