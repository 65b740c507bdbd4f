/** Bundles on the command line. */
import { counted, fixed, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;

export const bundle = {
  table: {
    site: 'Site',
    entries: 'Entries',
    datasets: 'Datasets',
    newestSet: 'Newest forecasts',
    lastEntry: 'Last entry',
    made: 'As of',
    from: 'Came by',
  },
  came: { bundle: 'bundle', team: 'team' },
  /** Of a site that gave itself no name. */
  nameless: 'no name',
  wrote: (p: { path: string; bytes: number; site: string; id: string; at: string }) =>
    `Wrote ${p.path} (${sizeOf(p.bytes)}): site ${p.site} (${p.id}), to ${p.at}.`,
  inside: (p: { entries: number; datasets: number; sets: number; exchanges: number }) =>
    `Inside: ${counted(p.entries, 'entry', 'entries')} of the audit trail, ${counted(p.datasets, 'file')} of datasets, ${counted(p.sets, 'file')} of forecasts, ${counted(p.exchanges, 'exchange')} with providers.`,
  notInside:
    'Not inside: keys of providers, logs, texts written into reports, shapes of maps. Enter keys again where it is restored.',
  missing: ({ names }: { names: readonly string[] }) =>
    `Missing or damaged here, and so not inside: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${whole(names.length - 5)} more` : ''}.`,
  encrypted:
    'It is encrypted. Without the passphrase nobody can read it, and nobody can give it back to you.',
  readable: 'It is not encrypted: whoever has the file can read it. --encrypt asks for a passphrase.',
  ending: ({ path }: { path: string }) => `A bundle is named FILE.outpost; ${path} is not.`,
  passphrasePrompt: 'Passphrase (not shown): ',
  passphraseAgain: 'Once more: ',
  passphraseDiffers: 'The two passphrases differ. Nothing was written.',
  shortPassphrase: ({ least }: { least: number }) =>
    `The passphrase needs at least ${whole(least)} letters. Several words that do not belong together are good.`,
  noPassphrase: 'No passphrase came, and the bundle is encrypted.',
  restored: (p: { site: string; id: string; folder: string; entries: number }) =>
    `Restored site ${p.site} (${p.id}) with ${counted(p.entries, 'entry', 'entries')} into ${p.folder}. Do not write to the other copy of it any more: two copies that go on can't be put together again.`,
  kept: (p: { site: string; id: string; entries: number }) =>
    `Site ${p.site} (${p.id}) with ${counted(p.entries, 'entry', 'entries')} is kept to be read. Put --site ${p.id} behind any command that reads, such as \`outpost datasets --site ${p.id}\`.`,
  sameHere: 'This bundle holds what is in this data folder already. Nothing was changed.',
  olderThanHere: 'This bundle is of this site and older than what is here. Nothing was changed.',
  sameKept: ({ id }: { id: string }) =>
    `This bundle is there already: read it with --site ${id}. Nothing was changed.`,
  olderThanKept: ({ id }: { id: string }) =>
    `A newer bundle of this site is there already: read it with --site ${id}. Nothing was changed.`,
  claimed: 'The name is what the site calls itself; only its number is sure.',
  noSites:
    'No site is kept here. `outpost bundle import FILE` brings one; `outpost team join ADDRESS` brings those of a team.',
  /** Above everything that is read from another site. */
  from: (p: { site: string; id: string; from: 'bundle' | 'team'; asOf: string }) =>
    `From site ${p.site} (${p.id}), read-only, as of ${p.from === 'team' ? `the sync of ${p.asOf} with the team` : `the bundle of ${p.asOf}`}`,
  onlyReading: ({ name }: { name: string }) =>
    `\`outpost ${name}\` can't be used with --site: another site is only read.`,
  unknownSite: ({ text, near }: { text: string; near: readonly string[] }) =>
    `No site is called ${text}. ${nearNames.didYouMean(near) ?? '`outpost bundle list` shows those that are kept.'}`,
  severalSites: ({ text, ids }: { text: string; ids: string }) =>
    `Several sites call themselves ${text}. Name one by its number: ${ids}.`,
};
