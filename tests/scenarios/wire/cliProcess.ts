/** The real command line in processes of their own, with keys in their environment and texts on their standard input. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type CliResult, root } from '../../hosts/cli/runCli.ts';

export const haiti = join(root, 'main', 'assets', 'samples', 'cholera_haiti_2010_2019_weekly.csv');

/** @param env variables of every process, beside those of this one */
export function openCli(dataFolder: string, env: Readonly<Record<string, string>> = {}) {
  let written = '';
  const run = async (args: readonly string[], stdin = ''): Promise<CliResult> => {
    const result = await runProcess(args, { ...process.env, ...env, OUTPOST_DATA_DIR: dataFolder }, stdin);
    written += result.stdout + result.stderr;
    return result;
  };
  return {
    dataFolder,
    /** Runs it to its end. */
    run,
    /** Runs it with --json. @returns the exit code, both outputs, and the one document on stdout */
    async json(args: readonly string[], stdin = '') {
      const result = await run([...args, '--json'], stdin);
      return { ...result, reply: JSON.parse(result.stdout) };
    },
    /** Everything that its processes wrote so far, on both outputs. */
    written: () => written,
  };
}

function runProcess(args: readonly string[], env: NodeJS.ProcessEnv, stdin: string): Promise<CliResult> {
  const main = join(root, 'scripts', 'outpost.mjs');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd: root,
    env,
  });
  const result: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    result.stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    result.stderr += part;
  });
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...result, code }));
  });
}
