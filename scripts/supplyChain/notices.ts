/** `npm run notices`: writes THIRD_PARTY_NOTICES.md from the lock file, the packages' own texts and the list of data. A test fails when it is out of date. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledData } from './bundledData.ts';
import { type LockedPackage, shippedPackages } from './lockedPackages.ts';

export const NOTICES = 'THIRD_PARTY_NOTICES.md';
const TEXT = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;

export function noticesDocument(root: string): string {
  const packages = shippedPackages(root);
  return [
    '# Third-party notices',
    '',
    'What Outpost is made from besides its own code: packages that its programs are bundled from, with the types they are compiled against, and data. Made by `npm run notices`.',
    '',
    'Packages for desktops also hold Electron, with its own licence (MIT) and those of Chromium and Node.js in the files `LICENSE.electron.txt` and `LICENSES.chromium.html` beside the program. Outpost brings no fonts: it uses those of the system.',
    '',
    '## Data',
    '',
    '| data | content | source | licence |',
    '| --- | --- | --- | --- |',
    ...bundledData.map(({ name, what, source, licence }) => `| ${name} | ${what} | ${source} | ${licence} |`),
    '',
    '## Packages',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    ...packages.flatMap((one) => section(root, one)),
  ].join('\n');
}

function section(root: string, { path, name, version, licence }: LockedPackage): string[] {
  const texts = textsOf(join(root, path));
  const said =
    texts.length > 0 ? texts : [`The package comes without a text; it states the licence ${licence}.`];
  return [`### ${name} ${version}`, '', ...said.flatMap((text) => ['```text', text, '```', ''])];
}

function textsOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci`);
  const names = readdirSync(folder).filter((name) => TEXT.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..');
  writeFileSync(join(root, NOTICES), noticesDocument(root));
}
