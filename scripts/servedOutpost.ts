/** Starts the real `outpost serve` on a data folder and stops it as a user would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const ofCheckout = join(import.meta.dirname, 'outpost.mjs');

export interface ServedOutpost {
  /** Address with the one-time token. */
  url: string;
  /** Ends it with SIGTERM. @returns the exit code */
  stop(): Promise<number | null>;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  let errors = '';
  child.stderr!.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`outpost serve ended before it served: ${errors}`);
  });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return line as string;
}

/** @param program the command line; that of this checkout where it is not given */
export async function serveOutpost(dataFolder: string, program = ofCheckout): Promise<ServedOutpost> {
  const args = [program, 'serve', '--no-open', '--json', '--data-dir', dataFolder];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: dirname(program),
  });
  const reply = JSON.parse(await firstLine(child)) as { value: { url: string } };
  return {
    url: reply.value.url,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}
