/**
 * Joins a data folder to a team, brings both up to each other, and leaves, unless it is told to `stay`. Prints what the sync took, the longest time in which the host
 * heard nobody, its questions, and the same of syncs with nothing to do.
 */
import { argv, stdout } from 'node:process';
import { hostOf } from '../../children/hostOf.ts';
import { watchLoop } from '../../children/watchLoop.ts';
import { medianOf } from '../../measure.ts';
import { watchQueries } from './watchQueries.ts';

const IDLE_SYNCS = 9;

const [dataFolder = '', address = '', task] = argv.slice(2);
const queries = watchQueries();
const { client, close } = await hostOf(dataFolder);

async function synced() {
  const before = { ...queries };
  const watch = watchLoop();
  const start = performance.now();
  const { last } = await client.call('team.sync', {});
  const ms = performance.now() - start;
  const deafMs = watch.longestMs();
  const { sent, received } = last!;
  return {
    ms,
    deafMs,
    queries: queries.queries - before.queries,
    bytes: queries.bytes - before.bytes,
    entries: sent.entries + received.entries,
    files: sent.files + received.files,
    fileBytes: sent.bytes + received.bytes,
  };
}

const { membership } = await client.call('team.status', {});
if (membership === null) await client.call('team.join', { address });
const whole = await synced();
const idle: Awaited<ReturnType<typeof synced>>[] = [];
for (let n = 0; n < IDLE_SYNCS; n += 1) idle.push(await synced());
if (task !== 'stay') await client.call('team.leave', {});
await close();
stdout.write(
  JSON.stringify({
    ...whole,
    idleMs: medianOf(idle.map(({ ms }) => ms)),
    idleQueries: Math.max(...idle.map((one) => one.queries)),
    idleBytes: Math.max(...idle.map(({ bytes }) => bytes)),
  }),
);
