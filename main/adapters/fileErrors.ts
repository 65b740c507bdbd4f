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

/** Why the system does not give the bytes of a file that is there, and what to do about it. */
const readProblems: Readonly<Record<string, { cause: string; advice: string }>> = {
  EACCES: { cause: 'permission denied', advice: 'Give this account the right to read it, then try again.' },
  EPERM: { cause: 'not permitted', advice: 'Give this account the right to read it, then try again.' },
  EIO: {
    cause: 'the disk reports an error',
    advice: 'Copy the data folder to another disk, or bring the file back from a backup, then try again.',
  },
  EISDIR: { cause: 'a folder is in its place', advice: 'Move that folder away, then try again.' },
  EBUSY: { cause: 'another program keeps it', advice: 'Close that program, then try again.' },
};

/** @returns whether a file is there, but its bytes are kept from us: by its permissions, or by a failing disk. */
export function isUnreadable(thrown: unknown): boolean {
  const code = systemCodeOf(thrown);
  return code === 'EACCES' || code === 'EPERM' || code === 'EIO';
}

/** @returns the AppError for a file or folder of the data folder that can't be read. */
export function readFailure(thrown: unknown, path: string): unknown {
  const code = systemCodeOf(thrown) ?? '';
  const problem = readProblems[code];
  if (problem === undefined) return thrown;
  return new AppError(
    'FOLDER_DAMAGED',
    `${path} can't be read: ${problem.cause} (${code}). Nothing was changed. ${problem.advice}`,
    { path, system: code },
    { cause: thrown },
  );
}
