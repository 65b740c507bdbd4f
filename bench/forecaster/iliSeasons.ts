/**
 * Winters of a long record of influenza-like illness as if each were a season of a forecast hub: a panel of two winters and
 * the season so far, never revised, in counts of whole persons; the baseline is no change.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { noChange } from '../../main/core/forecaster/kinds/noChange.ts';
import type { ModelPanel } from '../../main/core/forecaster/ModelPanel.ts';
import { seasonWeek } from '../../main/core/forecaster/scaled/seasonWeek.ts';
import { shapesOf } from '../../main/core/forecaster/shapesOf.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import { fromDayNumber, toDayNumber } from '../../shared/time/plainDate.ts';
import { type HubRound, type HubSeason, readPopulations } from './fluSeasons.ts';

export interface IliSeason extends HubSeason {
  /** The record without the winters of the panel: what models may learn from besides. */
  history: ModelPanel;
}

const WINTERS = [2012, 2013, 2014, 2015, 2016, 2017, 2018];
const WINTERS_BEFORE = 2;
/** Weeks from Christmas of the first and the last round. */
const ROUNDS = [-8, 18] as const;
/** Per 100,000: makes counts about as large as admissions. */
const FACTOR = 8;

/**
 * @param record gzipped `week_end,location,ili_plus`; locations with codes and populations
 * @param every so many weeks there is a round
 */
export async function readIliSeasons(record: string, locations: string, every: number): Promise<IliSeason[]> {
  const populations = await readPopulations(locations);
  const csv = gunzipSync(readFileSync(record)).toString();
  const { first, weeks, values } = readRecord(csv);
  const codes = [...values.keys()].filter((code) => populations.has(code)).sort();
  const at = Array.from({ length: weeks }, (_, week) => seasonWeek(first + 7 * week));
  const countsOf = (code: string) =>
    values.get(code)!.map((value) => Math.round((value * FACTOR * populations.get(code)!) / 1e5));
  const counts = codes.map(countsOf);
  const shapes = await shapesOf(csv, systemClock.breathe);
  return WINTERS.map((winter) => {
    const start = at.findIndex(({ season }) => season === winter - WINTERS_BEFORE);
    const rounds: HubRound[] = [];
    for (let week = start; week < weeks - 4; week++) {
      const { season, week: fromChristmas } = at[week]!;
      if (season !== winter || fromChristmas < ROUNDS[0] || fromChristmas > ROUNDS[1]) continue;
      if ((fromChristmas - ROUNDS[0]) % every !== 0) continue;
      const panel: ModelPanel = {
        firstWeekEnd: first + 7 * start,
        weeks: week - start + 1,
        places: codes.map((code, place) => ({
          population: populations.get(code)!,
          counts: counts[place]!.slice(start, week + 1),
        })),
      };
      const day = fromDayNumber(first + 7 * (week + 1));
      const tasks = tasksOf(
        panel,
        codes,
        counts.map((all) => all.slice(week + 1, week + 5)),
      );
      rounds.push({ referenceDate: day, asOf: day, panel, codes, tasks });
    }
    const own = new Set([winter, winter - 1, winter - 2]);
    return { season: `${winter}-${winter + 1 - 2000}`, rounds, history: without(shapes, own) };
  });
}

function readRecord(csv: string) {
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));
  const dayOf = new Map<string, number>();
  for (const [end = ''] of rows) if (!dayOf.has(end)) dayOf.set(end, toDayNumber(end));
  const first = Math.min(...dayOf.values());
  const weeks = (Math.max(...dayOf.values()) - first) / 7 + 1;
  const values = new Map<string, Float64Array>();
  for (const [end = '', code = '', value = ''] of rows) {
    const series = values.get(code) ?? new Float64Array(weeks).fill(Number.NaN);
    values.set(code, series);
    if (value !== '') series[(dayOf.get(end)! - first) / 7] = Number(value);
  }
  return { first, weeks, values };
}

function tasksOf(panel: ModelPanel, codes: readonly string[], came: readonly Float64Array[]) {
  const base = noChange({ panel, horizons: 4, levels: HUB_LEVELS });
  const tasks: HubRound['tasks'] = [];
  codes.forEach((code, place) => {
    if (code === 'US') return;
    came[place]!.forEach((observed, horizon) => {
      const said = base.of(place, horizon);
      if (Number.isNaN(observed) || Number.isNaN(said[0]!)) return;
      const values = new Map(HUB_LEVELS.map((level, k) => [level, Math.round(said[k]!)]));
      tasks.push({ place, horizon, observed, baseline: { values } });
    });
  });
  return tasks;
}

function without(panel: ModelPanel, winters: ReadonlySet<number>): ModelPanel {
  const isLeft = Array.from({ length: panel.weeks }, (_, week) =>
    winters.has(seasonWeek(panel.firstWeekEnd + 7 * week).season),
  );
  const places = panel.places.map(({ counts, population }) => ({
    population,
    counts: counts.map((count, week) => (isLeft[week] ? Number.NaN : count)),
  }));
  return { ...panel, places };
}
