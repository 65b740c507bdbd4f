/** What stays open works as the writer of its data folder, or beside the process that has it, reading only. */
import { type AppError, isAppError } from '../../shared/errors/AppError.ts';
import type { Core } from '../core/Core.ts';
import { type NodeCoreOptions, openNodeCore } from './openNodeCore.ts';

export interface OpenedCore {
  core: Core;
  access: NodeCoreOptions['access'];
  /** Why it only reads: names the process that has the folder; null for a writer. */
  refusal: AppError | null;
}

/** Refusals of the folder that leave it readable. */
export type ReadingEnough = 'FOLDER_IN_USE' | 'FOLDER_NOT_WRITABLE';

/** @throws AppError as `openNodeCore` does, but none of `enough`: then the core only reads */
export async function openWriterOrReader(
  options: Omit<NodeCoreOptions, 'access'>,
  enough: readonly ReadingEnough[] = ['FOLDER_IN_USE'],
): Promise<OpenedCore> {
  try {
    const core = await openNodeCore({ ...options, access: 'writer' });
    return { core, access: 'writer', refusal: null };
  } catch (thrown) {
    if (!isAppError(thrown) || !enough.some((code) => code === thrown.code)) throw thrown;
    const core = await openNodeCore({ ...options, access: 'reader' });
    return { core, access: 'reader', refusal: thrown };
  }
}
