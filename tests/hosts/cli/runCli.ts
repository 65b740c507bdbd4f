/** Runs the real command line in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');
/** A sample of weekly counts of ten places. */
export const haiti = join(root, 'main', 'assets', 'samples', 'cholera_haiti_2010_2019_weekly.csv');
/** As `npm run outpost` starts it. */
const main = join(root, 'scripts', 'outpost.mjs');

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts it without waiting: for tests that kill it. */
export function spawnCli(args: readonly string[], dataFolder: string): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: root,
    env: { ...process.env, OUTPOST_DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export function runCli(args: readonly string[], dataFolder: string): Promise<CliResult> {
  const child = spawnCli(args, dataFolder);
  const result: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    result.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    result.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...result, code }));
  });
}

/** Runs it with --json. @returns the exit code and the one document on stdout */
export async function runJson(args: readonly string[], dataFolder: string) {
  const result = await runCli([...args, '--json'], dataFolder);
  return { ...result, reply: JSON.parse(result.stdout) };
}
