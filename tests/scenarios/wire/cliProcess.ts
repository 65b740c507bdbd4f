/** The command line with keys in its environment and texts on its standard input: in processes of their own, or in this one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cli } from '../../hosts/cli/cliInProcess.ts';
import { type CliResult, root } from '../../hosts/cli/runCli.ts';

type Variables = Readonly<Record<string, string>>;
type Runs = (args: readonly string[], stdin: string) => Promise<CliResult>;

/** @param env variables of every process, beside those of this one */
export function openCli(dataFolder: string, env: Variables = {}) {
  return opened(dataFolder, (args, stdin) =>
    runProcess(args, { ...process.env, ...env, OUTPOST_DATA_DIR: dataFolder }, stdin),
  );
}

/** The same commands one after another in this process: quicker, where nothing of a process itself is tested. */
export function openCliHere(dataFolder: string, env: Variables = {}) {
  return opened(dataFolder, async (args, stdin) => {
    const before = process.env;
    // An environment of its own for each: keys are taken out of one once.
    process.env = { ...before, ...env };
    try {
      const { code, out, err } = await cli(args, dataFolder, undefined, stdin);
      return { code, stdout: out, stderr: err };
    } finally {
      process.env = before;
    }
  });
}

function opened(dataFolder: string, runs: Runs) {
  let written = '';
  const run = async (args: readonly string[], stdin = ''): Promise<CliResult> => {
    const result = await runs(args, stdin);
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
    /** Everything that its commands wrote so far, on both outputs. */
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
