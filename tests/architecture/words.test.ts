/** One catalogue of words: a phrase for users stands in shared/words, so that a language is one folder to translate. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the scanner finds what no user reads as a phrase of ours, with the reason. */
const notForUsers: Readonly<Record<string, string>> = {
  'main/adapters/dataFolder.ts': 'name of a folder of the system',
  'main/adapters/erase/ownPaths.ts': 'names of files and folders',
  'main/adapters/pdf/findBrowser.ts': 'names of programs',
  'main/adapters/processLock.ts': 'a statement for the database',
  'main/adapters/team/': 'statements of SQL',
  'main/adapters/workers/lane.ts': 'read by developers',
  'main/core/epi/calibratedConfidence.ts': 'a value of the contract',
  'main/core/epi/diseases/diseaseNames.ts': 'names of diseases as files write them, in five languages',
  'main/core/exports/hubCsv.ts': 'name of a target in the format of the hubs',
  'main/core/providers/chat/prompt.ts': 'read by models, which answer best in English',
  'main/core/providers/chat/requestDocument.ts': 'read by models, which answer best in English',
  'main/core/providers/wire/classify/httpDate.ts': 'a header',
  'main/core/providers/wire/classify/retryHint.ts': 'what providers write',
  'main/core/providers/wire/classify/rules/': 'what providers write',
  'main/core/providers/wire/classify/tokenCounts.ts': 'what providers write',
  'main/core/report/html/reportPolicy.ts': 'a header',
  'main/core/report/html/styles.ts': 'a style sheet',
  'main/core/reply/levelNames.ts': 'what models write',
  'main/core/reply/readDate.ts': 'what models write',
  'main/core/reply/readNumber.ts': 'what models write',
  'main/core/reply/refusalWording.ts': 'what models write',
  'main/core/state/chain.ts': 'names of a fault inside the core',
  'main/core/state/stored/': 'a value of the contract',
  'main/core/surveillance/import/dates/columnSource.ts': 'a part of names that a mapping states',
  'main/core/surveillance/import/dates/dayNumbers.ts': 'names of formats that a mapping states',
  'main/core/surveillance/import/dates/headerDates.ts': 'a name of a format that a mapping states',
  'main/core/surveillance/import/dates/namedDates.ts':
    'names of formats that a mapping states, and words of files',
  'main/core/surveillance/import/table/ColumnTable.ts': 'a name that a mapping states',
  'main/core/surveillance/import/vocabulary/': 'words of the files that are read, in eleven languages',
  'main/hosts/contentSecurityPolicy.ts': 'a header',
  'main/hosts/pageFiles.ts': 'a header',
  'main/hosts/web/eventStreams.ts': 'a line that keeps a stream open',
  'main/hosts/web/sessionDoor.ts': 'a header',
  'preload/outpostBridge.ts': 'what Electron writes',
  'renderer/ui/hooks/': 'queries of style sheets',
  'renderer/ui/picture/': 'fonts, names of elements and parts of drawings',
  'renderer/ui/virtual/VirtualRows.tsx': 'a key of elements',
  'renderer/ui/virtual/useRowVirtualizer.ts': 'a query of style sheets',
  'renderer/features/import/review/dateFormatNames.ts': 'names of formats that a mapping states',
  'renderer/features/import/ImportWays.tsx': 'names of elements',
  'renderer/features/place/chart/fanMarks.ts': 'a font',
  'shared/maps/isoCountries.ts': 'names of countries as files write them',
  'renderer/features/place/chart/narrow.ts': 'a query of style sheets',
  'renderer/features/provider/SetupConnection.tsx': 'the name of a program',
  'shared/forecast/forecastSchema.ts': 'a value of the contract',
  'shared/forecast/quantileLevels.ts': 'what a schema says of a shape',
  'shared/maps/mapSchema.ts': 'what a schema says of a shape',
  'shared/plainFacts.ts': 'what a schema says of a shape',
  'shared/plainList.ts': 'what a schema says of a shape',
  'shared/providers/providerCatalogue.ts': 'names of companies, the same in every language',
  'shared/time/utcStamp.ts': 'the name of a time zone',
  'shared/contract/': 'describes the contract to developers; docs/contract.md is made of it',
};

