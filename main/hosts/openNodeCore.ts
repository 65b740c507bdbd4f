/** Builds a core on Node's adapters: what all three hosts start from. */
import { join } from 'node:path';
import { createSdkChatWire } from '../adapters/chat/sdkChatWire.ts';
import { openForReading, openForWriting } from '../adapters/dataFolder.ts';
import { createJsonLogger, createQuietLogger } from '../adapters/jsonLogger.ts';
import { takeEnvironmentKeys } from '../adapters/keys/environmentKeys.ts';
import { type KeySeal, openProviderKeys } from '../adapters/keys/nodeProviderKeys.ts';
import { createNodeConnectivity } from '../adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../adapters/nodeCrypto.ts';
import { createNodeHttp } from '../adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../adapters/nodeInputFiles.ts';
import { systemClock } from '../adapters/systemClock.ts';
import { nodeTableReader } from '../adapters/tables/nodeTableReader.ts';
import type { Core } from '../core/Core.ts';
import { createCore } from '../core/createCore.ts';
import type { HttpPort } from '../core/ports/Http.ts';
import { redactor } from '../core/providers/redaction.ts';
import { installation } from './installation.ts';

export interface NodeCoreOptions {
  dataFolder: string;
  host: 'cli' | 'electron' | 'web';
  /** A reader changes and creates nothing; a writer needs the folder for itself. */
  access: 'writer' | 'reader';
  /** The system's encryption of keys; null where there is none. */
  seal?: KeySeal | null;
  /** The way to the network; tests send public names to servers of their own. */
  http?: HttpPort;
}

/** @throws AppError `FOLDER_IN_USE`, `FOLDER_NOT_WRITABLE`, `DISK_FULL`, `NEWER_VERSION` */
export async function openNodeCore(options: NodeCoreOptions): Promise<Core> {
  const { version, samplesFolder } = installation();
  const toStderr = (line: string) => process.stderr.write(`${line}\n`);
  const isWriter = options.access === 'writer';
  const store = isWriter
    ? await openForWriting(options.dataFolder, options.host)
    : await openForReading(options.dataFolder);
  const keys = await openProviderKeys({
    folder: store.location,
    access: options.access,
    environment: takeEnvironmentKeys(process.env),
    seal: options.seal ?? null,
  }).catch(async (thrown: unknown) => {
    await store.close();
    throw thrown;
  });
  const redact = redactor(() => keys.all());
  const log = isWriter
    ? createJsonLogger(join(store.location, 'logs'), toStderr, redact)
    : createQuietLogger(toStderr, redact);
  const http = options.http ?? createNodeHttp();
  return createCore({
    version,
    store,
    log,
    clock: systemClock,
    crypto: nodeCrypto,
    tables: nodeTableReader,
    inputs: nodeInputFiles,
    sampleFiles: createSampleFiles(samplesFolder),
    connectivity: createNodeConnectivity(http),
    wire: createSdkChatWire({ http, userAgent: `Outpost/${version}`, keys: () => keys.all() }),
    keys,
  });
}
