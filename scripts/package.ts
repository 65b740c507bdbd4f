/** `npm run package`: installers for the system it runs on. Options go on to electron-builder. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary } from './electronBinary.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a script of this checkout on this Node. @returns its exit code */
function run(script: string, args: readonly string[]): number {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** A universal application is made of the programs for both processors, of which one is here: there electron-builder fetches them. */
function ownProgram(): string[] {
  if (process.platform === 'darwin') return [];
  return [`-c.electronDist=${join(root, 'node_modules', 'electron', 'dist')}`];
}

function makePackage(binary: string): number {
  const built = run(join(root, 'scripts', 'build.ts'), []);
  if (built !== 0) return built;
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  console.error(`Packing with ${binary}`);
  return run(builder, [...ownProgram(), ...process.argv.slice(2)]);
}

const binary = electronBinary(root);
if (binary === null) {
  console.error(
    'Packages can only be built where Electron\'s binary is: run "npx install-electron" on a machine that reaches Electron\'s downloads, then try again.',
  );
  process.exitCode = 2;
} else {
  process.exitCode = makePackage(binary);
}