/** What a provider says of itself stays with it: see DECISIONS.md. */
const withTheirProvider = /^main\/core\/providers\/\w+\/texts\.ts$/;

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const found = ['main', 'preload', 'renderer', 'shared']
  .flatMap(sourcesOf)
  .filter((path) => !path.startsWith('shared/words/') && !withTheirProvider.test(path))
  .flatMap((path) =>
    phrasesOf(path, readFileSync(join(root, path), 'utf8')).map(({ line, text }) => ({ path, line, text })),
  );

const exceptions = Object.keys(notForUsers);

describe('phrases for users', () => {
  it('stand in shared/words alone', () => {
    const outside = found.filter(({ path }) => !exceptions.some((start) => path.startsWith(start)));
    expect(outside.map(({ path, line, text }) => `${path}:${line}: ${text}`)).toEqual([]);
  });

  it.each(exceptions)('are still in %s, which is an exception', (start) => {
    expect(found.some(({ path }) => path.startsWith(start))).toBe(true);
  });
});

describe('the scanner of phrases', () => {
  const textsOf = (source: string) => phrasesOf('a.tsx', source).map(({ text }) => text);

  it.each([
    ["throw new AppError('HELD', 'No runs start now.');", 'No runs start now.'],
    [`const text = \`\${name} is pinned\`;`, '{} is pinned'],
    ['const text = "two words";', 'two words'],
    ['const part = <p>Two words</p>;', 'Two words'],
    ['const part = <p title="Two words" />;', 'Two words'],
    ["const text = isHeld ? 'on hold' : '';", 'on hold'],
    ["const text = 'über alles';", 'über alles'],
    ["const text = 'growth a week';", 'growth a week'],
    [`const text = \`took \${duration}\`;`, 'took {}'],
    [`const text = \`\${count} left\`;`, '{} left'],
    ['const part = <th>Places</th>;', 'Places'],
    [`const page = markup\`<p class="a b">\${name} is pinned</p>\`;`, '{} is pinned'],
    ['const page = markup`<th>Places</th>`;', 'Places'],
    ['const part = <p title="Places" />;', 'Places'],
    ['const part = <p aria-label={isOne ? "Place" : name} />;', 'Place'],
    ['const part = <input placeholder="Name" />;', 'Name'],
    ['const part = <Field label="Name:" />;', 'Name:'],
  ])('finds the one of %s', (source, text) => {
    expect(textsOf(source)).toEqual([text]);
  });

  it('finds headings of one word in the command line', () => {
    const source = "table(['Place', 'n', 'EARS'], rows, 'left');";
    expect(phrasesOf('main/hosts/cli/a.ts', source).map(({ text }) => text)).toEqual(['Place']);
    expect(textsOf(source)).toEqual([]);
  });

  it.each([
    "import { a } from './two words.ts';",
    '// a comment of words',
    "const code = 'PINNED_UNAVAILABLE';",
    `const pair = \`\${a} \${b}\`;`,
    'const pattern = /two words/;',
    "throw new Error('a defect of ours');",
    "type Kind = 'two words';",
    "const shape = z.string().refine(isDay, 'not a day');",
    "this.#log.error('it went wrong', {});",
    "const command = { name: 'lock explain' };",
    'const part = <p className="chip is-wide" />;',
    'const part = <p id="Places" />;',
    `const code = \`\${name}-hint\`;`,
    `const usage = \`outpost \${name} --dry-run\`;`,
    `const sent = { authorization: \`Bearer \${key}\` };`,
    'const part = <td>–</td>;',
    `const page = markup\`<p class="a wide one">\${text}</p>\`;`,
  ])('finds none in %s', (source) => {
    expect(textsOf(source)).toEqual([]);
  });
});
