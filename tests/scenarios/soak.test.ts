/**
 * The scheduler and the health monitor in real time, on a real data folder, with a real provider on this machine and kills: a cycle a
 * second (time runs 300 times as fast for the process, its interval is five minutes). `npm run test:long` lets it go on for ten minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/client.ts';
import { SECOND } from '../../shared/time/durations.ts';
import { weekEnd } from '../../shared/time/epiweek.ts';
import { addDays } from '../../shared/time/plainDate.ts';
import { risingCounts, wideCsv } from '../support/builders.ts';
import { type Child, startChild } from '../support/children/startChild.ts';
import { countOf, isLong, tellCount } from '../support/longCounts.ts';
import { type ProviderStub, startProviderStub } from '../support/providerStub.ts';
import { goodForecast } from '../support/wireAnswer.ts';

const SPEED = 300;
const WHOLE_MS = countOf(8, 600) * SECOND;
/** Kills come in the first half; the second is for the memory. */
const KILL_EVERY_MS = countOf(3, 30) * SECOND;
const WARM_UP_LOOKS = 4;
/** Cycles from one revision of the counts to the next: each makes a set, and sets are kept in memory. */
const REVISED_EVERY = countOf(3, 20);

interface Told {
  seq?: number;
  hash?: string;
  runId?: string;
  cycle?: string;
  outcomes?: string[];
  isReady?: boolean;
  heapBytes?: number;
  rssBytes?: number;
}

let folder: string;
let stub: ProviderStub;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-soak-'));
  stub = await startProviderStub();
  stub.otherwise(goodForecast);
});

afterEach(async () => {
  await stub.close();
  rmSync(folder, { recursive: true });
});

/** Weekly counts up to last week; each version revises the last one. */
function countsOf(version: number, today: string): string {
  const revised = (first: number) => risingCounts(24, first).with(-1, 60 + version);
  const places = { Nord: revised(9), Ouest: revised(30), Sud: revised(20) };
  return wideCsv(places, addDays(weekEnd(today, 'iso'), -7));
}

/** Runs processes one after another, and kills them. @returns everything that they told */
async function soak(
  dataFolder: string,
  file: string,
): Promise<{ told: Told[]; kills: number; heaps: number[] }> {
  const startedAt = Date.now();
  const today = new Date(startedAt).toISOString().slice(0, 10);
  const told: Told[] = [];
  let heaps: number[] = [];
  let kills = 0;
  let version = 0;
  writeFileSync(file, countsOf(version, today));
  const elapsed = () => Date.now() - startedAt;
  while (elapsed() < WHOLE_MS) {
    const wall = startedAt + elapsed() * SPEED;
    const child: Child = startChild('soak.ts', dataFolder, file, stub.origin, String(wall), String(SPEED));
    // How long a process takes to start says nothing of what it does.
    let readyAt = Number.POSITIVE_INFINITY;
    heaps = [];
    const isToBeKilled = elapsed() < WHOLE_MS / 2;
    let cycles = 0;
    while (elapsed() < WHOLE_MS && !(isToBeKilled && Date.now() - readyAt > KILL_EVERY_MS)) {
      const one = (await child.says()) as Told;
      told.push(one);
      if (one.isReady === true) readyAt = Date.now();
      if (one.heapBytes !== undefined) {
        heaps.push(one.heapBytes);
        const [heap, rss] = [one.heapBytes, one.rssBytes!].map((bytes) => (bytes / 2 ** 20).toFixed(1));
        tellCount(
          `soak: ${Math.round(elapsed() / SECOND)} s, heap ${heap} MB after collection, resident ${rss} MB`,
        );
      }
      if (one.cycle === undefined) continue;
      cycles += 1;
      if (cycles % REVISED_EVERY === 0) {
        version += 1;
        writeFileSync(file, countsOf(version, today));
      }
    }
    if (isToBeKilled) {
      kills += 1;
      await child.kill();
    } else {
      await child.end();
    }
  }
  return { told, kills, heaps };
}

describe('a soak in real time', () => {
  // Fails when a kill loses what was told, a cycle is skipped without a note, probes cost tokens, or memory grows.
  it('with kills loses nothing, and its memory is flat after warm-up', {
    timeout: isLong ? 0 : 60 * SECOND,
  }, async () => {
    const [dataFolder, file] = [join(folder, 'data'), join(folder, 'counts.csv')];
    const { told, kills, heaps } = await soak(dataFolder, file);
    const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
    const client = createClient(inProcessTransport(core));
    try {
      const { entries, verified } = await client.call('audit.list', { limit: 100_000, verify: true });
      expect(verified).toBe(true);
      const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]));
      const lost = told.filter(({ seq, hash }) => seq !== undefined && hashes.get(seq) !== hash);
      expect(lost).toEqual([]);
      const { forecasts } = await client.call('forecasts.list', {});
      const runs = new Set(forecasts.map(({ runId }) => runId));
      const published = told.flatMap(({ runId }) => runId ?? []);
      expect(published.filter((runId) => !runs.has(runId))).toEqual([]);
      expect(published.length).toBeGreaterThan(0);
      const cycles = told.filter(({ cycle }) => cycle !== undefined);
      // Starts of processes take their time; each is followed by a catch-up.
      expect(cycles.length).toBeGreaterThan((WHOLE_MS / SECOND - 4 * (kills + 1)) * 0.7);
      expect(cycles.flatMap(({ outcomes }) => outcomes).filter((one) => one === 'failed')).toEqual([]);
      const chats = stub.requests.filter(({ method }) => method === 'POST');
      expect(chats.length).toBeGreaterThanOrEqual(published.length * 3);
      tellCount(
        `soak: ${WHOLE_MS / SECOND} s, ${kills} kills, ${cycles.length} cycles, ${published.length} sets, ${entries.length} entries, 0 lost`,
      );
    } finally {
      await core.close();
    }
    if (!isLong) return;
    const warm = heaps.slice(WARM_UP_LOOKS);
    const [first, last] = [warm.slice(0, 3), warm.slice(-3)].map((some) => Math.min(...some));
    tellCount(`soak: heap after warm-up ${first}, at the end ${last} bytes`);
    expect(last! / first!).toBeLessThan(1.1);
  });
});
