/** Pure: what an entry of the trail is about, as far as its details say. */
import type { AuditEntry, Dataset } from '../../../shared/contract/index.ts';

/** What is known besides an entry: names of datasets, and what the runs among the entries were about. */
export interface KnownSubjects {
  /** By id; an entry may be of one that was removed since. */
  datasets: ReadonlyMap<string, string>;
  /** The details of the entry that began a run, by the run's id. */
  runs: ReadonlyMap<string, AuditEntry['details']>;
}

export function knownSubjects(datasets: readonly Dataset[], entries: readonly AuditEntry[]): KnownSubjects {
  return {
    datasets: new Map(datasets.map(({ id, name, disease }) => [id, `${name} · ${disease}`])),
    runs: new Map(
      entries.flatMap(({ type, details }) =>
        type === 'RUN_STARTED' ? [[String(details.runId), details]] : [],
      ),
    ),
  };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const nameIn = (value: unknown): string | null => textIn((value as { name?: unknown } | undefined)?.name);

export interface AuditSubject {
  /** Name of the dataset with its disease, or its id. */
  dataset: string | null;
  /** Name or code of a place. */
  place: string | null;
  /** Day that the data were known to. */
  asOf: string | null;
  /** Key of a setting. */
  setting: string | null;
}

export function auditSubject(
  { details: own }: Pick<AuditEntry, 'details'>,
  known: KnownSubjects,
): AuditSubject {
  const details = { ...known.runs.get(String(own.runId)), ...own };
  const imported = details.dataset as { id?: unknown; asOf?: unknown } | undefined;
  const id = textIn(details.datasetId) ?? textIn(imported?.id);
  return {
    dataset: id === null ? null : (known.datasets.get(id) ?? id),
    place: textIn(details.location) ?? nameIn(details.location) ?? textIn(details.place),
    asOf: textIn(details.asOf) ?? textIn(imported?.asOf),
    setting: textIn(details.key),
  };
}

/** Whether an entry has a typed text in what it is about, its provider, or any of its details. */
export function saysOf(entry: AuditEntry, known: KnownSubjects, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return true;
  const { dataset } = auditSubject(entry, known);
  return [entry.type, entry.provider, entry.cause, dataset, JSON.stringify(entry.details)]
    .join(' ')
    .toLowerCase()
    .includes(wanted);
}
