/** Data folders to make bundles of, and what is asked of them afterwards. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportBundle } from '../../../main/adapters/bundle/exportBundle.ts';
import { importBundle } from '../../../main/adapters/bundle/importBundle.ts';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { chainEntry } from '../../../main/core/state/chain.ts';

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'folders', 'v1');
const SEGMENT = join('journal', '0000000001.jsonl');

export const PASSPHRASE = 'correct horse battery';

/** A folder with datasets, sets and exchanges, and a key that must never leave it. */
export function siteAt(folder: string): string {
  cpSync(fixture, folder, { recursive: true });
  writeFileSync(join(folder, 'keys.json'), '{"openai":"sk-canary-4711"}');
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'logs', 'outpost.log'), 'canary-of-the-log');
  return folder;
}

const linesOf = (folder: string) => readFileSync(join(folder, SEGMENT), 'utf8').trimEnd().split('\n');

/** The same site before its last entries. */
export function earlierAt(folder: string, fewer: number): string {
  siteAt(folder);
  writeLines(folder, linesOf(folder).slice(0, -fewer));
  return folder;
}

/** Goes on with an entry that the site itself has not, or not there. */
export function goneOn(folder: string, reason: string): string {
  const lines = linesOf(folder);
  const last = JSON.parse(lines.at(-1)!);
  const draft = {
    type: 'RUNS_HELD',
    provider: null,
    epoch: last.epoch,
    cause: 'USER',
    details: { reason },
  } as const;
  const { line } = chainEntry(draft, last.seq + 1, '2026-11-30T12:00:00.000Z', last.hash, nodeCrypto);
  writeLines(folder, [...lines, line]);
  return folder;
}

/** Another site: a journal with a first entry of its own. */
export function otherSiteAt(folder: string): string {
  mkdirSync(join(folder, 'journal'), { recursive: true });
  const draft = {
    type: 'RUNS_HELD',
    provider: null,
    epoch: 0,
    cause: 'USER',
    details: { reason: 'another laptop' },
  } as const;
  const start = `sha256:${'0'.repeat(64)}`;
  writeLines(folder, [chainEntry(draft, 1, '2026-11-30T12:00:00.000Z', start, nodeCrypto).line]);
  return folder;
}

export function entriesOf(folder: string): number {
  return linesOf(folder).length;
}

function writeLines(folder: string, lines: readonly string[]): void {
  writeFileSync(join(folder, SEGMENT), `${lines.join('\n')}\n`);
  // They follow from the journal.
  for (const name of ['index.json', 'index.json.bak']) rmSync(join(folder, name), { force: true });
}

export function bundleOf(
  folder: string,
  path: string,
  { passphrase = null as string | null, withExchanges = false } = {},
) {
  return exportBundle({
    folder,
    path,
    replaces: true,
    withExchanges,
    passphrase: passphrase === null ? null : async () => passphrase,
    made: '2026-11-30T13:00:00.000Z',
  });
}

export function take(path: string, folder: string, { passphrase = PASSPHRASE, isReadOnly = false } = {}) {
  return importBundle({ path, folder, passphrase: async () => passphrase, isReadOnly, host: 'test' });
}

/** The folder in which the only kept site of a data folder lies. */
export function keptIn(folder: string): string {
  const sites = join(folder, 'sites');
  const [id, ...more] = readdirSync(sites);
  if (id === undefined || more.length > 0) throw new Error(`there are ${more.length + 1} sites`);
  const versions = readdirSync(join(sites, id));
  if (versions.length !== 1) throw new Error(`there are ${versions.length} copies`);
  return join(sites, id, versions[0]!);
}

/** Has the copy of a site as a team brings it, with or without its counts. */
export function broughtByTeam(dataFolder: string, { counts }: { counts: boolean }): void {
  const folder = keptIn(dataFolder);
  const note = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
  const brought = { ...note, from: 'team', made: '2026-12-01T09:30:00.000Z' };
  writeFileSync(join(folder, 'site.json'), JSON.stringify(brought));
  if (!counts) rmSync(join(folder, 'datasets'), { recursive: true });
}
