/** A folder with something of everything in it, and the core over it; made anew after some thousand calls that may do anything. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../main/core/Core.ts';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { settingDefinitions } from '../../../shared/settings/settingsSchema.ts';
import { ask, openFuzzedCore } from '../openFuzzedCore.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import { weeklyCounts } from '../weeklyCounts.ts';

export interface CallWorld {
  /** Stays the same while the core behind it is another one. */
  core: Core;
  /** Names that mean something in the folder as it is now. */
  known(): readonly string[];
  /** Requests that came as far as the core. */
  dispatched(): number;
  remake(): Promise<void>;
}

export async function makeCallWorld(watched: WatchedFolder): Promise<CallWorld> {
  let { core, known } = await filled(watched);
  let dispatched = 0;
  return {
    core: {
      dispatch(request, caller) {
        dispatched += 1;
        return core.dispatch(request, caller);
      },
      subscribe: () => () => {},
      close: () => core.close(),
    },
    known: () => known,
    dispatched: () => dispatched,
    async remake() {
      await core.close();
      watched.remake();
      ({ core, known } = await filled(watched));
    },
  };
}

async function filled({ data, inputs }: WatchedFolder): Promise<{ core: Core; known: string[] }> {
  const core = await openFuzzedCore(data);
  await ask(core, 'settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  const path = join(inputs, 'counts.csv');
  writeFileSync(path, weeklyCounts(['Bo', 'Kenema'], 60));
  const { datasets } = await ask(core, 'datasets.import', { files: [{ path }], disease: 'cholera' });
  const datasetId: string = datasets[0].id;
  await ask(core, 'forecasts.run', { datasetId });
  const { forecasts } = await ask(core, 'forecasts.list', {});
  const { uploadId } = await ask(core, 'uploads.open', { name: 'a.csv', bytes: 3 });
  const ids: string[] = [datasetId, forecasts[0].id, forecasts[0].runId, uploadId];
  return { core, known: [...ids, ...ids, ...settingDefinitions.keys(), ...providerIds, `${datasetId}/Bo`] };
}
