/** Whether the built page is that of the present sources. Loads no bundler: `serve` asks this at each start. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../shared/errors/AppError.ts';
import { hashPageSources, STAMP_NAME } from './pageSources.ts';

/** @returns whether `dist/renderer` was built from the sources as they are now */
export async function isPageFresh(root: string): Promise<boolean> {
  const stamp = await readStamp(join(root, 'dist', 'renderer', STAMP_NAME));
  return stamp !== null && stamp === (await hashPageSources(root));
}

/**
 * Builds the page when it is missing or older than its sources.
 * @param log takes lines for people
 * @throws AppError `DEFECT` when it can't be built; `log` got the reason
 */
export async function ensurePage(root: string, log: (line: string) => void): Promise<void> {
  if (await isPageFresh(root)) return;
  log('Building the page …');
  const { exitCode, output } = await runBuild(root);
  if (exitCode === 0) return;
  log(output.trim());
  throw new AppError('DEFECT', 'The page could not be built. Run "npm ci", then "npm run build".');
}

/** A stamp that can't be understood is none: the page is built again. */
async function readStamp(path: string): Promise<string | null> {
  try {
    const { sources } = JSON.parse(await readFile(path, 'utf8'));
    return typeof sources === 'string' ? sources : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || (thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

/** In a process of its own: the bundler's memory goes with it, and its output stays off ours. */
function runBuild(root: string): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts'), '--page'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}
