/** `npm run build`: page, main process, its workers and the preload script into dist/. With `--page`, the page alone. */
import { join } from 'node:path';
import { build } from 'vite';
import { buildPage } from './buildPage.ts';
import { writeSbom } from './supplyChain/sbom.ts';

/** Builds everything that the Electron host runs. */
export async function buildAll(root: string): Promise<void> {
  await buildPage(root);
  await buildBundle(root, 'vite.main.config.ts');
  await buildBundle(root, 'vite.worker.config.ts');
  await buildBundle(root, 'vite.importWorker.config.ts');
  await buildBundle(root, 'vite.preload.config.ts');
  writeSbom(root);
}

/** Builds one bundle as its configuration file in the root says. */
async function buildBundle(root: string, configName: string): Promise<void> {
  await build({ configFile: join(root, configName), configLoader: 'native', logLevel: 'warn' });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  await (process.argv.includes('--page') ? buildPage(root) : buildAll(root));
}
