/** The datasets and places that audit entries are about, by their names. */
import type { AuditEntry } from '../../../shared/audit/auditSchema.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { words } from '../../../shared/words/index.ts';

/** Places that a line names before it counts the rest. */
const NAMED_PLACES = 5;

/** @returns the dataset of an entry with its places, where it is of chosen ones; null where it is about none */
export type SubjectOf = (entry: AuditEntry) => string | null;

/** Asks for the names of the entries' datasets, and for those of places where an entry is of chosen ones. */
export async function auditSubjects(client: Client, entries: readonly AuditEntry[]): Promise<SubjectOf> {
  const { datasets } = await client.call('datasets.list', {});
  const names = new Map(datasets.map(({ id, name }) => [id, name]));
  const ofRun = new Map(entries.flatMap((entry) => pairOf(entry)));
  const idOf = (entry: AuditEntry) => datasetIdOf(entry) ?? ofRun.get(textOf(entry, 'runId') ?? '') ?? null;
  const withPlaces = entries
    .filter((entry) => placesOf(entry).length > 0)
    .flatMap((entry) => idOf(entry) ?? []);
  const placeNames = await namesOfPlaces(client, new Set(withPlaces));
  return (entry) => {
    const id = idOf(entry);
    if (id === null) return null;
    const places = placesOf(entry).map((code) => placeNames.get(`${id}/${code}`) ?? code);
    return words.cli.audit.about({ dataset: names.get(id) ?? id, places: someOf(places) });
  };
}

function someOf(places: readonly string[]): string {
  const count = Math.max(0, places.length - NAMED_PLACES);
  const some = places.slice(0, NAMED_PLACES);
  return words.common.lists.andMore({ some, count, more: words.common.numbers.whole(count) });
}

function textOf({ details }: AuditEntry, name: string): string | undefined {
  const value = details[name];
  return typeof value === 'string' ? value : undefined;
}

function datasetIdOf(entry: AuditEntry): string | undefined {
  const { dataset } = entry.details;
  const isDataset = typeof dataset === 'object' && dataset !== null && 'id' in dataset;
  return textOf(entry, 'datasetId') ?? (isDataset ? String(dataset.id) : undefined);
}

/** Entries of a run that do not name its dataset belong to the dataset of those that do. */
function pairOf(entry: AuditEntry): [string, string][] {
  const [runId, id] = [textOf(entry, 'runId'), datasetIdOf(entry)];
  return runId === undefined || id === undefined ? [] : [[runId, id]];
}

/** Codes of chosen places; empty for all. */
function placesOf({ details: { onlyPlaces } }: AuditEntry): string[] {
  return Array.isArray(onlyPlaces) ? onlyPlaces.map(String) : [];
}

/** A dataset that is gone or damaged leaves its places with their codes. */
async function namesOfPlaces(client: Client, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of ids) {
    const dataset = await client.call('datasets.show', { id }).catch(() => null);
    for (const { location } of dataset?.series ?? []) found.set(`${id}/${location.code}`, location.name);
  }
  return found;
}
