/** The import of a million rows beside a bare pass of the parser over the same file, each in a process of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROWS, writeCountsFile } from './countsFile.ts';
import type { Figure } from './figures.ts';

const ROUNDS = 3;
const MEGABYTE = 1024 * 1024;
const MOST_TIMES = 3;
const MOST_MEGABYTES = 300;

interface Pass {
  rows: number;
  tookMs: number;
  peakBytes: number;
}

/** @throws when the child read another number of rows than the file has: its time would mean nothing */
async function passOf(child: string, path: string): Promise<Pass> {
  const script = join(import.meta.dirname, 'children', child);
  const args = ['--disable-warning=ExperimentalWarning', script, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const pass = JSON.parse(stdout) as Pass;
  if (pass.rows !== ROWS) throw new Error(`${child} read ${pass.rows} rows of ${ROWS}.`);
  return pass;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function measured(path: string): Promise<Figure[]> {
  const bare: Pass[] = [];
  const imports: Pass[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await passOf('parseFile.ts', path));
    imports.push(await passOf('importFile.ts', path));
  }
  const secondsOf = (passes: readonly Pass[]) => median(passes.map(({ tookMs }) => tookMs)) / 1_000;
  const [floor, whole] = [secondsOf(bare), secondsOf(imports)];
  const peak = Math.max(...imports.map(({ peakBytes }) => peakBytes)) / MEGABYTE;
  return [
    {
      name: 'import of 1,000,000 rows, p50',
      measured: `${whole.toFixed(2)} s = ${(whole / floor).toFixed(1)} P (P ${floor.toFixed(2)} s)`,
      goal: `${MOST_TIMES} P, P a bare pass of the parser`,
      isMet: whole <= MOST_TIMES * floor,
    },
    {
      name: 'import of 1,000,000 rows, peak memory',
      measured: `${peak.toFixed(0)} MB`,
      goal: `${MOST_MEGABYTES} MB`,
      isMet: peak <= MOST_MEGABYTES,
    },
  ];
}

/** The figures of the import, measured on a file on the disk of temporary files. */
export async function importFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    const path = join(folder, 'counts.csv');
    writeCountsFile(path);
    return await measured(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
