/** Starts one of the small programs of this folder in a process of its own, on this Node. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  pid: number;
  /** The next line that the child says, parsed. Rejects when it ends without one. */
  says(): Promise<Record<string, unknown>>;
  /** Ends it without any chance to clean up. */
  kill(): Promise<void>;
  /** Lets it end by itself. */
  end(): Promise<void>;
}

/** @param script a file of this folder, such as `holdFolder.ts` */
export function startChild(script: string, ...args: string[]): Child {
  const path = join(import.meta.dirname, script);
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path, ...args],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    pid: child.pid!,
    async says() {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${script} ended without a word`);
      return JSON.parse(value);
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
    async end() {
      child.stdin!.end();
      await closed;
    },
  };
}
