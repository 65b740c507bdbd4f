/**
 * Every error Outpost can answer with: who has to act, and the command line's exit code.
 *
 * Exit codes (see the README, "Command line"): 1 defect in Outpost, 2 wrong usage or refused by the
 * lock's rules, 3 unusable input, 4 provider failure, 5 data folder in use, 6 data folder damaged,
 * 130 cancelled.
 */
export const errorCodes = {
  // Outpost itself
  DEFECT: { exit: 1 },
  // Wrong usage
  UNKNOWN_METHOD: { exit: 2 },
  INVALID_PARAMS: { exit: 2 },
  UNAUTHORISED: { exit: 2 },
  UNKNOWN_SETTING: { exit: 2 },
  BAD_SETTING: { exit: 2 },
  UNKNOWN_PROVIDER: { exit: 2 },
  BAD_KEY: { exit: 2 },
  NO_KEY_STORE: { exit: 2 },
  NO_FILE_DIALOG: { exit: 2 },
  // Refused by the rules of the lock
  LOCK_HELD: { exit: 2 },
  NOT_HELD: { exit: 2 },
  NOT_ELIGIBLE: { exit: 2 },
  HELD: { exit: 2 },
  PINNED: { exit: 2 },
  NOT_BENCHED: { exit: 2 },
  // Refused for levels by hand
  SAME_LEVEL: { exit: 2 },
  LEVEL_OF_REPLAY: { exit: 2 },
  NOT_OVERRIDDEN: { exit: 2 },
  NO_NAME: { exit: 2 },
  // Refused for a team
  IN_A_TEAM: { exit: 2 },
  NOT_IN_TEAM: { exit: 2 },
  BAD_ADDRESS: { exit: 2 },
  TEAM_REFUSED: { exit: 2 },
  TEAM_LEASE_HELD: { exit: 2 },
  // Unusable input
  FILE_NOT_FOUND: { exit: 3 },
  FILE_UNREADABLE: { exit: 3 },
  FILE_EMPTY: { exit: 3 },
  FILE_NOT_TEXT: { exit: 3 },
  FILE_TOO_LARGE: { exit: 3 },
  NO_DATE_COLUMN: { exit: 3 },
  NO_COUNT_COLUMN: { exit: 3 },
  DATES_UNREADABLE: { exit: 3 },
  LAYOUT_NOT_SUPPORTED: { exit: 3 },
  AMBIGUOUS: { exit: 3 },
  NO_USABLE_ROWS: { exit: 3 },
  NOT_SCORABLE: { exit: 3 },
  PARTLY_UNREADABLE: { exit: 3 },
  IMPORT_FAILED: { exit: 3 },
  BAD_MAPPING: { exit: 3 },
  UNKNOWN_DATASET: { exit: 3 },
  UNKNOWN_LOCATION: { exit: 3 },
  UNKNOWN_FORECAST: { exit: 3 },
  UNKNOWN_SAMPLE: { exit: 3 },
  UNKNOWN_UPLOAD: { exit: 3 },
  UNKNOWN_EXCHANGE: { exit: 3 },
  UNKNOWN_SITE: { exit: 3 },
  NOT_SHARED: { exit: 3 },
  BAD_BUNDLE: { exit: 3 },
  BUNDLE_CONFLICT: { exit: 3 },
  NO_TEAM_THERE: { exit: 3 },
  TEAM_CONFLICT: { exit: 3 },
  NOTHING_TO_REDO: { exit: 3 },
  NO_DATA_YET: { exit: 3 },
  TOO_FEW_WEEKS: { exit: 3 },
  NO_FORECAST_YET: { exit: 3 },
  FOLDER_NOT_WRITABLE: { exit: 3 },
  OUTPUT_NOT_WRITABLE: { exit: 3 },
  OUTPUT_EXISTS: { exit: 3 },
  NO_PDF: { exit: 3 },
  DISK_FULL: { exit: 3 },
  DISK_FAILED: { exit: 3 },
  // Providers
  NONE_ELIGIBLE: { exit: 4 },
  PINNED_UNAVAILABLE: { exit: 4 },
  OFFLINE: { exit: 4 },
  FAR_NOT_ALLOWED: { exit: 4 },
  FAILED_OVER: { exit: 4 },
  RUN_FAILED: { exit: 4 },
  PROVIDER_FAILED: { exit: 4 },
  FENCED: { exit: 4 },
  // The team's database
  TEAM_UNREACHABLE: { exit: 4 },
  // The data folder
  FOLDER_IN_USE: { exit: 5 },
  FOLDER_DAMAGED: { exit: 6 },
  NEWER_VERSION: { exit: 6 },
  // The user
  CANCELLED: { exit: 130 },
} as const satisfies Record<string, { exit: 1 | 2 | 3 | 4 | 5 | 6 | 130 }>;

export type ErrorCode = keyof typeof errorCodes;

/** All codes, in the order of the table. */
export const errorCodeList = Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]];

/** @returns the exit code that the command line ends with for an error code. */
export function exitCodeOf(code: ErrorCode): number {
  return errorCodes[code].exit;
}
