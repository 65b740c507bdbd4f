/**
 * `npm run bench:ui`: how quick the screens are on the data of a large country; a missed goal is named with its cause
 * and ends the command with 1. `--data-dir FOLDER` measures a folder that is there, such as one kept by `--keep FOLDER`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresTable } from '../figures.ts';
import { buildBigFolder } from './bigFolder.ts';
import { uiFigures } from './uiFigures.ts';

const { values } = parseArgs({
  options: {
    'data-dir': { type: 'string' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

async function measured() {
  if (values['data-dir'] !== undefined) return uiFigures(values['data-dir']);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'outpost-bench-ui-'));
  mkdirSync(folder, { recursive: true });
  try {
    return await uiFigures(await buildBigFolder(folder));
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

const figures = await measured();
const missed = figures.filter(({ isMet }) => !isMet);
const causes = missed.map(({ name, cause }) => `\nMISSED ${name}: ${cause}`);
process.stdout.write(
  values.json
    ? `${JSON.stringify({ figures }, null, 2)}\n`
    : `${figuresTable(figures)}\n${causes.join('')}\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;
