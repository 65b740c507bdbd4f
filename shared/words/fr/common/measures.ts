import type { measures as english } from '../../en/common/measures.ts';

export const measures: typeof english = { cases: 'cas', deaths: 'décès' };

/** The same of a stored fact, which may be of another version. */
export function measureName(code: unknown): string {
  return (measures as Readonly<Record<string, string>>)[String(code)] ?? String(code);
}
