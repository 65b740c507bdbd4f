/** `npm run package:npm`: the package for servers and labs, `release/npm/outpost-VERSION.tgz`. */
import { join } from 'node:path';
import { makeNpmPackage } from './packaging/npmPackage.ts';

const root = join(import.meta.dirname, '..');
console.log(await makeNpmPackage(root, join(root, 'release', 'npm')));
