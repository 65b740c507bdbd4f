import { isolated } from './isolate.ts';

const definite: Readonly<Record<string, string>> = { cases: 'الحالات', deaths: 'الوفيات' };
const bare: Readonly<Record<string, string>> = { cases: 'حالات', deaths: 'وفيات' };

/** What is counted, as the core names it: `cases` -> `الحالات`. */
export function theMeasure(code: unknown): string {
  return definite[String(code)] ?? isolated(String(code));
}

/** `cases` -> `حالات`. */
export function measure(code: unknown): string {
  return bare[String(code)] ?? isolated(String(code));
}
