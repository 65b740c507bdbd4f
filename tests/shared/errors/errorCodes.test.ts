import { describe, expect, it } from 'vitest';
import { errorCodeList, errorCodes, exitCodeOf } from '../../../shared/errors/errorCodes.ts';

describe('error codes', () => {
  it.each([
    [1, ['DEFECT']],
    [
      4,
      [
        'NONE_ELIGIBLE',
        'PINNED_UNAVAILABLE',
        'OFFLINE',
        'FAR_NOT_ALLOWED',
        'FAILED_OVER',
        'RUN_FAILED',
        'PROVIDER_FAILED',
        'FENCED',
        'TEAM_UNREACHABLE',
      ],
    ],
    [5, ['FOLDER_IN_USE']],
    [6, ['FOLDER_DAMAGED', 'NEWER_VERSION']],
    [130, ['CANCELLED']],
  ] as const)('that end the command line with %d are %j', (exit, codes) => {
    expect(errorCodeList.filter((code) => exitCodeOf(code) === exit)).toEqual(codes);
  });

  it.each([
    ['FILE_NOT_FOUND', 3],
    ['FILE_EMPTY', 3],
    ['FILE_NOT_TEXT', 3],
    ['NO_DATE_COLUMN', 3],
    ['DATES_UNREADABLE', 3],
    ['AMBIGUOUS', 3],
    ['NO_USABLE_ROWS', 3],
    ['UNKNOWN_DATASET', 3],
    ['DISK_FULL', 3],
    ['UNKNOWN_SETTING', 2],
    ['LOCK_HELD', 2],
    ['NOT_HELD', 2],
    ['NOT_ELIGIBLE', 2],
    ['HELD', 2],
    ['PINNED', 2],
    ['NOT_BENCHED', 2],
  ] as const)('%s ends it with %d', (code, exit) => {
    expect(exitCodeOf(code)).toBe(exit);
  });

  it('are listed completely and named in capitals', () => {
    expect(errorCodeList).toEqual(Object.keys(errorCodes));
    for (const code of errorCodeList) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});
