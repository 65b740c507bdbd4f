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

/** What the system says of a file, and what to do about it. */
interface Problem {
  code: ErrorCode;
  /** What is wrong: a clause of its own. */
  cause: string;
  advice: string;
}

const full: Problem = {
  code: 'DISK_FULL',
  cause: words.files.full.cause,
  advice: words.files.full.advice,
};

const notWritable: Problem = {
  code: 'FOLDER_NOT_WRITABLE',
  cause: words.files.notWritable.cause,
  advice: words.files.notWritable.advice,
};

const failing: Problem = {
  code: 'DISK_FAILED',
  cause: words.files.failing.cause,
  advice: words.files.failing.advice,
};

const gone: Problem = {
  code: 'DISK_FAILED',
  cause: words.files.gone.cause,
  advice: words.files.gone.advice,
};

const outOfHandles: Problem = {
  code: 'DISK_FAILED',
  cause: words.files.outOfHandles.cause,
  advice: words.files.outOfHandles.advice,
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
    cause: words.files.keepsNothing.cause,
    advice: words.files.keepsNothing.advice,
  }),
  ...each(['EBUSY', 'ETXTBSY'], {
    ...notWritable,
    cause: words.files.kept.cause,
    advice: words.files.kept.advice,
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
    words.files.notSaved({ cause, path, system, advice }),
    { path, system },
    { cause: thrown },
  );
}

const damaged = (cause: string, advice: string): Problem => ({ code: 'FOLDER_DAMAGED', cause, advice });
const keptFromUs = words.files.giveRight;

/** Why the system does not give the bytes of a file that is there, and what to do about it. */
const readProblems: ReadonlyMap<string, Problem> = new Map([
  ['EACCES', damaged(words.files.denied, keptFromUs)],
  ['EPERM', damaged(words.files.notPermitted, keptFromUs)],
  ...each(
    ['EIO', 'EUCLEAN', 'EBADMSG', 'UNKNOWN'],
    damaged(words.files.readError.cause, words.files.readError.advice),
  ),
  ['EISDIR', damaged(words.files.folderThere.cause, words.files.folderThere.advice)],
  ['ELOOP', damaged(words.files.deadLink.cause, words.files.deadLink.advice)],
  ['EBUSY', damaged(words.files.kept.cause, words.files.kept.advice)],
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
    words.files.unreadable({ path, cause, system, advice }),
    { path, system },
    { cause: thrown },
  );
}
