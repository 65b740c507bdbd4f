/**
 * A day of work on a real data folder, in real processes that are killed: the scheduler with its cycles, a provider of a public name
 * and a server of the user that fail, spells without a network, a file that changes, a user's orders, and the team's database where
 * PostgreSQL is installed. Time runs 2,000 times as fast for the processes, and much slower while they work.
 * `npm run soak` lets 24 hours pass, `npm test` two hours.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { MOST_EXCHANGE_BYTES } from '../../main/core/providers/chat/trimExchanges.ts';
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/client.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../shared/time/durations.ts';
import { folderDisk } from '../support/folderDisk.ts';
import { checkJournal } from '../support/invariants.ts';
import { countOf, isLong, tellCount } from '../support/longCounts.ts';
import { type RunningPostgres, startPostgres } from '../support/postgres.ts';
import { type ProviderStub, startProviderStub } from '../support/providerStub.ts';
import { seeded } from '../support/seeded.ts';
import { quartersOf, runSoak, type Soaked, tallied } from '../support/soak/runSoak.ts';
import { createSoakFile, type SoakFile } from '../support/soak/soakFile.ts';
import { createWeather, type Weather } from '../support/soak/weather.ts';
import { postgresBin } from '../support/team/postgresOrSkip.ts';

const SPEED = 2_000;
const WHOLE_MS = countOf(2 * HOUR, DAY);
const INTERVAL_MS = 15 * MINUTE;
const LIFE_MS = countOf(HOUR, 2 * HOUR);
/** Cycles from one version of the counts to the next: each makes a set, and what is known of sets is kept in memory. */
const REVISED_EVERY = countOf(2, 4);
/** Of each three hours the last one has no network. */
const SPELL_MS = 3 * HOUR;
const SEED = isLong ? Date.now() % 100_000 : 20_161_102;
/** Apart from exchanges, which have a bound of their own: what a day of sets, snapshots and entries may take. */
const MOST_BYTES = 50_000_000;
const LEAST_LOOKS = 8;

let folder: string;
let far: ProviderStub;
let near: ProviderStub;
let weathers: Weather[];
/** Simulated time that has passed. */
let passedMs: number;
let postgres: RunningPostgres | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-soak-'));
  [far, near] = [await startProviderStub(), await startProviderStub()];
  far.models(['gpt-6-luna']);
  passedMs = 0;
  const isOffline = () => passedMs % SPELL_MS >= SPELL_MS - HOUR;
  weathers = [createWeather(seeded(SEED), isOffline), createWeather(seeded(SEED + 1), () => false)];
  for (const [n, stub] of [far, near].entries()) {
    stub.otherwise(weathers[n]!.chat);
    stub.filter(() => weathers[n]!.network());
  }
  if (isLong && postgresBin !== null) postgres = await startPostgres(postgresBin);
});

afterEach(async () => {
  await Promise.all([far.close(), near.close(), postgres?.stop()]);
  rmSync(folder, { recursive: true });
});

async function openFolder(dataFolder: string) {
  const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
  return { core, client: createClient(inProcessTransport(core)) };
}

/** Begins a team at another site, which then waits for what the soaked one gives. @returns the address; null without a database */
async function beginTeam(otherFolder: string): Promise<string | null> {
  if (postgres === null) return null;
  const address = postgres.addressOf('postgres');
  const { core, client } = await openFolder(otherFolder);
  await client.call('team.join', { address, create: { name: 'Soak' } });
  await core.close();
  return address;
}

/** @returns how many entries the other site has of the soaked one, verified */
async function entriesAtOther(otherFolder: string): Promise<number> {
  const { core, client } = await openFolder(otherFolder);
  const { sites } = await client.call('team.sync', {});
  await core.close();
  const soaked = sites.find(({ isOurs }) => !isOurs);
  expect(soaked).toMatchObject({ name: 'soak', problem: null });
  return soaked!.seqHere;
}

/** Nothing that was told is lost, the journal verifies, there was one holder at each moment, and no set mixes providers. */
async function expectWhole(dataFolder: string, { told }: Soaked, hasTeam: boolean): Promise<number> {
  const { core, client } = await openFolder(dataFolder);
  try {
    if (hasTeam) await client.call('team.sync', {});
    const { entries, verified } = await client.call('audit.list', { limit: 100_000, verify: true });
    expect(verified).toBe(true);
    const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]));
    expect(told.filter(({ seq, hash }) => seq !== undefined && hashes.get(seq) !== hash)).toEqual([]);
    const { forecasts } = await client.call('forecasts.list', {});
    const runs = new Set(forecasts.map(({ runId }) => runId));
    const published = told.flatMap(({ runId }) => runId ?? []);
    expect(published.filter((runId) => !runs.has(runId))).toEqual([]);
    expect(published.length).toBeGreaterThan(0);
    return entries.length;
  } finally {
    await core.close();
    checkJournal(folderDisk(dataFolder), nodeCrypto);
  }
}

