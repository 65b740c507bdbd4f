/** The no-change twin of every forecast, from what was known in its round. */
import { createNoChangeForecaster } from '../../main/core/forecaster/noChange/noChangeForecaster.ts';
import type { ModelForecasts } from '../../main/core/scoring/files/forecastFiles.ts';
import { type ScoreFilePorts, scoreRows } from '../../main/core/scoring/files/scoreTable.ts';
import type { WeeklyPanel } from '../../main/core/surveillance/panel/weeklyPanel.ts';
import { HUB_LEVELS, type Quantile } from '../../shared/forecast/quantileLevels.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { readVintageCounts } from '../vintageCounts.ts';

/** The quantiles of a task's twin; undefined where there is none. */
export type Twins = (
  referenceDate: string,
  horizon: number,
  location: string,
) => readonly Quantile[] | undefined;

const HORIZONS = 4;
const MIN_WEEKS = 8;

/** Another model's forecasts as twins. */
export function baselineTwins({ tasks, levels }: ModelForecasts): Twins {
  return (referenceDate, horizon, location) => {
    const task = tasks.get(`${referenceDate}|${horizon}|${location}`);
    return task && levels.map((level) => ({ level, value: task.values.get(level)! }));
  };
}

/** Outpost's own no-change model on the vintage that each round had. */
export async function noChangeTwins(
  ports: ScoreFilePorts,
  vintages: string,
  rounds: string,
  leftOut: ReadonlySet<string>,
): Promise<Twins> {
  const asOfByRound = new Map<string, string>();
  const roundColumns = { referenceDate: { names: ['reference_date'] }, asOf: { names: ['as_of'] } } as const;
  for await (const rows of scoreRows(ports, rounds, roundColumns))
    for (const { cells } of rows) asOfByRound.set(cells.referenceDate, cells.asOf);
  const panels = await readPanels(ports, vintages, new Set(asOfByRound.values()), leftOut);
  const forecaster = createNoChangeForecaster();
  const twins = new Map<string, readonly Quantile[]>();
  for (const [referenceDate, asOf] of asOfByRound) {
    const panel = panels.get(asOf);
    if (panel === undefined) continue;
    panel.places.forEach(({ location, cases }, placeIndex) => {
      const last = cases.findLastIndex((count) => count !== null);
      if (cases.filter((count) => count !== null).length < MIN_WEEKS) return;
      const first = addDays(panel.weekEnds[last]!, 7);
      const targetEndDates: string[] = [];
      const end = addDays(referenceDate, 7 * (HORIZONS - 1));
      for (let day = first; day <= end; day = addDays(day, 7)) targetEndDates.push(day);
      const { targets } = forecaster.forecast({
        disease: 'influenza',
        location,
        asOf,
        referenceDate: first,
        targetEndDates,
        levels: HUB_LEVELS,
        wantsDeaths: false,
        panel,
        placeIndex,
      })!;
      targets.cases.slice(-HORIZONS).forEach(({ quantiles }, horizon) => {
        twins.set(`${referenceDate}|${horizon}|${location.code}`, quantiles);
      });
    });
  }
  return (referenceDate, horizon, location) => twins.get(`${referenceDate}|${horizon}|${location}`);
}

async function readPanels(
  ports: ScoreFilePorts,
  path: string,
  wanted: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
): Promise<Map<string, WeeklyPanel>> {
  const counts = await readVintageCounts(ports, path, wanted, leftOut);
  return new Map([...counts].map(([asOf, places]) => [asOf, panelOf(asOf, places)]));
}

function panelOf(asOf: string, places: ReadonlyMap<string, ReadonlyMap<string, number>>): WeeklyPanel {
  const known = [...places.values()].flatMap((weeks) => [...weeks.keys()]).sort();
  const weekEnds: string[] = [];
  for (let day = known[0]!; day <= known.at(-1)!; day = addDays(day, 7)) weekEnds.push(day);
  return {
    asOf,
    weekEnds,
    places: [...places].map(([code, weeks]) => ({
      location: { code, name: code, population: null },
      cases: weekEnds.map((end) => weeks.get(end) ?? null),
      deaths: null,
    })),
  };
}
