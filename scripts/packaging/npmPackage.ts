/** The package for servers and labs: command line, screens in a browser and all they need, without Electron and without dependencies. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { currentCli } from '../buildCli.ts';
import { ensurePage } from '../pageFreshness.ts';
import { runTool } from './runTool.ts';

/** Where each part of the package is in a checkout; `installation.ts` looks for all but the first in these places. */
const copied: readonly (readonly [from: string, to: string])[] = [
  ['packaging/npm-readme.md', 'README.md'],
  ['LICENSE', 'LICENSE'],
  ['THIRD_PARTY_NOTICES.md', 'THIRD_PARTY_NOTICES.md'],
  ['dist/renderer', 'dist/renderer'],
  ['main/assets/samples', 'main/assets/samples'],
  ['main/core/forecaster/library', 'main/core/forecaster/library'],
];

/** What of the checkout's own package.json says the same of this package. */
const KEPT = ['name', 'version', 'description', 'license', 'type'] as const;

/**
 * Makes `outpost-VERSION.tgz`; builds what is not built yet.
 * @param output folder that is made anew
 * @returns the path of the package
 */
export async function makeNpmPackage(root: string, output: string): Promise<string> {
  const folder = join(output, 'package');
  await rm(output, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await ensurePage(root, (line) => process.stderr.write(`${line}\n`));
  await cp(dirname(await currentCli(root)), join(folder, 'dist', 'cli'), { recursive: true });
  for (const [from, to] of copied) await cp(join(root, from), join(folder, to), { recursive: true });
  // It tells a checkout whether its page is stale; here is nothing to compare it with.
  await rm(join(folder, 'dist', 'renderer', 'build-stamp.json'));
  await writeFile(join(folder, 'package.json'), await packageJsonOf(root));
  await runNpm(['pack', '--silent', '--pack-destination', output], folder);
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(output, `${name}-${version}.tgz`);
}

async function packageJsonOf(root: string): Promise<string> {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const kept = Object.fromEntries(KEPT.map((key) => [key, own[key]]));
  const packed = { ...kept, bin: { outpost: 'dist/cli/main.mjs' }, engines: { node: '>=24' } };
  return `${JSON.stringify(packed, null, 2)}\n`;
}

/** npm tells the scripts it runs where it is; elsewhere the one on the path is taken. */
export function runNpm(args: readonly string[], cwd: string): Promise<string> {
  const program = process.env.npm_execpath;
  return program === undefined
    ? runTool('npm', args, cwd)
    : runTool(process.execPath, [program, ...args], cwd);
}
