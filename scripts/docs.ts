/** `npm run docs`: writes what documents have from the code: docs/contract.md, and the sources in docs/methods.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractDocument } from './contractDocs.ts';
import { methodSources, withSources } from './methodSources.ts';

const root = join(import.meta.dirname, '..');
const methods = join(root, 'docs', 'methods.md');

writeFileSync(join(root, 'docs', 'contract.md'), contractDocument());
writeFileSync(methods, withSources(readFileSync(methods, 'utf8'), methodSources(root)));
