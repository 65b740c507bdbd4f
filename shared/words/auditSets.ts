/** What the audit trail says of published sets and of levels, which the window loads with that screen. */
import { ar } from './ar/auditSets/index.ts';
import { en } from './en/auditSets/index.ts';
import { es } from './es/auditSets/index.ts';
import { fr } from './fr/auditSets/index.ts';
import { inLanguage, type Language, type Translations } from './language.ts';
import { pt } from './pt/auditSets/index.ts';

/** What every language has to provide. */
export type AuditSetWords = typeof en;

const catalogues: Translations<AuditSetWords> = { en, fr, es, pt, ar };

/** @returns in its language */
export function auditSetWordsFor(language: Language): AuditSetWords {
  return inLanguage(catalogues, language);
}
