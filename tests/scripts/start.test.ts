import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../hosts/cli/runCli.ts';

let folder: string;
let npm: ChildProcess;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outpost-start-'));
});

afterEach(() => {
  npm.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `npm run outpost -- serve`. @returns the address that it prints */
async function serveThroughNpm(): Promise<string> {
  const args = ['run', '-s', 'outpost', '--', 'serve', '--no-open', '--data-dir', folder];
  npm = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  return new Promise((resolve, reject) => {
    npm.on('close', () => reject(new Error(`npm ended without an address: ${said}`)));
    npm.stdout!.on('data', (text) => {
      said += text;
      const url = /http:\S+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
  });
}

const ask = (url: string) => fetch(url, { redirect: 'manual' });

describe('a server that npm started', () => {
  it.skipIf(process.platform === 'win32')('ends when npm alone is told to', async () => {
    const url = await serveThroughNpm();
    expect((await ask(url)).status).toBe(303);
    // The output closes when its last holder is gone: the server behind npm and npm's shell.
    const closed = new Promise((resolve) => npm.on('close', resolve));
    npm.kill('SIGTERM');
    await closed;
    await expect(ask(url)).rejects.toThrow();
  });
});
