/** The command line in this process, with what it wrote: quick enough for many cases. */
import * as fs from 'node:fs/promises';
import { replaceOutputFile } from '../../../main/adapters/nodeOutputFiles.ts';
import { createThreadWork } from '../../../main/adapters/workers/threadWork.ts';
import type { HeavyWork, Tasks } from '../../../main/core/work/tasks.ts';
import type { Io } from '../../../main/hosts/cli/Command.ts';
import { runCommandLine } from '../../../main/hosts/cli/runCommandLine.ts';
import type { Terminal } from '../../../main/hosts/cli/terminal.ts';
import { installation } from '../../../main/hosts/installation.ts';

/**
 * The threads of all commands in this process. A command that starts threads of its own is tested as a program of its
 * own (`runCli.ts`).
 */
const heavyWork: HeavyWork = {
  ...createThreadWork<Tasks>(installation().workerFile),
  close: async () => {},
};

export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/**
 * @param onErr given, standard error is a terminal, and this hears what is written to it
 * @param terminal what standard output is shown on; without it a pipe
 * @param stdin what standard input holds
 */
export async function cli(
  args: readonly string[],
  dataFolder: string,
  onErr?: (text: string) => void,
  stdin = '',
  terminal: Terminal = { columns: null, hasColours: false },
): Promise<CliRun> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
      onErr?.(text);
    },
    terminal,
    isErrTerminal: onErr !== undefined,
    readStdin: async () => stdin,
    readSecret: async () => stdin,
    isTyped: false,
    readFile: (path) => fs.readFile(path, 'utf8'),
    writeFile: (path, text) => fs.writeFile(path, text),
    replaceFile: replaceOutputFile,
  };
  const code = await runCommandLine(args, io, dataFolder, { heavyWork });
  return { code, out, err };
}

/** With --json: exactly one document on stdout. */
export async function cliJson(args: readonly string[], dataFolder: string, stdin = '') {
  const run = await cli([...args, '--json'], dataFolder, undefined, stdin);
  const lines = run.out.split('\n').filter((line) => line !== '');
  if (lines.length !== 1) throw new Error(`stdout holds ${lines.length} documents: ${run.out.slice(0, 200)}`);
  return { ...run, reply: JSON.parse(lines[0]!) };
}
