/** `outpost bundle`: whole data folders as one file. They run without a core, and load what they need only when they run. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ExportedBundle } from '../../../adapters/bundle/exportBundle.ts';
import type { ImportedBundle } from '../../../adapters/bundle/importBundle.ts';
import { always, type BareContext, type Command, isSet, type Outcome } from '../Command.ts';
import { whole } from '../format.ts';
import { shownSite } from '../shownSite.ts';
import { table } from '../table.ts';

const ENDING = '.outpost';
/** A guess costs 0.3 s: eight letters of a person's choice are the least that makes sense. */
const LEAST_LETTERS = 8;

const bare = () => Promise.reject(new Error('a bundle command is run by runBare'));

function bundlePath({ positionals }: BareContext): string {
  const path = positionals[0]!;
  if (path.endsWith(ENDING)) return path;
  throw new AppError('INVALID_PARAMS', words.cli.bundle.ending({ path }), { path });
}

/** A passphrase with the spaces that belong to it; the end of a line is none of it. */
async function readPassphrase({ io }: BareContext, prompt: string): Promise<string> {
  return (await io.readSecret(prompt)).replace(/[\r\n]+$/, '');
}

/** A slip that nobody sees would cost the whole backup: at a terminal it is typed twice. */
async function newPassphrase(context: BareContext): Promise<string> {
  const said = words.cli.bundle;
  const passphrase = await readPassphrase(context, said.passphrasePrompt);
  if ([...passphrase].length < LEAST_LETTERS)
    throw new AppError('INVALID_PARAMS', said.shortPassphrase({ least: LEAST_LETTERS }));
  if (context.io.isTyped && (await readPassphrase(context, said.passphraseAgain)) !== passphrase)
    throw new AppError('INVALID_PARAMS', said.passphraseDiffers);
  return passphrase;
}

async function presentPassphrase(context: BareContext): Promise<string> {
  const passphrase = await readPassphrase(context, words.cli.bundle.passphrasePrompt);
  if (passphrase === '') throw new AppError('INVALID_PARAMS', words.cli.bundle.noPassphrase);
  return passphrase;
}

function exported(path: string, { manifest, isEncrypted, bytes }: ExportedBundle, id: string): Outcome {
  const { site, name, entries, lastAt, files, missing } = manifest;
  const within = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`)).length;
  const inside = {
    entries,
    datasets: within('datasets'),
    sets: within('sets'),
    exchanges: within('exchanges'),
  };
  const said = words.cli.bundle;
  const lines = [
    said.wrote({ path, bytes, site: shownSite(name), id, at: utcStamp(lastAt) }),
    said.inside(inside),
    said.notInside,
    ...(missing.length === 0 ? [] : [said.missing({ names: missing })]),
    isEncrypted ? said.encrypted : said.readable,
  ];
  const value = { written: path, bytes, site, id, name, lastAt, ...inside, missing, encrypted: isEncrypted };
  return { value, text: lines.join('\n') };
}

function imported({ outcome, note, id }: ImportedBundle, folder: string): Outcome {
  const said = words.cli.bundle;
  const { site, name, entries, made, lastAt } = note;
  const facts = { site: shownSite(name), id, folder, entries };
  const lines = {
    restored: [said.restored(facts), said.notInside],
    kept: [said.kept(facts), said.claimed],
    sameHere: [said.sameHere],
    olderThanHere: [said.olderThanHere],
    sameKept: [said.sameKept({ id })],
    olderThanKept: [said.olderThanKept({ id })],
  };
  return { value: { outcome, site, id, name, entries, made, lastAt }, text: lines[outcome].join('\n') };
}

export const bundleCommands: Command[] = [
  {
    name: 'bundle export',
    usage: () => words.cli.usages.bundleExport,
    summary: 'bundleExport',
    options: { encrypt: 'boolean', 'with-exchanges': 'boolean', replace: 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    run: bare,
    async runBare(context) {
      const path = bundlePath(context);
      const { exportBundle } = await import('../../../adapters/bundle/exportBundle.ts');
      const { siteId } = await import('../../../core/bundle/site.ts');
      const written = await exportBundle({
        folder: context.dataFolder,
        path,
        replaces: isSet(context, 'replace'),
        withExchanges: isSet(context, 'with-exchanges'),
        passphrase: isSet(context, 'encrypt') ? () => newPassphrase(context) : null,
        made: new Date().toISOString(),
      });
      return exported(path, written, siteId(written.manifest.site));
    },
  },
  {
    name: 'bundle import',
    usage: () => words.cli.usages.bundleImport,
    summary: 'bundleImport',
    options: { 'read-only': 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    run: bare,
    async runBare(context) {
      const { importBundle } = await import('../../../adapters/bundle/importBundle.ts');
      const taken = await importBundle({
        path: context.positionals[0]!,
        folder: context.dataFolder,
        passphrase: () => presentPassphrase(context),
        isReadOnly: isSet(context, 'read-only'),
        host: 'cli',
      });
      return imported(taken, context.dataFolder);
    },
  },
  {
    name: 'bundle list',
    usage: () => '',
    summary: 'bundleList',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    run: bare,
    async runBare({ dataFolder }) {
      const { listSites } = await import('../../../adapters/bundle/listSites.ts');
      const sites = await listSites(dataFolder);
      const said = words.cli.bundle;
      if (sites.length === 0) return { value: { sites }, text: said.noSites };
      const { site, entries, datasets, newestSet, lastEntry, made, from } = said.table;
      const rows = sites.map((one) => [
        shownSite(one.name),
        one.id,
        whole(one.entries),
        whole(one.datasets),
        one.newestSet === null ? '-' : utcStamp(one.newestSet),
        utcStamp(one.lastAt),
        utcStamp(one.asOf),
        said.came[one.from],
      ]);
      const headings = [site, words.cli.tables.id, entries, datasets, newestSet, lastEntry, made, from];
      return { value: { sites }, text: `${table(headings, rows, [2, 3])}\n\n${said.claimed}` };
    },
  },
];
