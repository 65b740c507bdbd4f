/**
 * A real process in which the scheduler, the health monitor and a user work on a data folder, with a clock that runs faster than the
 * machine's, until it is killed or its stdin ends. The argument is a JSON object, `SoakTask`. Says on stdout, as lines of JSON, what
 * became durable (`seq`, `hash`), what was published (`runId`), which cycle ended (`cycle`), what the user did (`action`), and what
 * the process holds (`heapBytes`, `handles`).
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNodeHttp } from '../../../main/adapters/nodeHttp.ts';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { createFakeClock } from '../fakeClock.ts';
import { seeded } from '../seeded.ts';
import { counted, letTimeRun } from '../soak/runningTime.ts';
import { actAtRandom } from '../soak/userActions.ts';

export interface SoakTask {
  dataFolder: string;
  /** The file that the dataset is read from. */
  file: string;
  /** Where the provider of the public name, and the server of the user, are. */
  far: string;
  near: string;
  /** Of the team's database; null without one. */
  team: string | null;
  /** Wall clock to begin with, and how many times as fast as the machine's time runs while the process has nothing to do. */
  startMs: number;
  speed: number;
  seed: number;
  intervalMinutes: number;
}

const task = JSON.parse(process.argv[2]!) as SoakTask;
/** While the process starts or works: how long this machine takes for it says nothing of the day, and deadlines must hold. */
const SLOW_SPEED = 20;
/** Cycles from one look at the heap to the next. */
const LOOK_EVERY = 3;

const say = (value: object) => void process.stdout.write(`${JSON.stringify(value)}\n`);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.env.OPENAI_API_KEY = 'sk-soak-0123456789abcdef';
const mapOrigin = (origin: string) => (origin === 'https://api.openai.com' ? task.far : origin);
const { http, underWay } = counted(createNodeHttp({ mapOrigin }));
const clock = createFakeClock(new Date(task.startMs).toISOString());
let [isReady, isInCycle, isActing] = [false, false, false];
letTimeRun(clock, {
  speed: task.speed,
  slowSpeed: SLOW_SPEED,
  isSlow: () => !isReady || isInCycle || isActing || underWay() > 0,
});
const { dataFolder } = task;
const core = await openNodeCore({ dataFolder, host: 'web', access: 'writer', clock, http });
const client = createClient(inProcessTransport(core));
const random = seeded(task.seed);

let cycles = 0;
let lastTold = '';
let datasetId = '';
let acting: Promise<void> = Promise.resolve();

async function act(): Promise<void> {
  const world = { client, now: clock.now, random, isInTeam: task.team !== null };
  isActing = true;
  say(await actAtRandom(world, datasetId));
  isActing = false;
}

/** What this process holds, once what nobody needs is gone. */
function look(): void {
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  say({ heapBytes: heapUsed, rssBytes: rss, handles: process.getActiveResourcesInfo().length });
}

client.on('audit.appended', ({ seq, hash }) => say({ seq, hash }));
client.on('forecasts.published', ({ runId }) => say({ runId }));
client.on('scheduler.changed', ({ lastCycle }) => {
  isInCycle = lastCycle !== null && lastCycle.finishedAt === null;
  if (lastCycle === null || lastCycle.finishedAt === null || lastCycle.startedAt === lastTold) return;
  lastTold = lastCycle.startedAt;
  cycles += 1;
  const outcomes = lastCycle.steps.map(({ name, outcome }) => `${name} ${outcome}`);
  say({ cycle: lastCycle.startedAt, outcomes });
  if (isReady) acting = acting.then(act);
  if (cycles % LOOK_EVERY === 0) acting = acting.then(look);
});

const { datasets } = await client.call('datasets.list', {});
if (datasets.length === 0) {
  const settings = {
    'scheduler.intervalMinutes': task.intervalMinutes,
    'scheduler.farProviders': true,
    'providers.server.baseUrl': `${task.near}/v1`,
    'providers.server.deadlineMs': 20_000,
    'providers.openai.deadlineMs': 20_000,
    'providers.server.enabled': true,
    'providers.openai.enabled': true,
    'team.siteName': 'soak',
  };
  for (const [key, value] of Object.entries(settings)) await client.call('settings.set', { key, value });
  const imported = await client.call('datasets.import', { files: [{ path: task.file }] });
  const { id } = imported.datasets[0]!;
  await client.call('datasets.watch', { id, files: [{ path: task.file }] });
  await client.call('scheduler.setAutoForecast', { datasetId: id, isOn: true });
}
if (task.team !== null && (await client.call('team.status', {})).membership === null) {
  await client.call('team.join', { address: task.team });
}
datasetId = (await client.call('datasets.list', {})).datasets[0]!.id;
say({ isReady: true });
isReady = true;
// The time, for whoever waits for a word.
const beat = setInterval(() => say({ wallMs: clock.now() }), 100);
process.stdin.on('end', async () => {
  clearInterval(beat);
  await acting;
  await core.close();
});
process.stdin.resume();
