/**
 * A real process that lets the scheduler and the health monitor work on a data folder, with clocks that run faster than the
 * machine's, until it is killed or its stdin ends. Arguments: the folder, the file that it watches, the address of a
 * provider, the wall clock to begin with, and how many times as fast time runs. Says on stdout, as lines of JSON, what
 * became durable (`seq`, `hash`), what was published (`runId`), which cycle ended (`cycle`), and what its heap holds.
 */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSystemClock } from '../../../main/adapters/systemClock.ts';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { createClient } from '../../../shared/contract/client.ts';

const [dataFolder, file, origin, start, speed] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
/** Cycles from one look at the heap to the next. */
const LOOK_EVERY = 15;

const say = (value: object) => void process.stdout.write(`${JSON.stringify(value)}\n`);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const startedAt = Date.now();
const clock = createSystemClock({
  speed: Number(speed),
  sources: {
    wall: () => Number(start) + (Date.now() - startedAt),
    monotonic: () => performance.now(),
    wait: (ms, signal) => setTimeout(ms, undefined, { signal }),
  },
});

const core = await openNodeCore({ dataFolder, host: 'web', access: 'writer', clock });
const client = createClient(inProcessTransport(core));

let cycles = 0;
let lastTold = '';
client.on('audit.appended', ({ seq, hash }) => say({ seq, hash }));
client.on('forecasts.published', ({ runId }) => say({ runId }));
client.on('scheduler.changed', ({ lastCycle }) => {
  if (lastCycle === null || lastCycle.finishedAt === null || lastCycle.startedAt === lastTold) return;
  lastTold = lastCycle.startedAt;
  cycles += 1;
  say({ cycle: lastCycle.startedAt, outcomes: lastCycle.steps.map(({ outcome }) => outcome) });
  if (cycles % LOOK_EVERY !== 0) return;
  collect();
  say({ heapBytes: process.memoryUsage().heapUsed, rssBytes: process.memoryUsage().rss });
});

const { datasets } = await client.call('datasets.list', {});
if (datasets.length === 0) {
  const settings = {
    'scheduler.intervalMinutes': 5,
    'providers.server.baseUrl': `${origin}/v1`,
    'providers.server.enabled': true,
  };
  for (const [key, value] of Object.entries(settings)) await client.call('settings.set', { key, value });
  const imported = await client.call('datasets.import', { files: [{ path: file }] });
  const { id } = imported.datasets[0]!;
  await client.call('datasets.watch', { id, files: [{ path: file }] });
  await client.call('scheduler.setAutoForecast', { datasetId: id, isOn: true });
}
say({ isReady: true });
process.stdin.on('end', () => void core.close());
process.stdin.resume();
