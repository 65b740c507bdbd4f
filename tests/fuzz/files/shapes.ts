/** Hostile shapes of a map, which only a page sends. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../main/core/Core.ts';
import { checkReply } from '../calls/checkReply.ts';
import type { Findings } from '../Findings.ts';
import type { Dice } from '../hostile/Dice.ts';
import { ask, openFuzzedCore } from '../openFuzzedCore.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import { mutated } from './mutate.ts';
import { geoJson, soundTable } from './soundFiles.ts';

/** Files for one core: to open one takes longer than to read a map. */
const AT_ONCE = 10;

export async function sendShapes(
  dice: Dice,
  watched: WatchedFolder,
  findings: Findings,
  at: string,
): Promise<void> {
  const folder = join(watched.inputs, 'maps');
  rmSync(folder, { recursive: true, force: true });
  const core = await openFuzzedCore(folder);
  try {
    const path = join(watched.inputs, 'sound.csv');
    writeFileSync(path, soundTable);
    const { datasets } = await ask(core, 'datasets.import', { files: [{ path }], disease: 'cholera' });
    for (let sent = 0; sent < AT_ONCE; sent += 1) {
      const what = () => `${at}, map ${sent}`;
      await findings.timed(what, () => sendOne(core, dice, datasets[0].id, findings, what));
    }
  } finally {
    await core.close();
  }
}

async function sendOne(core: Core, dice: Dice, datasetId: string, findings: Findings, what: () => string) {
  const bytes = Buffer.from(mutated(geoJson, dice));
  const { uploadId } = await ask(core, 'uploads.open', { name: 'map.geojson', bytes: bytes.length }, 'web');
  await ask(core, 'uploads.append', { uploadId, base64: bytes.toString('base64') }, 'web');
  for (const method of ['maps.import', 'maps.show'] as const) {
    const params = method === 'maps.import' ? { datasetId, uploadId } : { datasetId };
    const reply = await core.dispatch({ protocol: 1, id: 'fuzz', method, params }, { host: 'web' });
    const { outcome, problem } = checkReply(reply, method);
    findings.saw(outcome === 'ok' ? 'read' : outcome);
    if (problem !== null) findings.add(problem, `${what()}: ${bytes.toString('latin1').slice(0, 400)}`);
  }
}
