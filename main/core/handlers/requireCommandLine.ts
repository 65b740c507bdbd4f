import { AppError } from '../../../shared/errors/AppError.ts';
import type { Caller } from '../Core.ts';

/** A page names no paths: it could have any file of this machine read. @throws AppError `UNAUTHORISED` */
export function requireCommandLine({ host }: Caller): void {
  if (host === 'cli') return;
  throw new AppError(
    'UNAUTHORISED',
    'Only the command line may name files by path. Choose the file in the window.',
  );
}
