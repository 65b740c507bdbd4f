import { words } from '../words/index.ts';
import { type ErrorShape, isAppError, shapeOfAppError } from './AppError.ts';

/** @returns the cloneable form of a thrown value; what is not an AppError becomes a `DEFECT` without inner text. */
export function toErrorShape(thrown: unknown): ErrorShape {
  if (isAppError(thrown)) return shapeOfAppError(thrown);
  return { code: 'DEFECT', message: words.requests.defect, details: null };
}
