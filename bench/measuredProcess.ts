/** Runs a program of its own and tells what all of its threads took. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface MeasuredRun {
  output: string;
  /** Of user and system, all threads together. */
  cpuMs: number;
  peakBytes: number;
}

const root = join(import.meta.dirname, '..');
const reporter = join(import.meta.dirname, 'children', 'reportUsage.cjs');

/** @throws when the script ends with anything but 0 */
export function runMeasured(script: string, args: readonly string[]): Promise<MeasuredRun> {
  return measured(['--disable-warning=ExperimentalWarning', script, ...args]);
}

/** A command, with the options of Node that `npm run outpost` gives. @throws when it ends with anything but 0 */
export function runOutpost(args: readonly string[]): Promise<MeasuredRun> {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, ...options] = (scripts.outpost as string).split(' ');
  return measured([...options.slice(0, -1), join(root, options.at(-1)!), ...args]);
}

/** Node with nothing to do: the least that a command can take. */
export function runNothing(): Promise<MeasuredRun> {
  return measured(['-e', '0']);
}

async function measured(command: readonly string[]): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--require', reporter, ...command], {
      env: { ...process.env, USAGE_FILE: file },
    });
    const usage = JSON.parse(readFileSync(file, 'utf8')) as Omit<MeasuredRun, 'output'>;
    return { output: stdout, ...usage };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
