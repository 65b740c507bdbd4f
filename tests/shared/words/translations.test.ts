/**
 * Every language that is written, held against English: the compiler finds a sentence that is missing; here is what it does not
 * find. A language counts as soon as a catalogue has it.
 */
import { describe, expect, it } from 'vitest';
import { auditSetWordsFor } from '../../../shared/words/auditSets.ts';
import { bridgeWords } from '../../../shared/words/bridge.ts';
import { catalogues } from '../../../shared/words/catalogues.ts';
import { helpWordsFor } from '../../../shared/words/help.ts';
import { directionOf, type Language, languages } from '../../../shared/words/language.ts';
import { levelWordsFor } from '../../../shared/words/level.ts';
import { newsWordsFor } from '../../../shared/words/news.ts';
import { settingWordsFor } from '../../../shared/words/settings.ts';
import { teamWordsFor } from '../../../shared/words/team.ts';
import { trustWordsFor } from '../../../shared/words/trust.ts';
import { viewsWordsFor } from '../../../shared/words/views.ts';
import { windowCatalogues } from '../../../shared/words/windowCatalogues.ts';
import {
  hasLooseRange,
  isBroken,
  isSentence,
  lostFacts,
  type Saying,
  sayings,
  untried,
} from '../../support/words/sayings.ts';
import { englishAsWritten } from '../../support/words/signatures.ts';

const others = languages.filter((one) => one !== 'en');

interface Part {
  english: unknown;
  /** @returns English where the language is not written */
  load: (language: Language) => Promise<unknown>;
}

const exported = (path: string, name: string) =>
  (englishAsWritten(path) as Readonly<Record<string, unknown>>)[name];

const parts: Readonly<Record<string, Part>> = {
  core: {
    english: exported('index.ts', 'en'),
    load: async (language) => (language === 'en' ? null : await catalogues[language]?.()),
  },
  window: {
    english: exported('window/index.ts', 'en'),
    load: async (language) => (language === 'en' ? null : await windowCatalogues[language]?.()),
  },
  help: {
    english: exported('help/index.ts', 'help'),
    load: async (language) => written(helpWordsFor, language),
  },
  settings: {
    english: exported('settings/index.ts', 'en'),
    load: async (language) => written(settingWordsFor, language),
  },
  level: {
    english: exported('level/index.ts', 'en'),
    load: async (language) => written(levelWordsFor, language),
  },
  auditSets: {
    english: exported('auditSets/index.ts', 'en'),
    load: async (language) => written(auditSetWordsFor, language),
  },
  news: {
    english: exported('news/index.ts', 'en'),
    load: async (language) => written(newsWordsFor, language),
  },
  views: {
    english: exported('views/index.ts', 'en'),
    load: async (language) => written(viewsWordsFor, language),
  },
  trust: {
    english: exported('trust/index.ts', 'en'),
    load: async (language) => written(trustWordsFor, language),
  },
  team: {
    english: exported('team/index.ts', 'en'),
    load: async (language) => written(teamWordsFor, language),
  },
  bridge: { english: exported('bridge.ts', 'en'), load: async (language) => written(bridgeWords, language) },
};

/** What is said in a language; nothing where it is not written and English stands in for it. */
function written<Said>(wordsFor: (language: Language) => Said, language: Language): Said | null {
  const said = wordsFor(language);
  return said === wordsFor('en') ? null : said;
}

/** Where the same is said in English and in another language, in part at least. */
const same: readonly RegExp[] = [
  // Names of documents and of their authors.
  /^terms\.\w+\.source$/,
  // What is typed, and columns of files.
  /^cli\.(examples|usages)\./,
  /^scoring\.task$/,
  // French has the same two words.
  /^shell\.status\.auditIntactAlone$/,
  // Names of diseases that levels know by.
  /^importReview\.fields\.diseases\./,
];
const isSame = ({ path }: Saying) => same.some((one) => one.test(path));

const shown = ({ path, english, other }: Saying) => `${path}: ${english} -> ${other}`;

describe('the walk through a catalogue', () => {
  it.each(Object.entries(parts))('finds facts for every function of %s', (_, { english }) => {
    expect(untried(english)).toEqual([]);
  });

  it('finds a lost fact, a broken sentence, and one that is still English', () => {
    const english = exported('core/tables.ts', 'tables') as { empty: (p: { name: string }) => string };
    const only = ({ empty }: typeof english) => ({ empty });
    const against = (empty: (p: { name: string }) => string) => sayings(only(english), { empty })[0]!;
    expect(lostFacts(against(() => 'vide'))).toEqual(['qnameω']);
    expect(isBroken(against((p) => `${(p as { file?: string }).file} est vide`).other)).toBe(true);
    expect(hasLooseRange('من 12–30 و')).toBe(true);
    expect(hasLooseRange('من \u206612–30\u2069 و')).toBe(false);
    const untouched = against(english.empty);
    expect(untouched.english === untouched.other && isSentence(untouched.other)).toBe(true);
  });
});

const all = others.flatMap((language) =>
  Object.entries(parts).map(([name, part]) => ({ language, name, ...part })),
);

/** Nothing is said of a part that is not written yet. */
async function saidIn(part: Part & { language: Language }): Promise<Saying[]> {
  const other = (await part.load(part.language)) ?? null;
  return other === null ? [] : sayings(part.english, other);
}

describe.each(all)('$name in $language', (part) => {
  it('says something for the same facts, without a hole in it', async () => {
    const broken = (await saidIn(part)).filter(
      ({ english, other }) => isBroken(other) || (other.trim() === '') !== (english.trim() === ''),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  it('keeps every name and number', async () => {
    const lost = (await saidIn(part)).filter((one) => lostFacts(one).length > 0);
    expect(lost.map((one) => `${lostFacts(one)} of ${shown(one)}`)).toEqual([]);
  });

  it('keeps ranges and signs in order, also where lines run from right to left', async () => {
    if (directionOf(part.language) === 'ltr') return;
    const loose = (await saidIn(part)).filter((one) => !isSame(one) && hasLooseRange(one.other));
    expect(loose.map(shown)).toEqual([]);
  });

  it('leaves no sentence in English', async () => {
    const left = (await saidIn(part)).filter(
      (one) => one.english === one.other && isSentence(one.other) && !isSame(one),
    );
    expect(left.map(shown)).toEqual([]);
  });
});
