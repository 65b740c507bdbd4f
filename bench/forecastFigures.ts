/** How long the embedded forecaster takes for all places of a panel in the worker, and what the host feels of it. */
import { dirname, join } from 'node:path';
import { setInterval } from 'node:timers';
import { createBundledSeasonShapes } from '../main/adapters/bundledSeasonShapes.ts';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import { createThreadWork } from '../main/adapters/workers/threadWork.ts';
import { EmbeddedForecasts, type KnownHistory } from '../main/core/providers/embedded/EmbeddedForecasts.ts';
import type { WeeklyPanel } from '../main/core/surveillance/panel/weeklyPanel.ts';
import type { Tasks } from '../main/core/work/tasks.ts';
import { installation } from '../main/hosts/installation.ts';
import { currentCli } from '../scripts/buildCli.ts';
import { HUB_LEVELS } from '../shared/forecast/quantileLevels.ts';
import { addDays } from '../shared/time/plainDate.ts';
import { type Figure, ms } from './figures.ts';

const SIZES = [
  { places: 10, weeks: 200, mostSeconds: 1.5 },
  { places: 53, weeks: 200, mostSeconds: 6 },
  { places: 500, weeks: 520, mostSeconds: 60 },
];
const LONGEST_GAP_MS = 50;
const DISEASE = 'influenza';

/** A season's wave a year, larger in later places; no two places alike. */
function panelOf(places: number, weeks: number): WeeklyPanel {
  const weekEnds = Array.from({ length: weeks }, (_, week) => addDays('2014-01-04', 7 * week));
  const countOf = (place: number, week: number) => {
    const season = Math.exp(2 * Math.sin((2 * Math.PI * (week + (place % 9))) / 52));
    return Math.round((5 + (place % 90)) * season + ((17 * week + 29 * place) % 13));
  };
  return {
    asOf: addDays(weekEnds.at(-1)!, 4),
    weekEnds,
    places: Array.from({ length: places }, (_, place) => ({
      location: { code: `p${place}`, name: `Place ${place}`, population: 50_000 + 1_000 * place },
      cases: weekEnds.map((_, week) => countOf(place, week)),
      deaths: null,
    })),
  };
}

/** @returns how long the work took, and the longest time that this thread heard nothing */
async function timed(work: () => Promise<void>): Promise<{ seconds: number; gapMs: number }> {
  let last = performance.now();
  let gapMs = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    gapMs = Math.max(gapMs, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  await work();
  clearInterval(beat);
  return { seconds: (performance.now() - start) / 1_000, gapMs: Math.max(gapMs, performance.now() - last) };
}

/** The twin and the forecast by the model that the program chooses, with the longer record of influenza. */
export async function forecastFigures(): Promise<Figure[]> {
  const { root, shapesFolder } = installation();
  // As it ships: from the sources, half of the time of a small panel would go into compiling them.
  const heavyWork = createThreadWork<Tasks>(join(dirname(await currentCli(root)), 'worker.mjs'));
  const shapes = await createBundledSeasonShapes(shapesFolder).shapesFor(DISEASE);
  const history: KnownHistory = { library: [shapes!], earlier: [], reports: [], key: 'bench', warnings: [] };
  const figures: Figure[] = [];
  try {
    for (const { places, weeks, mostSeconds } of SIZES) {
      const forecasts = new EmbeddedForecasts({ heavyWork, crypto: nodeCrypto, clock: systemClock });
      const reports: number[] = [];
      const prepare = (panel: WeeklyPanel) => () =>
        forecasts.prepare(
          { panel, disease: DISEASE, weeks: 4, levels: HUB_LEVELS },
          ['no-change', 'auto'],
          history,
          { signal: new AbortController().signal, onProgress: ({ done }) => void reports.push(done) },
        );
      const first = await timed(prepare(panelOf(places, weeks)));
      const again = await timed(prepare(panelOf(places, weeks)));
      const name = `embedded forecast, ${places} places x ${weeks} weeks`;
      figures.push(
        {
          name,
          measured: `${first.seconds.toFixed(1)} s, ${reports.length} reports; again ${ms(1_000 * again.seconds)}`,
          goal: `${mostSeconds} s`,
          isMet: first.seconds <= mostSeconds,
        },
        {
          name: 'host answers meanwhile, longest gap',
          measured: ms(Math.max(first.gapMs, again.gapMs)),
          goal: ms(LONGEST_GAP_MS),
          isMet: Math.max(first.gapMs, again.gapMs) <= LONGEST_GAP_MS,
        },
      );
    }
  } finally {
    await heavyWork.close();
  }
  return figures;
}
