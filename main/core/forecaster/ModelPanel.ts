/** Weekly counts of all places as the embedded models see them. */

export interface ModelPlace {
  /**
   * One value per week of the panel; NaN is "not reported". What must not be learnt from is NaN too: doubtful weeks,
   * and weeks of which nobody knows yet what they will come to.
   */
  counts: Float64Array;
  /** Persons; null where nobody told. */
  population: number | null;
  /** Weeks that stand at what they will probably come to, which nothing corrects again; none where left out. */
  nowcast?: readonly number[];
}

/** All places on one weekly calendar. The order of the places carries no meaning. */
export interface ModelPanel {
  /** Day number of the last day of week 0; week t ends 7 t days later. */
  firstWeekEnd: number;
  weeks: number;
  places: readonly ModelPlace[];
}
