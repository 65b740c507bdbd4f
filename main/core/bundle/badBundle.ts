import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';

/** @param problem a clause that says what is wrong with it */
export function badBundle(problem: string, details: Record<string, unknown> = {}): AppError {
  return new AppError('BAD_BUNDLE', words.bundles.refused({ problem }), details);
}
