/**
 * The import of a million rows: as the whole command, with storing, beside a bare pass of the parser over the same file and beside
 * DuckDB; within a process; and in a host that others ask meanwhile. Each pass is a process of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROWS, writeCountsFile } from './countsFile.ts';
import { type Figure, ms } from './figures.ts';
import { medianOf } from './measure.ts';
import { runMeasured, runOutpost } from './measuredProcess.ts';

/** Rounds of the whole command beside its floor and its peer, one after the other in each. */
const ROUNDS = 9;
const ROUNDS_WITHIN = 3;
const MEGABYTE = 1024 * 1024;
const MOST = { times: 3, timesPeer: 2, megabytes: 300, deafMs: 50 };
const children = join(import.meta.dirname, 'children');

interface Pass {
  tookMs: number;
  cpuMs: number;
  peakBytes: number;
}

/** @throws when the child read another number of rows than the file has: its time would mean nothing */
async function passOf(child: string, ...args: string[]): Promise<Pass & { deafMs: number }> {
  const { output, cpuMs, peakBytes } = await runMeasured(join(children, child), args);
  const { rows, tookMs = 0, deafMs = 0 } = JSON.parse(output) as Record<string, number>;
  if (rows !== ROWS) throw new Error(`${child} read ${rows} rows of ${ROWS}.`);
  return { tookMs, cpuMs, peakBytes, deafMs };
}

/** `outpost import`, with storing, into a folder that does not exist yet. */
async function commandOn(path: string): Promise<Pass> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'outpost-bench-import-'));
  const start = performance.now();
  try {
    const args = ['import', path, '--data-dir', dataFolder, '--json'];
    const { output, cpuMs, peakBytes } = await runOutpost(args);
    const used: unknown = JSON.parse(output).value.datasets[0].rows.used;
    if (used !== ROWS) throw new Error(`the command used ${used} rows of ${ROWS}.`);
    return { tookMs: performance.now() - start, cpuMs, peakBytes };
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function commandFigures(path: string): Promise<Figure[]> {
  // The first command of a checkout makes the bundle that all others run.
  await runOutpost(['--help']);
  const passes: Record<'bare' | 'peer' | 'command', Pass[]> = { bare: [], peer: [], command: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    passes.bare.push(await passOf('parseFile.ts', path));
    passes.peer.push(await passOf('duckdbFile.ts', path));
    passes.command.push(await commandOn(path));
  }
  const cpuOf = (of: keyof typeof passes) => medianOf(passes[of].map(({ cpuMs }) => cpuMs));
  const [bare, peer, command] = [cpuOf('bare'), cpuOf('peer'), cpuOf('command')];
  const times = (beside: number) => `${ms(command)} = ${(command / beside).toFixed(1)} x ${ms(beside)}`;
  const cause = 'Above the parser: texts become numbers, counts are read and checked, hashed and stored.';
  return [
    {
      name: 'outpost import of 1,000,000 rows, CPU beside a bare pass of Papa Parse',
      measured: times(bare),
      goal: `${MOST.times} x`,
      isMet: command <= MOST.times * bare,
      cause,
    },
    {
      name: 'outpost import of 1,000,000 rows, CPU beside DuckDB with the same grouping',
      measured: times(peer),
      goal: `${MOST.timesPeer} x`,
      isMet: command <= MOST.timesPeer * peer,
      cause: `${cause} DuckDB is told to use one thread.`,
    },
    memoryFigure('outpost import of 1,000,000 rows, peak memory', passes.command),
  ];
}

function memoryFigure(name: string, passes: readonly Pass[]): Figure {
  const peak = Math.max(...passes.map(({ peakBytes }) => peakBytes)) / MEGABYTE;
  const goal = `${MOST.megabytes} MB`;
  const cause =
    'Columns of texts and counts, the series that is stored, and what the engine has not swept up yet.';
  return { name, measured: `${peak.toFixed(0)} MB`, goal, isMet: peak <= MOST.megabytes, cause };
}

/** Reading and building alone, by the clock. */
async function withinFigures(path: string): Promise<Figure[]> {
  const bare: Pass[] = [];
  const within: Pass[] = [];
  for (let round = 0; round < ROUNDS_WITHIN; round += 1) {
    bare.push(await passOf('parseFile.ts', path));
    within.push(await passOf('importFile.ts', path));
  }
  const [floor, whole] = [bare, within].map((passes) => medianOf(passes.map(({ tookMs }) => tookMs)));
  return [
    {
      name: 'reading 1,000,000 rows into a dataset, p50',
      measured: `${ms(whole!)} = ${(whole! / floor!).toFixed(1)} P (P ${ms(floor!)})`,
      goal: `${MOST.times} P, P a bare pass of the parser`,
      isMet: whole! <= MOST.times * floor!,
    },
    memoryFigure('reading 1,000,000 rows into a dataset, peak memory', within),
  ];
}

/** How long a host that others ask heard nobody. */
async function deafFigure(path: string): Promise<Figure> {
  const gaps: number[] = [];
  for (let round = 0; round < ROUNDS_WITHIN; round += 1) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'outpost-bench-import-'));
    const { deafMs } = await passOf('importInHost.ts', path, dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
    gaps.push(deafMs);
  }
  const deafMs = medianOf(gaps);
  return {
    name: 'host answers while it imports 1,000,000 rows, longest gap',
    measured: ms(deafMs),
    goal: ms(MOST.deafMs),
    isMet: deafMs <= MOST.deafMs,
  };
}

/** The figures of the import, measured on a file on the disk of temporary files. */
export async function importFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    const path = join(folder, 'counts.csv');
    writeCountsFile(path);
    return [...(await commandFigures(path)), ...(await withinFigures(path)), await deafFigure(path)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
