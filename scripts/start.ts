/** `npm start`: the desktop window where it can be had, else the same screens in a browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { untilAskedToEnd } from '../main/hosts/untilAskedToEnd.ts';
import { electronBinary, hasDisplay } from './electronBinary.ts';

const root = join(import.meta.dirname, '..');

/** Why there will be no window, in words that end the line `Starting in the browser: ...`; null when there will. */
function whyNoWindow(): string | null {
  if (electronBinary(root) === null) return "Electron's program is not installed here";
  return hasDisplay(process.env, process.platform) ? null : 'there is no display';
}

/** Runs a program in place of this one: its end is our end, and ours is its end. */
function become(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'inherit', cwd: root });
  void untilAskedToEnd().then(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
}

const reason = whyNoWindow();
const extra = process.argv.slice(2);
if (reason === null) {
  const { buildAll } = await import('./build.ts');
  await buildAll(root);
  become(electronBinary(root)!, [root, ...extra]);
} else {
  process.stderr.write(`Starting in the browser: ${reason}.\n`);
  const cli = join(root, 'scripts', 'outpost.mjs');
  become(process.execPath, ['--disable-warning=ExperimentalWarning', cli, 'serve', ...extra]);
}
