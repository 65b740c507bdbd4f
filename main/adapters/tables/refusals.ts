/** What is said about a file that can't be read as a table: always its name and the way on. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';

export function emptyFile(name: string): AppError {
  return new AppError('FILE_EMPTY', words.tables.empty({ name }), {
    file: name,
  });
}

export function notText(name: string): AppError {
  return new AppError('FILE_NOT_TEXT', words.tables.notText({ name }), { file: name });
}

/** @param what what the file is instead, such as `a web page` */
export function otherFormat(name: string, what: string): AppError {
  return new AppError('FILE_NOT_TEXT', words.tables.notRead({ name, kind: what }), { file: name });
}

export function archiveOfFiles(name: string): AppError {
  return new AppError('FILE_NOT_TEXT', words.tables.archive({ name }), { file: name });
}

/** @param problem a sentence without its end, such as `unpacks to more than 512 MB` */
export function tooLarge(name: string, problem: string, advice: string): AppError {
  return new AppError('FILE_TOO_LARGE', `${name} ${problem}. ${advice}`, { file: name });
}

/** @param problem a sentence without its end, such as `is damaged` */
export function unreadable(name: string, problem: string, advice: string, cause?: unknown): AppError {
  return new AppError('FILE_UNREADABLE', `${name} ${problem}. ${advice}`, { file: name }, { cause });
}

export function otherEncoding(name: string, encoding: string): AppError {
  return new AppError('BAD_MAPPING', words.tables.otherEncoding({ name, encoding }), {
    file: name,
    encoding,
  });
}
