import { AppError } from '../../shared/errors/AppError.ts';

/** @returns the system's error code (`ENOENT`, `ENOSPC`, ...) of a thrown value, or null. */
export function systemCodeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}

/** @returns whether a file or folder was simply not there. */
export function isMissing(thrown: unknown): boolean {
  const code = systemCodeOf(thrown);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** @returns the AppError for a failed write in the data folder. */
export function writeFailure(thrown: unknown, path: string): unknown {
  const code = systemCodeOf(thrown);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError(
      'DISK_FULL',
      `Not saved: the disk that holds ${path} is full. What was saved before is intact. Free some space and try again.`,
      { path },
      { cause: thrown },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new AppError(
      'FOLDER_NOT_WRITABLE',
      `Not saved: ${path} cannot be written. Check its permissions, or choose another folder with --data-dir.`,
      { path, system: code },
      { cause: thrown },
    );
  }
  return thrown;
}
