import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { countOf } from '../../support/longCounts.ts';
import { root, spawnCli } from './runCli.ts';

const KILLS = countOf(30, 1_000);
const sample = join(root, 'main', 'assets', 'samples', 'cholera_haiti_2010_2019_weekly.csv');
const PLACES = 10;

/** Small seeded generator (mulberry32), so that a failing run can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a command and kills it after some time, unless it ended before. */
function runAndKill(
  args: readonly string[],
  dataFolder: string,
  afterMs: number,
): Promise<'killed' | 'ended'> {
  const child = spawnCli(args, dataFolder);
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL' ? 'killed' : 'ended');
    });
  });
}

/** Opens the folder as its next writer and checks that all it shows is whole. */
async function checkWhole(dataFolder: string): Promise<{ datasets: number; sets: number; entries: number }> {
  const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
  try {
    const client = createClient(inProcessTransport(core));
    const { datasets } = await client.call('datasets.list', {});
    for (const { id } of datasets) {
      expect((await client.call('datasets.show', { id })).series).toHaveLength(PLACES);
    }
    const { forecasts } = await client.call('forecasts.list', {});
    const byRun = Map.groupBy(forecasts, (one) => one.runId);
    for (const set of byRun.values()) {
      expect(set).toHaveLength(PLACES);
      expect(new Set(set.map((one) => `${one.provider} ${one.epoch}`)).size).toBe(1);
    }
    const audit = await client.call('audit.list', { verify: true });
    expect(audit.verified).toBe(true);
    return { datasets: datasets.length, sets: byRun.size, entries: audit.entries.length };
  } finally {
    await core.close();
  }
}

describe('a process killed at a random moment', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outpost-kill-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it(`always starts again and never leaves half a dataset or set (${KILLS} kills)`, async () => {
    const seed = Date.now() % 2 ** 31;
    const random = seededRandom(seed);
    let killed = 0;
    let published = 0;
    for (let round = 0; killed < KILLS; round += 1) {
      expect(round, `seed ${seed}: too few processes lived long enough to be killed`).toBeLessThan(KILLS * 4);
      // Every third round starts from an empty folder, so that the first import is hit too.
      const dataFolder = join(folder, `data-${Math.floor(round / 3)}`);
      const args = ['forecast', '--file', sample, '--as-of', '2016-11-02'];
      const end = await runAndKill(args, dataFolder, 120 + random() * 330);
      const before = published;
      const found = await checkWhole(dataFolder);
      published = round % 3 === 2 ? 0 : found.sets;
      expect(found.sets, `seed ${seed}: a published set was lost`).toBeGreaterThanOrEqual(before);
      if (end === 'killed') killed += 1;
      const names = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  }, 120_000);
});
