/** What is said about a file that can't be read as a table: always its name and the way on. */
import { AppError } from '../../../shared/errors/AppError.ts';

export function emptyFile(name: string): AppError {
  return new AppError('FILE_EMPTY', `${name} is empty. Choose the file that holds the counts.`, {
    file: name,
  });
}

export function notText(name: string): AppError {
  return new AppError(
    'FILE_NOT_TEXT',
    `${name} is not a text file. Save the table as CSV (in a spreadsheet: File, Save as, CSV UTF-8) and import that.`,
    { file: name },
  );
}

/** @param what what the file is instead, such as `a web page` */
export function otherFormat(name: string, what: string): AppError {
  return new AppError(
    'FILE_NOT_TEXT',
    `${name} is ${what}, which Outpost does not read. Open it in a spreadsheet, save it as XLSX or CSV, and import that.`,
    { file: name },
  );
}

export function archiveOfFiles(name: string): AppError {
  return new AppError(
    'FILE_NOT_TEXT',
    `${name} is an archive of files, not a table. Unpack it and import the table inside.`,
    { file: name },
  );
}

/** @param problem a sentence without its end, such as `unpacks to more than 512 MB` */
export function tooLarge(name: string, problem: string, advice: string): AppError {
  return new AppError('FILE_TOO_LARGE', `${name} ${problem}. ${advice}`, { file: name });
}

/** @param problem a sentence without its end, such as `is damaged` */
export function unreadable(name: string, problem: string, advice: string, cause?: unknown): AppError {
  return new AppError('FILE_UNREADABLE', `${name} ${problem}. ${advice}`, { file: name }, { cause });
}

export const GET_AGAIN = 'Get the file again from where it came and import that.';
export const SPLIT_TABLE = 'Split the table by year or region and import the parts.';

export function otherEncoding(name: string, encoding: string): AppError {
  return new AppError(
    'BAD_MAPPING',
    `${name} is not written in ${encoding}: some of its bytes are no letters there. State another "encoding", or none to have it found.`,
    { file: name, encoding },
  );
}
