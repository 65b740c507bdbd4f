/** Builds a core on Node's adapters: what all three hosts start from. */
import { join } from 'node:path';
import { createBundledSeasonShapes } from '../adapters/bundledSeasonShapes.ts';
import { createSdkChatWire } from '../adapters/chat/sdkChatWire.ts';
import { createCronTimetable } from '../adapters/cronTimetable.ts';
import { openForReading, openForWriting } from '../adapters/dataFolder.ts';
import { createJsonLogger, createQuietLogger } from '../adapters/jsonLogger.ts';
import { takeEnvironmentKeys } from '../adapters/keys/environmentKeys.ts';
import { type KeySeal, openProviderKeys } from '../adapters/keys/nodeProviderKeys.ts';
import { createNodeMachine } from '../adapters/machine/nodeMachine.ts';
import { loopbackHttp, loopbackTeam } from '../adapters/network/loopbackOnly.ts';
import { createNodeConnectivity } from '../adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../adapters/nodeCrypto.ts';
import { createNodeHttp } from '../adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../adapters/nodeInputFiles.ts';
import { nodeOutputFiles } from '../adapters/nodeOutputFiles.ts';
import { printPdf } from '../adapters/pdf/printPdf.ts';
import { quietPower } from '../adapters/quietPower.ts';
import { systemClock } from '../adapters/systemClock.ts';
import { lazyTableReader } from '../adapters/tables/lazyTableReader.ts';
import { nodeWorkbookWriter } from '../adapters/tables/nodeWorkbookWriter.ts';
import { createImportWork } from '../adapters/workers/importWork.ts';
import { createThreadWork } from '../adapters/workers/threadWork.ts';
import type { Core } from '../core/Core.ts';
import { createCore } from '../core/createCore.ts';
import type { Clock } from '../core/ports/Clock.ts';
import type { HttpPort } from '../core/ports/Http.ts';
import type { Machine } from '../core/ports/Machine.ts';
import type { Notifier } from '../core/ports/Notifier.ts';
import type { PagePrinter } from '../core/ports/PagePrinter.ts';
import type { Power } from '../core/ports/Power.ts';
import { providerProfiles } from '../core/providers/providerProfiles.ts';
import { redactor } from '../core/providers/redaction.ts';
import type { ImportWork } from '../core/surveillance/intake/readImport.ts';
import type { HeavyWork } from '../core/work/tasks.ts';
import { installation } from './installation.ts';
import { withKeptSites } from './withKeptSites.ts';

export interface NodeCoreOptions {
  dataFolder: string;
  host: 'cli' | 'electron' | 'web';
  /** A reader changes and creates nothing; a writer needs the folder for itself. */
  access: 'writer' | 'reader';
  /** The system's encryption of keys; null where there is none. */
  seal?: KeySeal | null;
  /** The way to the network; tests send public names to servers of their own. */
  http?: HttpPort;
  /** Nothing but this computer is asked; also where the environment says `OUTPOST_NO_NETWORK=1`. */
  isNetworkOff?: boolean;
  /** Whether the scheduler and the health monitor start by themselves; they do in a writer that stays, the window or the server. */
  isBackground?: boolean;
  /** What the host knows of the computer's power; nothing where it is not given. */
  power?: Power;
  /** The system's notifications, where the host has them. */
  notifier?: Notifier;
  /** The host's dialog to choose files. @returns their paths, or null when the user chose none */
  chooseFiles?: () => Promise<string[] | null>;
  /** What prints reports; an installed browser where it is not given. */
  printer?: PagePrinter;
  /** The machine that `doctor` checks; tests bring one of their own. */
  machine?: Machine;
  /** Time; tests bring a faster one. */
  clock?: Clock;
  /** Where heavy work is done; threads of this core alone where it is not given. */
  heavyWork?: HeavyWork;
  /** Where imports are read; a thread of this core alone where it is not given. */
  importWork?: ImportWork;
}

/** @throws AppError `FOLDER_IN_USE`, `FOLDER_NOT_WRITABLE`, `DISK_FULL`, `NEWER_VERSION` */
export async function openNodeCore(options: NodeCoreOptions): Promise<Core> {
  const { version, samplesFolder, shapesFolder, workerFile, importWorkerFile } = installation();
  const { chooseFiles, notifier } = options;
  const toStderr = (line: string) => process.stderr.write(`${line}\n`);
  const isWriter = options.access === 'writer';
  const store = isWriter
    ? await openForWriting(options.dataFolder, options.host)
    : await openForReading(options.dataFolder);
  const keys = await openProviderKeys({
    folder: store.location,
    access: options.access,
    environment: takeEnvironmentKeys(process.env, providerProfiles),
    seal: options.seal ?? null,
  }).catch(async (thrown: unknown) => {
    await store.close();
    throw thrown;
  });
  const redact = redactor(() => keys.all());
  const log = isWriter
    ? createJsonLogger(join(store.location, 'logs'), toStderr, redact)
    : createQuietLogger(toStderr, redact);
  const isNetworkOff = options.isNetworkOff === true || process.env.OUTPOST_NO_NETWORK === '1';
  const wholeHttp = options.http ?? createNodeHttp();
  const http = isNetworkOff ? loopbackHttp(wholeHttp) : wholeHttp;
  const core = await createCore({
    version,
    store,
    log,
    clock: options.clock ?? systemClock,
    timetable: createCronTimetable(),
    power: options.power ?? quietPower,
    ...(notifier === undefined ? {} : { notifier }),
    host: options.host,
    isBackground: options.isBackground ?? (isWriter && options.host !== 'cli'),
    crypto: nodeCrypto,
    tables: lazyTableReader,
    inputs: chooseFiles === undefined ? nodeInputFiles : { ...nodeInputFiles, choose: chooseFiles },
    sampleFiles: createSampleFiles(samplesFolder),
    seasonShapes: createBundledSeasonShapes(shapesFolder),
    outputs: nodeOutputFiles,
    workbooks: nodeWorkbookWriter,
    printer: options.printer ?? { print: printPdf },
    heavyWork: options.heavyWork ?? createThreadWork(workerFile),
    importWork: options.importWork ?? createImportWork(importWorkerFile),
    connectivity: createNodeConnectivity(http),
    isNetworkOff,
    machine: options.machine ?? createNodeMachine(store.location),
    wire: createSdkChatWire({ http, userAgent: `Outpost/${version}`, keys: () => keys.all() }),
    keys,
    openTeam: async () => {
      const { openTeam } = await import('../adapters/team/openTeam.ts');
      const opened = openTeam(store.location);
      return isNetworkOff ? loopbackTeam(opened) : opened;
    },
    openSites: async () => {
      const { createSiteStores } = await import('../adapters/team/siteStores.ts');
      return createSiteStores(store.location, isWriter);
    },
  });
  const { heavyWork: _own, importWork: _ownToo, ...others } = options;
  return withKeptSites(core, store.location, (folder) =>
    openNodeCore({ ...others, dataFolder: folder, access: 'reader', isBackground: false }),
  );
}
