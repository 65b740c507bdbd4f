/**
 * Many data folders in one process, each a host of its own as far as its team knows. Each has given its first import. Then all import their
 * next week and publish a small set, some give theirs, and all others sync at once. Prints what each sync took, how many sites were new to it, and how often the database asked for a repetition.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { createImportWork } from '../../../main/adapters/workers/importWork.ts';
import { createThreadWork } from '../../../main/adapters/workers/threadWork.ts';
import type { Core } from '../../../main/core/Core.ts';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { installation } from '../../../main/hosts/installation.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { type Client, createClient } from '../../../shared/contract/index.ts';
import { watchLoop } from '../../children/watchLoop.ts';
import { writeWeeklyFile } from '../../weeklyCountsFile.ts';
import { watchQueries } from './watchQueries.ts';

/**
 * Sites that give their sets before the others begin; one more follows alone: what the others take. A hundred sites that publish for 20
 * datasets a week come to two sets in ten minutes.
 */
const BEFORE = 1;
const SMALL = { places: 5, weeks: 60 };
const NEXT = { ...SMALL, weeks: SMALL.weeks + 1 };

const [home = '', address = '', count = ''] = argv.slice(2);
const queries = watchQueries();
const { workerFile, importWorkerFile } = installation();
// A hundred laptops have a hundred processors; here they share the threads of one.
const shared = { heavyWork: createThreadWork(workerFile), importWork: createImportWork(importWorkerFile) };
const cores: Core[] = [];
const clients: Client[] = [];
const datasets: string[] = [];

const pathOf = ({ weeks }: { weeks: number }) => join(home, `counts-${weeks}.csv`);

async function openSite(n: number): Promise<void> {
  const core = await openNodeCore({
    dataFolder: join(home, `site-${n}`),
    host: 'cli',
    access: 'writer',
    ...shared,
  });
  cores.push(core);
  const client = createClient(inProcessTransport(core));
  clients.push(client);
  await client.call('settings.set', { key: 'team.siteName', value: `Site ${n}` });
  await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  const files = [{ path: pathOf(SMALL) }];
  const imported = await client.call('datasets.import', { files, disease: 'measles' });
  datasets.push(imported.datasets[0]!.id);
  await client.call('team.join', { address });
  await client.call('team.sync', {});
}

async function publish(client: Client, datasetId: string): Promise<void> {
  await client.call('datasets.import', { files: [{ path: pathOf(NEXT) }], into: datasetId });
  await client.call('forecasts.run', { datasetId });
}

async function synced(client: Client) {
  const start = performance.now();
  const { last, sites } = await client.call('team.sync', {});
  const ms = performance.now() - start;
  const { entries, files, bytes } = last!.received;
  return { ms, entries, files, bytes, givenFiles: last!.sent.files, sites: sites.length };
}

mkdirSync(home, { recursive: true });
for (const size of [SMALL, NEXT]) writeWeeklyFile(pathOf(size), size);
for (let n = 0; n < Number(count); n += 1) await openSite(n);
// Each knows all the others before the measured syncs begin.
for (const client of clients) await client.call('team.sync', {});
for (const [n, client] of clients.entries()) await publish(client, datasets[n]!);
for (const client of clients.slice(0, BEFORE)) await client.call('team.sync', {});
const alone = await synced(clients[BEFORE]!);
const before = { ...queries };
const watch = watchLoop();
const all = clients.slice(BEFORE + 1);
const cpu = process.cpuUsage();
const start = performance.now();
const syncs = await Promise.all(all.map(synced));
const wholeMs = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
const deafMs = watch.longestMs();
const asked = queries.queries - before.queries;
const repeated = queries.repeated - before.repeated;
for (const core of cores) await core.close();
stdout.write(
  JSON.stringify({ alone, syncs, wholeMs, deafMs, queries: asked, repeated, cpuMs: (user + system) / 1_000 }),
);
