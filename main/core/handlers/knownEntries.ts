/** Settings by dataset or place name only such as are there: an id with a slip of the pen would be kept and never used. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import { entryNamesOf, readSetting } from '../settings/settings.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';

/** This many are named in an error. */
const MOST_NAMED = 8;

interface KnownParts {
  ledger: Ledger;
  datasets: DatasetArchive;
}

/**
 * Checks the names of entries that are new; what is stored already may stay, also of a place that a later import has no more.
 * @param entries names of a setting's entries: dataset ids, or id/code of places
 * @throws AppError `BAD_SETTING` that names the unknown ones and some of those that are there
 */
export async function requireKnownEntries(
  parts: KnownParts,
  key: string,
  entries: readonly string[],
): Promise<void> {
  const names = entryNamesOf(key);
  if (names === null) return;
  const before = readSetting(parts.ledger.state.settings, key).value as Readonly<Record<string, unknown>>;
  const unknown: string[] = [];
  const known = new Set<string>();
  for (const entry of entries) {
    if (Object.hasOwn(before, entry)) continue;
    const candidates = await knownBeside(parts, entry, names === 'place');
    if (candidates === null) continue;
    unknown.push(entry);
    for (const one of candidates) known.add(one);
  }
  if (unknown.length === 0) return;
  const what = words.requests.entryNamed({ kind: names });
  throw new AppError(
    'BAD_SETTING',
    words.requests.unknownEntries({
      key,
      what,
      unknown: listed(unknown.map((one) => quoted(one))),
      count: known.size,
      known: listed([...known]),
    }),
    { key, unknown: unknown.slice(0, MOST_NAMED) },
  );
}

/** @returns null where the entry is there, else the names that could be meant */
async function knownBeside(
  { ledger, datasets }: KnownParts,
  entry: string,
  mayBePlace: boolean,
): Promise<string[] | null> {
  const rows = ledger.state.datasets;
  const ids = rows.map(({ dataset }) => dataset.id);
  if (ids.includes(entry)) return null;
  const slash = entry.indexOf('/');
  const row = rows.find(({ dataset }) => dataset.id === entry.slice(0, slash));
  if (slash < 0 || row === undefined || !mayBePlace) return ids.reverse();
  // Places of a dataset that was removed, or whose file is damaged, can't be looked up.
  const [detail] = row.isRemoved ? [] : await datasets.readable([row.dataset.id]);
  if (detail === undefined) return null;
  const codes = detail.series.filter((one) => !one.isPlaceUnknown).map(({ location }) => location.code);
  const code = entry.slice(slash + 1);
  return codes.includes(code) ? null : codes.map((one) => `${row.dataset.id}/${one}`);
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return words.common.lists.andMore({
    some: names.slice(0, MOST_NAMED),
    count: more,
    more: words.common.numbers.whole(more),
  });
}
