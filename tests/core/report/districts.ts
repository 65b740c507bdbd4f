/** Twelve weeks of three districts to Sunday, 30 October 2016 (2016-W43), small enough to add up by hand. */
import { addDays } from '../../../shared/time/plainDate.ts';

interface District {
  name: string;
  population: number;
  /** The ten weeks before the last two, each. */
  before: number;
  lastWeek: number;
  /** Null is "not reported". */
  thisWeek: number | null;
  deathsThisWeek: number;
}

export const districts: readonly District[] = [
  { name: 'Bo', population: 100_000, before: 10, lastWeek: 20, thisWeek: 30, deathsThisWeek: 6 },
  { name: 'Kenema', population: 200_000, before: 8, lastWeek: 9, thisWeek: 10, deathsThisWeek: 0 },
  { name: 'Moyamba', population: 50_000, before: 7, lastWeek: 6, thisWeek: 3, deathsThisWeek: 0 },
];

const LAST_END = '2016-10-30';

export function districtsCsv(rows: readonly District[] = districts): string {
  const lines = rows.flatMap(({ name, population, before, lastWeek, thisWeek, deathsThisWeek }) =>
    [...Array<number>(10).fill(before), lastWeek, thisWeek].map((cases, week) => {
      const deaths = week === 11 ? deathsThisWeek : 0;
      const end = addDays(LAST_END, 7 * (week - 11));
      return `"${name}",${population},${end},${cases ?? ''},${cases === null ? '' : deaths}`;
    }),
  );
  return `${['district,population,week_ending,cases,deaths', ...lines].join('\n')}\n`;
}
