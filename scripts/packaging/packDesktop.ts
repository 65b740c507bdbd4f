import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './runTool.ts';
import { makeStandInDistribution } from './standInDistribution.ts';

/**
 * Packs what `dist` holds as for Linux, on a stand-in for Electron's program: all but that program is as users get it.
 * @param output folder that is made anew
 * @returns the folder of the unpacked application
 */
export async function packOnStandIn(root: string, output: string): Promise<string> {
  await rm(output, { recursive: true, force: true });
  const distribution = join(output, 'electron');
  await makeStandInDistribution(root, distribution);
  await runTool(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--linux',
      'dir',
      '--projectDir',
      root,
      `-c.electronDist=${distribution}`,
      `-c.directories.output=${join(output, 'release')}`,
    ],
    root,
  );
  return join(output, 'release', 'linux-unpacked');
}
