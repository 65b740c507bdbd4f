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

const reporter = join(import.meta.dirname, 'children', 'reportUsage.ts');

/** @throws when it ends with anything but 0 */
export async function runMeasured(script: string, args: readonly string[]): Promise<MeasuredRun> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const options = ['--disable-warning=ExperimentalWarning', '--import', reporter, script, ...args];
    const { stdout } = await promisify(execFile)(process.execPath, options, {
      env: { ...process.env, USAGE_FILE: file },
    });
    const usage = JSON.parse(readFileSync(file, 'utf8')) as Omit<MeasuredRun, 'output'>;
    return { output: stdout, ...usage };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
