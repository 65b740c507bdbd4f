/**
 * `npm run package:smoke`: starts the packed application of this system with a data folder of its own, sees that it opens that folder,
 * and ends it as the system would. Needs Electron's real program and a display. Another program may be named.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wrongFuses } from './packaging/fuses.ts';

const release = join(import.meta.dirname, '..', 'release');
/** Slow machines of a build service take long to start a program for the first time. */
const ATTEMPTS = 600;
const PAUSE_MS = 100;

/** Where electron-builder leaves the application that it packs, and what of it bears the fuses. */
function packedProgram(): { program: string; fused: string } {
  const [named] = process.argv.slice(2);
  if (named !== undefined) return { program: named, fused: named };
  if (process.platform === 'darwin') {
    const fused = join(release, 'mac-universal', 'Outpost.app');
    return { program: join(fused, 'Contents', 'MacOS', 'Outpost'), fused };
  }
  const [folder, name] =
    process.platform === 'win32' ? ['win-unpacked', 'Outpost.exe'] : ['linux-unpacked', 'outpost'];
  return { program: join(release, folder, name), fused: join(release, folder, name) };
}

async function smoke(): Promise<void> {
  const { program, fused } = packedProgram();
  const wrong = await wrongFuses(fused);
  if (wrong.length > 0) throw new Error(`these fuses are not set as decided: ${wrong.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'outpost-smoke-'));
  const data = join(folder, 'data');
  const child = spawn(program, [`--user-data-dir=${join(folder, 'user')}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, OUTPOST_DATA_DIR: data },
  });
  const ended = once(child, 'exit');
  try {
    const isEnded = () => child.exitCode !== null || child.signalCode !== null;
    for (let left = ATTEMPTS; !existsSync(join(data, 'logs')); left--) {
      if (isEnded())
        throw new Error(`it ended with ${child.exitCode ?? child.signalCode} before it was ready`);
      if (left === 0) throw new Error('it did not open its data folder');
      await pause(PAUSE_MS);
    }
    child.kill();
    const [code] = await ended;
    // Windows ends a program without a word to it, so its exit code says nothing.
    if (process.platform !== 'win32' && code !== 0)
      throw new Error(`it was asked to end, and ended with ${code}`);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

try {
  await smoke();
  console.log('The packed application starts, opens its data folder, and ends when asked.');
} catch (thrown) {
  console.error(`The packed application fails: ${thrown instanceof Error ? thrown.message : thrown}.`);
  process.exitCode = 1;
}
