/** As much of an unpacked Electron as electron-builder looks at, for machines where its program can't be had. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { standInProgram } from './fuses.ts';

/**
 * @param root of the checkout, whose Electron gives the version
 * @param folder is made
 */
export async function makeStandInDistribution(root: string, folder: string): Promise<void> {
  const app = join(folder, 'default-app');
  for (const path of [join(folder, 'locales'), join(folder, 'resources'), app]) {
    await mkdir(path, { recursive: true });
  }
  const electron = join(root, 'node_modules', 'electron', 'package.json');
  const { version } = JSON.parse(await readFile(electron, 'utf8'));
  await writeFile(join(folder, 'electron'), standInProgram(), { mode: 0o755 });
  await writeFile(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak']) {
    await writeFile(join(folder, name), '');
  }
  await writeFile(join(app, 'package.json'), '{}');
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
}
