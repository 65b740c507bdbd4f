/** Resolved forecasts under which there is no record to speak of. */
export const FEWEST_RESOLVED = 5;
