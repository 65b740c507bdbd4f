import { type ErrorShape, isAppError } from '../../shared/contract/index.ts';

/** What an expected failure says to a program. */
export type Refusal = Pick<ErrorShape, 'code' | 'details'>;

/** @returns null for a defect, which says nothing */
export function refusalOf(thrown: unknown): Refusal | null {
  return isAppError(thrown) ? { code: thrown.code, details: thrown.details } : null;
}
