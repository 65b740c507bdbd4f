/**
 * The whole command line over a real folder, in every language beside English: nothing that people read is left in English, and
 * colons, percents and decimals are written as the language writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, weekdayOf } from '../../../shared/time/plainDate.ts';
import { type Language, languages } from '../../../shared/words/language.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const system = vi.hoisted(() => ({ language: 'en' }));
vi.mock('../../../shared/words/language.ts', async (original) => ({
  ...(await original<typeof import('../../../shared/words/language.ts')>()),
  systemLanguage: () => system.language,
}));

const newFolder = tempFolders({ isForAll: true });

/** English words that come out of code rather than of a catalogue, if any do. */
const telltale =
  'and or of the not no none nothing is are was were with by from read running default error warning info note cases deaths date place places week weeks row rows file files column expected invalid received missing unknown unspecified reason until low moderate high published failed stopped off up due replay';

/** Those that the language has too. */
const alsoOf: Readonly<Record<string, string>> = { fr: 'date note or place', es: 'error no', pt: 'no' };

/** What is the same in every language: what is typed, names, paths, cells of files. */
const untranslated =
  /`[^`]*`|«[^»]*»|“[^”]*”|"[^"]*"|\{[^}]*\}|--[a-z-]+(?:[ =][\w.|[\]-]+)?|\boutpost [a-z-]+(?: [a-z-]+)?|\b(?:[A-Z]+_)+[A-Z]+\b|\S*\/\S+|\S+\.(?:csv|json|txt)/g;

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replace(untranslated, ' ');
}

function englishIn(text: string, language: string): string[] {
  const own = new Set((alsoOf[language] ?? '').split(' '));
  const english = new Set(telltale.split(' ').filter((word) => !own.has(word)));
  // Words in capitals stand for what is typed: FILE.
  const isEnglish = (word: string) => english.has(word.charAt(0).toLowerCase() + word.slice(1));
  return plain(text)
    .split('\n')
    .flatMap((line) =>
      (line.match(/[\p{L}\p{M}’_-]+/gu) ?? []).some((word) => isEnglish(word)) ? [line] : [],
    );
}

/** Marks that the language does not write so. */
const strange: Readonly<Record<string, RegExp>> = {
  fr: /[\p{L}\d)»”][;:] |\p{L} [;:] |\d %|\d\.\d/u,
  es: /\d %|\d\.\d\b/u,
  pt: /\d\s%|\d\.\d\b/u,
  ar: /\p{Script=Arabic}[;,]|; |\d\s%/u,
};

function strangeIn(text: string, language: string): string[] {
  return plain(text)
    .replaceAll('outpost: ', '')
    .split('\n')
    .filter((line) => strange[language]!.test(line));
}

/** Files that bring up findings of every kind, and refusals. */
function writeFiles(folder: string): (name: string) => string {
  const at = (name: string) => join(folder, name);
  const csv = (name: string, rows: readonly string[]) => writeFileSync(at(name), `${rows.join('\n')}\n`);
  const weeks = Array.from({ length: 40 }, (_, week) => addDays('2024-01-06', 7 * week));
  const weekly = weeks.flatMap((day, week) => [
    `${day},Bo,${200 + ((7 * week) % 13)},${8 + (week % 5)}`,
    `${day},Kenema,${week === 39 ? 0 : 90 + ((5 * week) % 11)},${2 + (week % 3)}`,
    `${day},Kono,${week % 7 === 3 ? '<5' : 2},0`,
    ...(week > 36 ? [`${day},Moyamba,3,0`] : []),
  ]);
  csv('cholera.csv', ['fecha,lugar,casos,muertes', ...weekly]);
  csv('cholera2.csv', ['fecha,lugar,casos,muertes', ...weekly.map((row) => row.replace('Bo,207', 'Bo,290'))]);
  const days = Array.from({ length: 100 }, (_, day) => addDays('2024-01-01', day));
  const working = days.filter((day) => weekdayOf(day) % 6 !== 0);
  csv('a1.csv', [
    'fecha,lugar,casos,muertes,sites reported,sites expected',
    ...working.flatMap((day, index) => [
      `${day},A,${['NR', '<5', 'x'][index] ?? 10 + (index % 4)},${index % 3},7,10`,
      `${day},Total,20,1,9,10`,
    ]),
  ]);
  for (const [name, place] of [
    ['a2', 'A'],
    ['a8', 'B'],
  ])
    csv(`${name}.csv`, [
      'fecha,lugar,casos,muertes',
      ...days.map((day, index) => `${day},${place},${400 + 10 * index},${index}`),
    ]);
  csv('a3.csv', [
    'fecha,lugar,sexo,edad,casos',
    ...weeks.flatMap((day, week) =>
      ['M', 'F'].flatMap((sex) =>
        ['0-4', '5+', 'Total'].map((age) => `${day},A,${sex},${age},${age === 'Total' ? 9 + week : 4}`),
      ),
    ),
  ]);
  csv('a4.csv', ['fecha,lugar,casos', '2024-01-06,A,1', '2024-01-06,A,2', '2024-01-13,A,3']);
  csv('a5.csv', ['fecha,lugar,xyz', '2024-01-06,A,q']);
  csv('a6.csv', ['fecha,lugar,casos', ...weeks.map((day, week) => `${day},A,${week ** 2}`)]);
  csv('a7.csv', [
    'fecha,lugar,casos',
    ...weeks.map((day, week) => `${day},A,${Math.round(10 * 1.2 ** (week % 20))}`),
  ]);
  writeFileSync(at('m1.json'), '{"repeets": 1}');
  writeFileSync(at('m2.json'), '{"repeats": "often"}');
  writeFileSync(at('m3.json'), '{"repeats": ');
  csv('v.csv', ['date,location,value', '2024-01-06,A,3']);
  csv('p.csv', ['reference_date,horizon', '2024-01-06,1']);
  return at;
}

/** @returns what was said, and what it was said of */
async function speakAll(language: Language): Promise<[command: string, text: string][]> {
  const folder = newFolder();
  const data = join(folder, 'data');
  const at = writeFiles(folder);
  system.language = language;
  const said: [string, string][] = [];
  const run = async (...args: string[]) => {
    const { out, err } = await cli(args, data);
    said.push([args.join(' '), `${out}${err}`.replaceAll(folder, '')]);
  };
  await run('import', at('cholera.csv'), '--no-backtest');
  const { reply } = await cliJson(['datasets'], data);
  const id = reply.value.datasets[0].id as string;
  for (const names of [
    ['cholera2'],
    ['a1'],
    ['a2'],
    ['a3'],
    ['a4'],
    ['a5'],
    ['a6'],
    ['a2', 'a8'],
    ['a1', 'a2', 'a3', 'a6'],
  ])
    await run('import', '--dry-run', ...names.map((name) => at(`${name}.csv`)));
  for (const name of ['m1', 'm2', 'm3'])
    await run('import', at('cholera.csv'), '--mapping', at(`${name}.json`));
  await run('forecast', '--dataset', id);
  const { reply: list } = await cliJson(['forecasts'], data);
  const dataset = ['--dataset', id];
  await run('forecasts', 'show', list.value.forecasts[0].id);
  await run('forecasts', 'summary', ...dataset);
  for (const command of ['datasets', 'forecasts', 'audit', 'lock', 'providers', 'health', 'score', 'config'])
    await run(command);
  await run('datasets', 'show', id);
  await run('assess', ...dataset);
  await run('assess', '--file', at('a1.csv'));
  await run('assess', '--file', at('a7.csv'));
  await run('lock', 'explain');
  await run('lock', 'release', '--dry-run');
  await run('lock', 'pin', 'embedded', '--reason', 'ZZZ', '--dry-run');
  await run('lock', 'hold', '--reason', 'ZZZ', '--dry-run');
  await run('audit', '--verify');
  await run('scheduler', 'run-once');
  await run('scheduler', 'status');
  await run('config', 'get', 'priority');
  for (const [key, value] of [
    ['report.suppressBelow', 'x'],
    ['report.suppressBelow', '99'],
    ['risk.impact', '{"a":9}'],
    ['window.theme', 'pink'],
  ] as const)
    await run('config', 'set', key, value);
  await run('score', '--truth', at('v.csv'), '--forecasts', at('p.csv'));
  await run('import', '--name');
  await run('import', '--name', '--watch', at('a1.csv'));
  await run('import', '--dry-run=x', at('a1.csv'));
  for (const ending of ['txt', 'csv', 'html']) {
    const out = at(`r.${ending}`);
    await run('report', ...dataset, '--out', out);
    const text = readFileSync(out, 'utf8').replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, '');
    said.push([`r.${ending}`, text.replace(/<[^>]*>/g, '\n').replaceAll('&#39;', "'")]);
  }
  return said;
}

describe.each(languages.filter((language) => language !== 'en'))('the command line in %s', (language) => {
  let said: [command: string, text: string][];

  beforeAll(async () => {
    said = await speakAll(language);
  });

  const told = (of: typeof said, found: (text: string, language: string) => string[]) =>
    of.flatMap(([command, text]) => found(text, language).map((line) => `${command}: ${line.trim()}`));

  it('says nothing in English', () => {
    expect(told(said, englishIn)).toEqual([]);
  });

  it('writes colons, percents and decimals as the language does', () => {
    // Cells of a CSV are read by programs, and the meanings of settings tell what is typed.
    const ofPeople = said.filter(([command]) => command !== 'r.csv' && !command.startsWith('config'));
    expect(told(ofPeople, strangeIn)).toEqual([]);
  });

  it('reports cells without marks of direction', () => {
    const [, cells] = said.find(([command]) => command === 'r.csv')!;
    expect(cells).toContain('<5');
    expect(cells).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('the search for English', () => {
  it('finds a word of it, and none in names and in what is typed', () => {
    expect(englishIn('Bo and Kenema', 'fr')).toHaveLength(1);
    expect(englishIn('« cases and deaths », `outpost lock`, --out file.csv', 'fr')).toEqual([]);
    expect(strangeIn('Bo: 3', 'fr')).toHaveLength(1);
    expect(strangeIn('30 %', 'pt')).toHaveLength(1);
  });
});
