/** What was measured when, where and of which commit: a line of JSON a run, the newest last. */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figures.ts';

const FILE = join(import.meta.dirname, 'history.jsonl');

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
}

/** @param command which of the benchmark commands measured */
export function record(command: 'bench' | 'bench:ui' | 'bench:team', figures: readonly Figure[]): void {
  const [cpu] = cpus();
  const run = {
    command,
    at: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD'),
    isChanged: git('status', '--porcelain') !== '',
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 1024 ** 3),
      node: process.versions.node,
    },
    figures: figures.map(({ name, measured, goal, isMet }) => ({ name, measured, goal, isMet })),
  };
  appendFileSync(FILE, `${JSON.stringify(run)}\n`);
}
