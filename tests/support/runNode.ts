import { spawn } from 'node:child_process';

export interface ProcessEnd {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a script on this Node to its end. */
export function runNode(script: string, args: readonly string[], cwd: string): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const end: ProcessEnd = { exitCode: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      end.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      end.stderr += text;
    });
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ ...end, exitCode }));
  });
}
