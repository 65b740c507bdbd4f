/** The languages that users may ask for. English is the one that is written. */
export const languages = ['en', 'fr', 'es', 'pt', 'ar'] as const;

export type Language = (typeof languages)[number];

/** How lines of a language run. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** What is said in several languages: English at least. */
export type Translations<Said> = { en: Said } & Partial<Record<Language, Said>>;

/** @returns what is said in a language; in English as long as nobody has written it in that language */
export function inLanguage<Said>(said: Translations<Said>, language: Language): Said {
  return said[language] ?? said.en;
}

/** The languages beside English of a large catalogue, each loaded when it is first asked for. */
export type Loaders<Said> = Readonly<Partial<Record<Exclude<Language, 'en'>, () => Promise<Said>>>>;

/** @returns what is said in a language; `english` in English, and as long as nobody has written it in that language */
export async function loadLanguage<Said>(
  loaders: Loaders<Said>,
  language: Language,
  english: Said,
): Promise<Said> {
  if (language === 'en') return english;
  return (await loaders[language]?.()) ?? english;
}

/** The language of the system that a process runs on, or of the browser that shows a page, as Intl tells it. */
export function systemLanguage(): Language {
  return pickLanguage([new Intl.PluralRules().resolvedOptions().locale]);
}

/**
 * The first of somebody's languages that can be asked for, else English.
 * @param wanted BCP 47 tags, best first: `fr-CA`
 */
export function pickLanguage(wanted: readonly string[]): Language {
  const asked = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return asked.map((tag) => languages.find((one) => one === tag)).find((one) => one !== undefined) ?? 'en';
}
