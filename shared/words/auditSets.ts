/** What the audit trail says of published sets and of levels, which the window loads with that screen. */
import { en } from './en/auditSets/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';

/** What every language has to provide. */
export type AuditSetWords = typeof en;

const catalogues: Translations<AuditSetWords> = { en };

/** @returns in English until the language is written */
export function auditSetWordsFor(language: Language): AuditSetWords {
  return inLanguage(catalogues, language);
}
