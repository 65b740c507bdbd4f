/** The rounds of a forecast hub as panels of models, with what came: vintages, truth, exclusions and a baseline. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import type { ModelPanel } from '../../main/core/forecaster/ModelPanel.ts';
import { readExclusions } from '../../main/core/scoring/files/exclusionFile.ts';
import { readForecasts, type Task } from '../../main/core/scoring/files/forecastFiles.ts';
import { scoreRows } from '../../main/core/scoring/files/scoreTable.ts';
import { readTruth } from '../../main/core/scoring/files/truthFile.ts';
import { fromDayNumber, toDayNumber } from '../../shared/time/plainDate.ts';
import { readVintageCounts, type VintageCounts } from '../vintageCounts.ts';

const ports = { inputs: nodeInputFiles, tables: nodeTableReader };

export interface HubRound {
  referenceDate: string;
  asOf: string;
  panel: ModelPanel;
  codes: string[];
  /** Tasks that are scored: what came, and what the baseline had said. */
  tasks: { place: number; horizon: number; observed: number; baseline: Pick<Task, 'values'> }[];
}

export interface HubSeason {
  season: string;
  rounds: HubRound[];
}

/** @param folder as `data/flusight` is laid out */
export async function readSeasons(folder: string): Promise<HubSeason[]> {
  const roundRows: { season: string; referenceDate: string; asOf: string }[] = [];
  const roundColumns = {
    season: { names: ['season'] },
    referenceDate: { names: ['reference_date'] },
    asOf: { names: ['as_of'] },
  } as const;
  for await (const rows of scoreRows(ports, join(folder, 'rounds.csv'), roundColumns))
    for (const { cells } of rows) roundRows.push(cells);
  const vintages = await readVintageCounts(
    ports,
    join(folder, 'target_vintages.csv.gz'),
    new Set(roundRows.map((r) => r.asOf)),
  );
  const populations = await readPopulations(join(folder, 'locations.csv'));
  const truth = await readTruth(ports, join(folder, 'truth.csv.gz'));
  const exclusions = await readExclusions(ports, join(folder, 'exclusions.csv'));
  const seasons: HubSeason[] = [];
  for (const season of [...new Set(roundRows.map((r) => r.season))]) {
    const file = readdirSync(join(folder, 'forecasts')).find((n) =>
      n.startsWith(`${season}_FluSight-baseline`),
    )!;
    const [baseline] = await readForecasts(ports, join(folder, 'forecasts', file), null);
    const rounds = roundRows
      .filter((r) => r.season === season)
      .map(({ referenceDate, asOf }): HubRound => {
        const { panel, codes } = panelOf(vintages.get(asOf)!, toDayNumber(referenceDate), populations);
        const tasks: HubRound['tasks'] = [];
        codes.forEach((code, place) => {
          if (code === 'US' || exclusions.has(referenceDate, code)) return;
          for (let horizon = 0; horizon < 4; horizon++) {
            const task = baseline!.tasks.get(`${referenceDate}|${horizon}|${code}`);
            if (task === undefined) continue;
            const observed = truth.count(task.targetEndDate, code);
            if (observed == null) continue;
            tasks.push({ place, horizon, observed, baseline: task });
          }
        });
        return { referenceDate, asOf, panel, codes, tasks };
      });
    seasons.push({ season, rounds });
  }
  return seasons;
}

export async function readPopulations(path: string): Promise<Map<string, number>> {
  const columns = {
    location: { names: ['location'] },
    population: { names: ['population_2023_24'] },
  } as const;
  const found = new Map<string, number>();
  for await (const rows of scoreRows(ports, path, columns))
    for (const { cells } of rows) found.set(cells.location, Number(cells.population));
  return found;
}

function panelOf(
  counts: VintageCounts,
  referenceDay: number,
  populations: ReadonlyMap<string, number>,
): { panel: ModelPanel; codes: string[] } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const weeks of counts.values())
    for (const end of weeks.keys()) {
      const day = toDayNumber(end);
      if (day >= referenceDay) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  const weeks = (last - first) / 7 + 1;
  const codes = [...counts.keys()].sort();
  const places = codes.map((code) => ({
    counts: Float64Array.from(
      { length: weeks },
      (_, t) => counts.get(code)!.get(fromDayNumber(first + 7 * t)) ?? Number.NaN,
    ),
    population: populations.get(code) ?? null,
  }));
  return { panel: { firstWeekEnd: first, weeks, places }, codes };
}
