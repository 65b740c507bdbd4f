import { AppError } from '../../shared/errors/AppError.ts';
import type { ErrorCode } from '../../shared/errors/errorCodes.ts';
import { words } from '../../shared/words/index.ts';

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

/** What the system says of a file. */
interface Problem {
  code: ErrorCode;
  /** What is wrong and what to do about it, in the words of this process. */
  said(): ProblemWords;
}

interface ProblemWords {
  /** A clause of its own. */
  cause: string;
  advice: string;
}

const full: Problem = { code: 'DISK_FULL', said: () => words.files.full };
const notWritable = (said: Problem['said']): Problem => ({ code: 'FOLDER_NOT_WRITABLE', said });
const failing: Problem = { code: 'DISK_FAILED', said: () => words.files.failing };
const gone: Problem = { code: 'DISK_FAILED', said: () => words.files.gone };
const outOfHandles: Problem = { code: 'DISK_FAILED', said: () => words.files.outOfHandles };

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
  ...each(
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'],
    notWritable(() => words.files.notWritable),
  ),
  ...each(
    ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'],
    notWritable(() => words.files.keepsNothing),
  ),
  ...each(
    ['EBUSY', 'ETXTBSY'],
    notWritable(() => words.files.kept),
  ),
  ...each(['EIO', 'EUCLEAN', 'EBADMSG', 'UNKNOWN'], failing),
  ...each(goneCodes, gone),
  ...each(['EMFILE', 'ENFILE', 'ENOMEM'], outOfHandles),
]);

/** @returns the AppError for a failed write in the data folder; what is no error of the system is given back */
export function writeFailure(thrown: unknown, path: string): unknown {
  const system = systemCodeOf(thrown) ?? '';
  const problem = writeProblems.get(system);
  if (problem === undefined) return thrown;
  return new AppError(
    problem.code,
    words.files.notSaved({ ...problem.said(), path, system }),
    { path, system },
    { cause: thrown },
  );
}

/** @throws AppError `DISK_FULL`, `DISK_FAILED`, `FOLDER_NOT_WRITABLE` in place of the system's errors */
export async function changing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw writeFailure(thrown, path);
  }
}

const damaged = (said: Problem['said']): Problem => ({ code: 'FOLDER_DAMAGED', said });

/** Why the system does not give the bytes of a file that is there. */
const readProblems: ReadonlyMap<string, Problem> = new Map([
  ['EACCES', damaged(() => ({ cause: words.files.denied, advice: words.files.giveRight }))],
  ['EPERM', damaged(() => ({ cause: words.files.notPermitted, advice: words.files.giveRight }))],
  ...each(
    ['EIO', 'EUCLEAN', 'EBADMSG', 'UNKNOWN'],
    damaged(() => words.files.readError),
  ),
  ['EISDIR', damaged(() => words.files.folderThere)],
  ['ELOOP', damaged(() => words.files.deadLink)],
  ['EBUSY', damaged(() => words.files.kept)],
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
  return new AppError(
    problem.code,
    words.files.unreadable({ ...problem.said(), path, system }),
    { path, system },
    { cause: thrown },
  );
}
