import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForWriting } from '../../main/adapters/dataFolder.ts';
import { createQuietLogger } from '../../main/adapters/jsonLogger.ts';
import { createNodeConnectivity } from '../../main/adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { createNodeHttp } from '../../main/adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { createCore } from '../../main/core/createCore.ts';
import { installation } from '../../main/hosts/installation.ts';
import type { ControlledCore } from '../contract/describeContract.ts';
import { beforeAppend } from './beforeAppend.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { inlineImports } from './inlineImports.ts';
import { quietBackground } from './quietBackground.ts';
import { silentWire } from './silentWire.ts';

/** The real core over a real, new data folder, which goes when the core is closed. */
export async function openRealCore(): Promise<ControlledCore> {
  const folder = await mkdtemp(join(tmpdir(), 'outpost-data-'));
  let brokenWith: string | null = null;
  // As no file system fails: with an error that is no AppError.
  const store = beforeAppend(await openForWriting(folder, 'test'), () => {
    if (brokenWith !== null) throw new TypeError(brokenWith);
  });
  const core = await createCore({
    version: '0.0.0',
    store,
    log: createQuietLogger(() => {}),
    clock: systemClock,
    crypto: nodeCrypto,
    tables: nodeTableReader,
    importWork: inlineImports(systemClock),
    inputs: nodeInputFiles,
    sampleFiles: createSampleFiles(installation().samplesFolder),
    connectivity: createNodeConnectivity(createNodeHttp()),
    wire: silentWire,
    keys: createFakeKeys(),
    ...quietBackground,
  });
  return {
    core: {
      dispatch: core.dispatch,
      subscribe: core.subscribe,
      async close() {
        await core.close();
        await rm(folder, { recursive: true });
      },
    },
    breakStore(innerText) {
      brokenWith = innerText;
    },
  };
}
