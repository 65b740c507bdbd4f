import type { measures as english } from '../../en/common/measures.ts';
import { isolated } from './isolate.ts';

const definite: Readonly<Record<string, string>> = { cases: 'الحالات', deaths: 'الوفيات' };
/** Without an article, as in a list. */
export const measures: typeof english = { cases: 'حالات', deaths: 'وفيات' };

/** What is counted, as the core names it: `cases` -> `الحالات`. */
export function theMeasure(code: unknown): string {
  return definite[String(code)] ?? isolated(String(code));
}

/** `cases` -> `حالات`. */
export function measure(code: unknown): string {
  return (measures as Readonly<Record<string, string>>)[String(code)] ?? isolated(String(code));
}
