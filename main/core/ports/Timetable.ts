/** When rounds are due by the user's local time; a library of the host knows zones and the days that have 23 or 25 hours. */
export interface Timetable {
  /**
   * Rounds are counted from local midnight. Up to an hour apart they keep their distance on days when clocks change; further
   * apart they keep their time of day: one that falls into the missing hour runs right after it, none runs twice.
   * @param intervalMinutes 5 to 1440
   * @returns the first round after the instant (milliseconds since 1970)
   */
  next(intervalMinutes: number, afterMs: number): number;
}
