/** How a method of the contract is described, and what many of them share. */
import type { ErrorCode } from '../errors/errorCodes.ts';
import { z } from '../zod.ts';

export interface MethodDefinition<P extends z.ZodType, R extends z.ZodType> {
  /** One sentence for the documentation. */
  summary: string;
  /** `read` methods also work beside another process that has the data folder. */
  access: 'read' | 'write';
  params: P;
  result: R;
  /** Expected failures besides INVALID_PARAMS, UNAUTHORISED and DEFECT, which every method can answer. */
  errors: readonly ErrorCode[];
}

export function method<P extends z.ZodType, R extends z.ZodType>(definition: MethodDefinition<P, R>) {
  return definition;
}

/** Parameters of a method that takes none. */
export const nothing = z.object({}).strict();

export const datasetId = z.string().min(1).max(200);

/** What every change of the data folder can meet. */
export const writeErrors = [
  'FOLDER_IN_USE',
  'FOLDER_NOT_WRITABLE',
  'DISK_FULL',
  'DISK_FAILED',
] as const satisfies readonly ErrorCode[];

/** A stored file that can't be read, or not be trusted. */
export const fileErrors = ['FOLDER_DAMAGED', 'NOT_SHARED'] as const satisfies readonly ErrorCode[];
