/**
 * `npm run package:check`: makes both packages offline, the one for the desktop on a stand-in for Electron's program, prints what
 * lies in them, and runs the tests of tests/packages over them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { filesOfArchive, filesOfFolder, tableOf } from './packaging/contents.ts';
import { makeNpmPackage } from './packaging/npmPackage.ts';
import { packOnStandIn } from './packaging/packDesktop.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'release', 'check');

await buildAll(root);
const unpacked = await packOnStandIn(root, join(output, 'desktop'));
console.log('\nThe archive of the desktop package, with what is unpacked beside it:');
console.log(tableOf(filesOfArchive(join(unpacked, 'resources', 'app.asar'))));
await makeNpmPackage(root, join(output, 'npm'));
console.log('\nThe package for servers and labs:');
console.log(tableOf(filesOfFolder(join(output, 'npm', 'package'))));

const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'packages'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test', OUTPOST_PACKED: output } },
);
process.exitCode = status ?? 1;