function bytesOf(dataFolder: string): number {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Neither the heap nor what is open grows from the second quarter of the last process to its last one. */
function expectNoGrowth({ looks }: Soaked): void {
  expect(looks.length).toBeGreaterThanOrEqual(LEAST_LOOKS);
  const [, heapBefore, , heapAfter] = quartersOf(looks.map(({ heapBytes }) => heapBytes));
  const [, openBefore, , openAfter] = quartersOf(looks.map(({ handles }) => handles));
  tellCount(`soak: heap ${heapBefore} then ${heapAfter} bytes, open ${openBefore} then ${openAfter}`);
  expect(heapAfter! / heapBefore!).toBeLessThan(1.1);
  expect(openAfter).toBeLessThanOrEqual(openBefore!);
}

function tellDay({ told, kills, restarts, tookMs }: Soaked, file: SoakFile, bytes: number): void {
  const minutes = Math.round(passedMs / MINUTE);
  const cycles = told.filter(({ cycle }) => cycle !== undefined);
  const sets = told.filter(({ runId }) => runId !== undefined).length;
  const actions = told.flatMap(({ action, code }) => (action === undefined ? [] : [`${action} ${code}`]));
  tellCount(
    [
      `soak: seed ${SEED}, ${minutes} simulated minutes in ${Math.round(tookMs / SECOND)} s`,
      `${kills} kills, ${restarts} restarts, ${cycles.length} cycles, ${sets} sets, ${bytes} bytes on disk`,
      `file: ${JSON.stringify(file.counts)}`,
      `far: ${JSON.stringify(weathers[0]!.counts)}`,
      `near: ${JSON.stringify(weathers[1]!.counts)}`,
      `user: ${tallied(actions)}`,
      `steps: ${tallied(cycles.flatMap(({ outcomes }) => outcomes!))}`,
    ].join('\n  '),
  );
}

describe('a soak', () => {
  // Fails when a kill loses what was told, two hold the lock, a set mixes providers, cycles stay away, or memory and disk grow.
  it('of failing providers, imports, orders, syncs, restarts and kills loses nothing and grows nothing', {
    timeout: isLong ? 0 : 3 * MINUTE,
  }, async () => {
    const [dataFolder, otherFolder] = [join(folder, 'data'), join(folder, 'other')];
    const team = await beginTeam(otherFolder);
    const startMs = Date.now();
    const today = new Date(startMs).toISOString().slice(0, 10);
    const file = createSoakFile(join(folder, 'counts.csv'), today);
    const soaked = await runSoak({
      dataFolder,
      file,
      team,
      far: far.origin,
      near: near.origin,
      speed: SPEED,
      intervalMinutes: INTERVAL_MS / MINUTE,
      seed: SEED,
      wholeMs: WHOLE_MS,
      lifeMs: LIFE_MS,
      revisedEvery: REVISED_EVERY,
      startMs,
      onTime(wallMs) {
        passedMs = wallMs - startMs;
      },
      tell({ heapBytes, rssBytes, handles }) {
        const [heap, rss] = [heapBytes!, rssBytes!].map((bytes) => (bytes / 2 ** 20).toFixed(1));
        const hours = (passedMs / HOUR).toFixed(1);
        tellCount(`soak: hour ${hours}, heap ${heap} MB, resident ${rss} MB, open ${handles}`);
      },
    });
    const bytes = bytesOf(dataFolder);
    const cycles = soaked.told.filter(({ cycle }) => cycle !== undefined);
    // Before anything is expected: a soak that fails says what it went through.
    tellDay(soaked, file, bytes);
    const entries = await expectWhole(dataFolder, soaked, team !== null);
    if (team === null) tellCount('soak: without a team, since PostgreSQL is not installed');
    else expect(await entriesAtOther(otherFolder)).toBe(entries);
    tellCount(`soak: ${entries} entries, 0 lost`);
    // A kill can cut one off, and while a process starts no time passes.
    expect(cycles.length).toBeGreaterThan((WHOLE_MS / INTERVAL_MS) * 0.8 - soaked.kills - soaked.restarts);
    expect(bytes).toBeLessThan(MOST_BYTES + MOST_EXCHANGE_BYTES);
    if (isLong) expectNoGrowth(soaked);
  });
});
