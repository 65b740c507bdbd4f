/** Reported weeks that a place needs before anyone is asked about it. */
export const MIN_WEEKS = 8;
