import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ModelPanel } from '../core/forecaster/ModelPanel.ts';
import { recordNameOf } from '../core/forecaster/recordName.ts';
import type { SeasonShapes } from '../core/forecaster/SeasonShapes.ts';
import { shapesOf } from '../core/forecaster/shapesOf.ts';

/** The records in a folder of the installation, each read once, when first asked for. */
export function createBundledSeasonShapes(folder: string): SeasonShapes {
  const read = new Map<string, Promise<ModelPanel>>();
  return {
    async shapesFor(disease) {
      const name = recordNameOf(disease);
      if (name === null) return null;
      const known = read.get(name) ?? readShapes(join(folder, `${name}.csv.gz`));
      read.set(name, known);
      // What could not be read once is tried again.
      known.catch(() => read.delete(name));
      return known;
    },
  };
}

async function readShapes(path: string): Promise<ModelPanel> {
  const bytes = await promisify(gunzip)(await readFile(path));
  return shapesOf(bytes.toString('utf8'), () => nextTurn());
}
