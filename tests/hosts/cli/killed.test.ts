import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readWriterNote } from '../../../main/adapters/processLock.ts';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { createClient } from '../../../shared/contract/client.ts';
import { countOf, tellCount } from '../../support/longCounts.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { haiti, spawnCli } from './runCli.ts';

const KILLS = countOf(10, 1_000);
/** None for the long count. */
const TIME_LIMIT_MS = countOf(120_000, 0);
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

interface Run {
  isKilled: boolean;
  /** From its first step in the data folder to its end. */
  workedMs: number;
  /** What the process had said by then: that the dataset is stored, and that the set is published. */
  told: { dataset: boolean; set: boolean };
}

/**
 * Starts a command and kills it some time after its first step in the data folder, unless it ended before: how
 * long a process takes to load says nothing of the folder.
 */
async function runAndKill(dataFolder: string, afterMs: number | null): Promise<Run> {
  const isNew = !existsSync(dataFolder);
  const child = spawnCli(['forecast', '--file', haiti, '--as-of', '2016-11-02', '--no-backtest'], dataFolder);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said.err += chunk;
  });
  let isOver = false;
  const over = new Promise<boolean>((resolve) => {
    child.on('close', (_code, signal) => {
      isOver = true;
      resolve(signal === 'SIGKILL');
    });
  });
  const isAtWork = () => (isNew && existsSync(dataFolder)) || readWriterNote(dataFolder)?.pid === child.pid;
  while (!isOver && !isAtWork()) await nextTurn(1);
  const begunMs = performance.now();
  const timer = afterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs);
  const isKilled = await over;
  clearTimeout(timer);
  const told = { dataset: said.err.includes(`${PLACES} places`), set: said.out !== '' };
  return { isKilled, workedMs: performance.now() - begunMs, told };
}

/** Opens the folder as its next writer and checks that all it shows is whole. */
async function checkWhole(
  dataFolder: string,
): Promise<{ datasets: number; sets: number; interrupted: number }> {
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
    const audit = await client.call('audit.list', { verify: true, limit: 1_000 });
    expect(audit.verified).toBe(true);
    const interrupted = audit.entries.filter(({ cause }) => cause === 'INTERRUPTED');
    return { datasets: datasets.length, sets: byRun.size, interrupted: interrupted.length };
  } finally {
    await core.close();
  }
}

describe('a process killed at a random moment', () => {
  const newFolder = tempFolders();

  /** @returns how many kills there were, and how many of them inside a run */
  async function killAndCheck(seed: number): Promise<{ killed: number; inRuns: number }> {
    const folder = newFolder();
    const random = seededRandom(seed);
    let { workedMs } = await runAndKill(join(folder, 'whole'), null);
    let killed = 0;
    let inRuns = 0;
    let before = { datasets: 0, sets: 0, interrupted: 0 };
    for (let round = 0; killed < KILLS; round += 1) {
      expect(round, `seed ${seed}: too few processes lived long enough to be killed`).toBeLessThan(KILLS * 4);
      // Every third round starts from an empty folder, so that the first import is hit too.
      const dataFolder = join(folder, `data-${Math.floor(round / 3)}`);
      if (round % 3 === 0) before = { datasets: 0, sets: 0, interrupted: 0 };
      const run = await runAndKill(dataFolder, random() * workedMs);
      const found = await checkWhole(dataFolder);
      const { dataset, set } = run.told;
      expect(found.sets, `seed ${seed}: a published set was lost`).toBeGreaterThanOrEqual(
        before.sets + (set ? 1 : 0),
      );
      expect(found.datasets, `seed ${seed}: a dataset was lost`).toBeGreaterThanOrEqual(
        Math.max(before.datasets, dataset ? 1 : 0),
      );
      if (run.isKilled) killed += 1;
      // Other work on this machine makes processes slower or faster: the times follow.
      else workedMs = (workedMs + run.workedMs) / 2;
      inRuns += found.interrupted - before.interrupted;
      before = found;
      const names = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' });
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
    return { killed, inRuns };
  }

  // Fails when an entry is written before the file that it names, or when a process answers before it has written.
  it(
    `always starts again and never leaves half a dataset or set (${KILLS} kills)`,
    async () => {
      const { killed, inRuns } = await killAndCheck(Date.now() % 2 ** 31);
      // About one kill in nine is inside a run: thirty may miss it.
      expect(inRuns, 'kills hit the work').toBeGreaterThanOrEqual(countOf(0, 20));
      tellCount(`${killed} kills: 0 damaged, 0 lost (${inRuns} of them inside a run)`);
    },
    TIME_LIMIT_MS,
  );
});
