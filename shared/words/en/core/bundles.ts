/** Bundles: what is wrong with one, and why one has no place here. */
import { counted } from '../common/counted.ts';

export const bundles = {
  /** @param problem a clause of those below */
  refused: ({ problem }: { problem: string }) =>
    `The bundle is refused, and nothing was changed: ${problem}. Take another copy of it, or have it made again.`,
  notABundle: 'it is no bundle of Outpost, or its beginning is damaged',
  newerFormat: ({ format }: { format: string }) =>
    `A newer Outpost made this bundle (format ${format}). Nothing was changed. Install the newer version to read it.`,
  oddList: 'its list of contents is damaged or missing',
  oddPath: ({ path }: { path: string }) => `it names ${path}, which is no file that a bundle may hold`,
  twice: ({ path }: { path: string }) => `it names ${path} twice`,
  cutOff: 'it ends before it is whole',
  goesOn: 'something follows behind its end',
  otherEnd: 'the hash that closes it does not match: something in it was altered',
  altered: (p: { record: string; path: string }) =>
    `record ${p.record} (${p.path}) does not have the hash that the list gives it`,
  otherRecord: (p: { record: string; path: string }) =>
    `record ${p.record} is not the one of the list (${p.path}): one was left out, repeated or moved`,
  wrongPassphrase: 'the passphrase is not the one it was encrypted with, or its beginning was altered',
  brokenSeal: 'a part of it was altered, moved or cut off after it was encrypted',
  otherJournal: 'what it says of its site is not what its journal says',
  brokenChain: ({ seq }: { seq: string }) => `the chain of its journal breaks at entry ${seq}`,
  unnamed: ({ path }: { path: string }) => `no entry of its journal names ${path}`,
  otherContent: ({ path }: { path: string }) => `${path} is not the file that its journal names`,
  lacks: ({ path }: { path: string }) => `${path}, which its journal names, is missing`,
  hugeJournal: 'its journal is larger than any that Outpost reads',
  noSuchSite: ({ id }: { id: string }) =>
    `No copy of site ${id} is kept here. \`outpost bundle list\` shows those that are.`,
  noFile: ({ path }: { path: string }) => `There is no file ${path}.`,
  fileExists: ({ path }: { path: string }) =>
    `${path} is there already. Choose another name, or replace it with --replace.`,
  nothingYet: ({ folder }: { folder: string }) => `The data folder ${folder} holds nothing to save yet.`,
  brokenHere:
    'The journal of this data folder is damaged. Open Outpost once, so that it is repaired, then make the bundle.',
  changedMeanwhile: ({ path }: { path: string }) =>
    `${path} changed or was removed while the bundle was made. Make the bundle again.`,
  newerThanHere: ({ more }: { more: number }) =>
    `This bundle is of the same site and goes on behind what is here, by ${counted(more, 'entry', 'entries')}. Two copies of a site are never merged: import it into an empty data folder (--data-dir), and go on there.`,
  fork: ({ seq }: { seq: string }) =>
    `This bundle is of a site that is here too, but the two differ from entry ${seq} on: both copies were written to. Nothing was changed. Go on with one of them alone.`,
  notEmpty: ({ folder, file }: { folder: string; file: string }) =>
    `The data folder ${folder} has no journal, but is not empty (${file}). A bundle is restored into an empty folder alone: choose one with --data-dir.`,
  readOnly: ({ folder }: { folder: string }) =>
    `${folder} is the copy of another site, which a bundle brought. It can only be read.`,
};
