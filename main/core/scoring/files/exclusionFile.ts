/** Rounds and places that are left out of a score, because their data are known to be bad. */
import { type ScoreFilePorts, scoreRows } from './scoreTable.ts';

interface Rule {
  referenceDate: string;
  location: string;
  season: string;
}

export interface Exclusions {
  /** Whether a task is left out. */
  has(referenceDate: string, location: string): boolean;
  /** The rules that no task asked for so far met, as they stand in the file. */
  unmet(): string[];
}

const ANY = '*';
const columns = {
  referenceDate: { names: ['reference_date'] },
  location: { names: ['location'] },
  season: { names: ['season'], isOptional: true },
} as const;
/** Seasons of the influenza hubs begin in August. */
const SEASON_STARTS_IN_MONTH = 8;

/** Reads rules `reference_date,location[,season]`; `*`, or nothing, means any. @throws AppError `NOT_SCORABLE` */
export async function readExclusions(ports: ScoreFilePorts, path: string): Promise<Exclusions> {
  const rules: Rule[] = [];
  for await (const rows of scoreRows(ports, path, columns)) {
    for (const { cells } of rows) rules.push(cells);
  }
  const met = new Set<Rule>();
  const fits = (rule: string, value: string) => rule === ANY || rule === '' || rule === value;
  return {
    has(referenceDate, location) {
      const season = seasonOf(referenceDate);
      const fitting = rules.filter(
        (rule) =>
          fits(rule.referenceDate, referenceDate) &&
          fits(rule.location, location) &&
          fits(rule.season, season),
      );
      for (const rule of fitting) met.add(rule);
      return fitting.length > 0;
    },
    unmet: () =>
      rules
        .filter((rule) => !met.has(rule))
        .map(({ referenceDate, location, season }) =>
          [referenceDate, location, season].filter(Boolean).join(','),
        ),
  };
}

/** `2024-01-06` -> `2023-24`. */
function seasonOf(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = month >= SEASON_STARTS_IN_MONTH ? year : year - 1;
  return `${first}-${String(first + 1).slice(2)}`;
}
