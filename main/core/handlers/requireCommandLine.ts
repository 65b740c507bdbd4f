import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Caller } from '../Core.ts';

/** A page names no paths: it could have any file of this machine read. @throws AppError `UNAUTHORISED` */
export function requireCommandLine({ host }: Caller): void {
  if (host === 'cli') return;
  throw new AppError('UNAUTHORISED', words.requests.onlyCommandLineNamesFiles);
}
