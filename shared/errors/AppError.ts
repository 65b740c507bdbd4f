import { type ErrorCode, errorCodes } from './errorCodes.ts';
import { shortDetails, shortMessage } from './shortened.ts';

/** An error as it travels: cloneable, with a stable code and a sentence that says what to do next. */
export interface ErrorShape {
  code: ErrorCode;
  message: string;
  details: Record<string, unknown> | null;
}

/**
 * An expected failure: something that a user or a caller can act on.
 * Anything else that is thrown is a defect of Outpost and is answered as `DEFECT`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown> | null;

  /**
   * @param code stable code from the closed list
   * @param message one or two sentences: what failed, where, and what the user can do next; cut in its middle beyond 4,000 characters
   * @param details cloneable facts for programs, their texts cut likewise; never a key, never a row about a person
   */
  constructor(
    code: ErrorCode,
    message: string,
    details: Record<string, unknown> | null = null,
    options?: { cause?: unknown },
  ) {
    super(shortMessage(message), options);
    this.name = 'AppError';
    this.code = code;
    this.details = details === null ? null : shortDetails(details);
  }
}

/** @returns whether a thrown value is an expected failure (also across bundles, where classes differ). */
export function isAppError(thrown: unknown): thrown is AppError {
  return thrown instanceof Error && thrown.name === 'AppError' && 'code' in thrown;
}

/** @returns the cloneable form of an expected failure */
export function shapeOfAppError({ code, message, details }: AppError): ErrorShape {
  return { code, message, details };
}

/** @returns the AppError that a received error shape describes. */
export function fromErrorShape(shape: ErrorShape): AppError {
  const code = shape.code in errorCodes ? shape.code : 'DEFECT';
  return new AppError(code, shape.message, shape.details);
}

/** Ends a switch over a union: the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
