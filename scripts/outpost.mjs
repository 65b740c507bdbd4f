/**
 * `npm run outpost`: the command line of a checkout. It is bundled once for the sources as they are, since a command would
 * otherwise compile hundreds of files to use a few; where that can't be done it runs from the sources. This file and cliBundle.mjs are
 * JavaScript: the stripper of types takes longer to load than all they do.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cliBundle } from './cliBundle.mjs';

const root = join(import.meta.dirname, '..');
if (process.env.NODE_COMPILE_CACHE === undefined) enableCompileCache(join(root, '.cache', 'compiled'));
const bundle = cliBundle(root);
const isThere = existsSync(bundle) || (await built());
await import(pathToFileURL(isThere ? bundle : join(root, 'main', 'hosts', 'cli', 'main.ts')).href);

/** @returns whether the bundle is there now */
async function built() {
  if (process.stderr.isTTY) process.stderr.write('Preparing the command line for these sources …\n');
  try {
    const { buildCli } = await import('./buildCli.ts');
    await buildCli(root, bundle);
    return true;
  } catch {
    // Without the bundler, or in a folder that can't be written to, a command is slow and works all the same.
    return false;
  }
}
