/** With a smaller share of the sites that should report, a count is too low to be compared. */
export const COMPLETE_SHARE = 0.8;
