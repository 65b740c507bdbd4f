import { AppError } from '../../shared/errors/AppError.ts';
import type { ErrorCode } from '../../shared/errors/errorCodes.ts';

/** @returns the system's error code (`ENOENT`, `ENOSPC`, ...) of a thrown value, or null. */
export function systemCodeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
}

/** @returns whether a thrown value is one of the system's errors with these codes. */
export function isOneOf(thrown: unknown, ...codes: string[]): boolean {
  return codes.includes(systemCodeOf(thrown) ?? '');
}

/** @returns whether a file or folder was simply not there. */
export function isMissing(thrown: unknown): boolean {
  return isOneOf(thrown, 'ENOENT', 'ENOTDIR');
}

/** Does what the system may refuse where that matters to nobody. @returns whether it was done */
export async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (thrown) {
    if (systemCodeOf(thrown) === null) throw thrown;
    return false;
  }
}

/** What the system says of a file, and what to do about it. */
interface Problem {
  code: ErrorCode;
  /** What is the matter: a clause that stands for itself. */
  cause: string;
  advice: string;
}

const full: Problem = {
  code: 'DISK_FULL',
  cause: 'the disk that holds it is full',
  advice: 'What was saved before is intact. Free some space and try again.',
};

const notWritable: Problem = {
  code: 'FOLDER_NOT_WRITABLE',
  cause: 'it cannot be written',
  advice: 'Check its permissions, or choose another folder with --data-dir.',
};

const failing: Problem = {
  code: 'DISK_FAILED',
  cause: 'the disk that holds it reports an error',
  advice:
    'Try again. If it happens again, copy the data folder to another disk and have this one checked; nothing acknowledged before is taken back.',
};

const gone: Problem = {
  code: 'DISK_FAILED',
  cause: 'the disk or network drive that holds it is gone',
  advice: 'Connect it again, then start Outpost again; nothing acknowledged before is taken back.',
};

const outOfHandles: Problem = {
  code: 'DISK_FAILED',
  cause: 'the system has no open files or memory left to give',
  advice: 'Close other programs and try again.',
};

/** A disk that is not there any more, or a server of files that does not answer. */
const goneCodes = [
  'ENODEV',
  'ENXIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EREMOTEIO',
  'ENOMEDIUM',
];

function each(codes: readonly string[], problem: Problem): [string, Problem][] {
  return codes.map((code) => [code, problem]);
}

const writeProblems: ReadonlyMap<string, Problem> = new Map([
  ...each(['ENOSPC', 'EDQUOT', 'EFBIG'], full),
  ...each(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'], notWritable),
  ...each(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'], {
    ...notWritable,
    cause: 'the disk that holds it does not promise to keep what is written',
    advice: 'Choose a folder on another disk with --data-dir.',
  }),
  ...each(['EBUSY', 'ETXTBSY'], {
    ...notWritable,
    cause: 'another program keeps it',
    advice: 'Close that program, then try again.',
  }),
  ...each(['EIO', 'EUCLEAN', 'EBADMSG', 'UNKNOWN'], failing),
  ...each(goneCodes, gone),
  ...each(['EMFILE', 'ENFILE', 'ENOMEM'], outOfHandles),
]);

/** @returns the AppError for a failed write in the data folder; what is no error of the system is given back */
export function writeFailure(thrown: unknown, path: string): unknown {
  const system = systemCodeOf(thrown) ?? '';
  const problem = writeProblems.get(system);
  if (problem === undefined) return thrown;
  const { code, cause, advice } = problem;
  return new AppError(
    code,
    `Not saved: ${cause.replace(/\bit\b/, () => path)} (${system}). ${advice}`,
    { path, system },
    { cause: thrown },
  );
}

const damaged = (cause: string, advice: string): Problem => ({ code: 'FOLDER_DAMAGED', cause, advice });
const keptFromUs = 'Give this account the right to read it, then try again.';

/** Why the system does not give the bytes of a file that is there, and what to do about it. */
const readProblems: ReadonlyMap<string, Problem> = new Map([
  ['EACCES', damaged('permission is denied', keptFromUs)],
  ['EPERM', damaged('it is not permitted', keptFromUs)],
  ...each(
    ['EIO', 'EUCLEAN', 'EBADMSG', 'UNKNOWN'],
    damaged(
      'the disk reports an error',
      'Copy the data folder to another disk, or bring the file back from a backup, then try again.',
    ),
  ),
  ['EISDIR', damaged('a folder is in its place', 'Move that folder away, then try again.')],
  ['ELOOP', damaged('a link in its place leads nowhere', 'Move that link away, then try again.')],
  ['EBUSY', damaged('another program keeps it', 'Close that program, then try again.')],
  ...each(goneCodes, gone),
  ...each(['EMFILE', 'ENFILE', 'ENOMEM'], outOfHandles),
]);

/** @returns whether a file is there, but its bytes are kept from us: by its permissions, or by a failing disk. */
export function isUnreadable(thrown: unknown): boolean {
  return isOneOf(thrown, 'EACCES', 'EPERM', 'EIO');
}

/** @returns the AppError for a file or folder of the data folder that can't be read. */
export function readFailure(thrown: unknown, path: string): unknown {
  const system = systemCodeOf(thrown) ?? '';
  const problem = readProblems.get(system);
  if (problem === undefined) return thrown;
  const { code, cause, advice } = problem;
  return new AppError(
    code,
    `${path} can't be read: ${cause} (${system}). Nothing was changed. ${advice}`,
    { path, system },
    { cause: thrown },
  );
}
