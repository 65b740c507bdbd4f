/** When a line is passed and when it is left again: for EARS and the percentile channel (defaults of this product). */

/** A run of weeks that began with passing a line. */
export interface Spell<Line> {
  /** The line that was passed, and the week in which it was. */
  line: Line;
  since: number;
  lastAbove: number;
  /** Reported weeks in a row at or below the line, up to now. */
  calm: number;
}

export interface Spells<Line> {
  /** The spell that still stands after the last week. */
  standing: Spell<Line> | null;
  /** A spell that was given up after 26 weeks, while the counts have not come back to its line. */
  givenUp: Spell<Line> | null;
}

export interface SpellRules<Line> {
  counts: readonly (number | null)[];
  /** The week to begin with; no spell may stand there. */
  from: number;
  /** The line of a week, from what was known before it; null where there is none. */
  lineOf: (week: number) => Line | null;
  /** Whether the line stays as it is in a spell, or goes on with the season. */
  isFixed: boolean;
  onEnd?: (spell: Spell<Line>) => void;
}

/** This many reported weeks in a row at or below the line end a spell. */
export const CALM_WEEKS = 4;
/** A spell that lasts so long may be a new normal: its baseline moves on, and the user is asked. */
const LONGEST_WEEKS = 26;

/** Follows a series week by week. An unreported week neither ends nor prolongs a calm. */
export function followSpells<Line extends { limit: number }>(rules: SpellRules<Line>): Spells<Line> {
  const { counts, lineOf, isFixed, onEnd } = rules;
  let standing: Spell<Line> | null = null;
  let givenUp: Spell<Line> | null = null;
  const follow = (spell: Spell<Line>, week: number, count: number) => {
    const line = isFixed ? spell.line : lineOf(week);
    const isAbove = line !== null && count > line.limit;
    spell.lastAbove = isAbove ? week : spell.lastAbove;
    spell.calm = isAbove ? 0 : spell.calm + 1;
    return spell.calm >= CALM_WEEKS;
  };
  for (let week = rules.from; week < counts.length; week++) {
    const count = counts[week] ?? null;
    if (count !== null && givenUp !== null && follow(givenUp, week, count)) {
      onEnd?.(givenUp);
      givenUp = null;
    }
    if (standing === null) {
      const line = count === null ? null : lineOf(week);
      if (line !== null && count! > line.limit) standing = { line, since: week, lastAbove: week, calm: 0 };
    } else if (count !== null && follow(standing, week, count)) {
      onEnd?.(standing);
      standing = null;
    } else if (week - standing.since + 1 >= LONGEST_WEEKS) {
      givenUp ??= standing;
      standing = null;
    }
  }
  return { standing, givenUp };
}
