/** Opens a data folder with one set and asks for what its screens show. Prints how long each took, and the memory after it. */
import { argv, memoryUsage, stdout } from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { hostOf } from './hostOf.ts';

const ROUNDS = 9;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of several, after the first one. */
async function again(work: (round: number) => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push(await timed(() => work(round)));
    await nextTurn();
  }
  return median(all);
}

const [dataFolder = '', datasetId = '', asOf = '', runId = '', firstCode = ''] = argv.slice(2);
const { client, close } = await hostOf(dataFolder);
const firstChartMs = await timed(() => client.call('forecasts.chart', { id: `${runId}.${firstCode}` }));
const firstSummaryMs = await timed(() => client.call('forecasts.summary', { datasetId }));
const { places } = await client.call('forecasts.summary', { datasetId });
const chartMs = await again((round) =>
  client.call('forecasts.chart', { id: places[(37 * round) % places.length]!.forecastId }),
);
const summaryMs = await again(() => client.call('forecasts.summary', { datasetId }));
const weeklyMs = await again(() => client.call('datasets.weekly', { id: datasetId, asOf }));
const rssBytes = memoryUsage().rss;
await close();
stdout.write(JSON.stringify({ firstChartMs, firstSummaryMs, chartMs, summaryMs, weeklyMs, rssBytes }));
