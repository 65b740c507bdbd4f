/** Builds a core on Node's adapters: what all three hosts start from. */
import { join } from 'node:path';
import { openForReading, openForWriting } from '../adapters/dataFolder.ts';
import { createJsonLogger, createQuietLogger } from '../adapters/jsonLogger.ts';
import { createNodeConnectivity } from '../adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../adapters/nodeCrypto.ts';
import { createNodeHttp } from '../adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../adapters/nodeInputFiles.ts';
import { systemClock } from '../adapters/systemClock.ts';
import { nodeTableReader } from '../adapters/tables/nodeTableReader.ts';
import type { Core } from '../core/Core.ts';
import { createCore } from '../core/createCore.ts';
import { installation } from './installation.ts';

export interface NodeCoreOptions {
  dataFolder: string;
  host: 'cli' | 'electron' | 'web';
  /** A reader changes and creates nothing; a writer needs the folder for itself. */
  access: 'writer' | 'reader';
}

/** @throws AppError `FOLDER_IN_USE`, `FOLDER_NOT_WRITABLE`, `DISK_FULL`, `NEWER_VERSION` */
export async function openNodeCore(options: NodeCoreOptions): Promise<Core> {
  const { version, samplesFolder } = installation();
  const toStderr = (line: string) => process.stderr.write(`${line}\n`);
  const isWriter = options.access === 'writer';
  const store = isWriter
    ? await openForWriting(options.dataFolder, options.host)
    : await openForReading(options.dataFolder);
  const log = isWriter
    ? createJsonLogger(join(store.location, 'logs'), toStderr)
    : createQuietLogger(toStderr);
  return createCore({
    version,
    store,
    log,
    clock: systemClock,
    crypto: nodeCrypto,
    tables: nodeTableReader,
    inputs: nodeInputFiles,
    sampleFiles: createSampleFiles(samplesFolder),
    // No far provider is connected in this version: there is no address to ask.
    connectivity: createNodeConnectivity(createNodeHttp()),
  });
}
