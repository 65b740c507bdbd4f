/** A real core over a disk in memory, with clocks, ids and providers that tests move by hand. */

import { createCronTimetable } from '../../main/adapters/cronTimetable.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import type { Caller, Core } from '../../main/core/Core.ts';
import type { CorePorts } from '../../main/core/CorePorts.ts';
import type { Provider } from '../../main/core/calls/Provider.ts';
import { createCore } from '../../main/core/createCore.ts';
import type { SeasonShapes } from '../../main/core/forecaster/SeasonShapes.ts';
import type { ChatWire } from '../../main/core/ports/ChatWire.ts';
import type { Crypto } from '../../main/core/ports/Crypto.ts';
import type { InputFileAtPath, InputFiles } from '../../main/core/ports/InputFiles.ts';
import type { Notifier } from '../../main/core/ports/Notifier.ts';
import type { Power } from '../../main/core/ports/Power.ts';
import type { ProviderKeys } from '../../main/core/ports/ProviderKeys.ts';
import type { TableReader } from '../../main/core/ports/TableReader.ts';
import type { ImportWork } from '../../main/core/surveillance/intake/readImport.ts';
import type { HeavyWork } from '../../main/core/work/tasks.ts';
import {
  AppError,
  type Client,
  createClient,
  type EventMessage,
  type EventName,
  type EventPayload,
} from '../../shared/contract/index.ts';
import { type Counts, risingCounts, wideCsv } from './builders.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { createFakeConnectivity, type FakeConnectivity } from './fakeConnectivity.ts';
import { createFakeCrypto } from './fakeCrypto.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { inlineImports } from './inlineImports.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { memoryFile } from './memoryFile.ts';
import { createMemoryLog, type LogLine } from './memoryLog.ts';
import { createMemoryStore, type MemoryStore } from './memoryStore.ts';
import { quietBackground } from './quietBackground.ts';
import { silentWire } from './silentWire.ts';

export interface TestCoreOptions {
  /** Instead of `disk` and `access`. */
  store?: MemoryStore;
  disk?: MemoryDisk;
  access?: 'writer' | 'reader';
  wire?: ChatWire;
  keys?: ProviderKeys;
  clock?: FakeClock;
  crypto?: Crypto;
  connectivity?: FakeConnectivity;
  /** Fakes in place of the AI providers; null for the real ones, over `wire`. */
  providers?: readonly Provider[] | null;
  host?: Caller['host'];
  power?: Power;
  /** The host has none without it. */
  notifier?: Notifier;
  /** Where the user's midnight is. @default UTC */
  zone?: string;
  /** Whether cycles and probes run by themselves. @default false */
  isBackground?: boolean;
  /** Inline without it. */
  heavyWork?: HeavyWork;
  /** Inline without it. */
  importWork?: ImportWork;
  /** None without it. */
  seasonShapes?: SeasonShapes;
  /** Opens the files that `datasets.import` names by path, instead of `files`. */
  open?: InputFiles['open'];
  /** The way to a team's database; none without it. */
  openTeam?: CorePorts['openTeam'];
  /** What the user chooses in the host's dialog; without it the host has none. */
  choose?: () => Promise<string[] | null>;
}

export interface TestCore {
  core: Core;
  client: Client;
  store: MemoryStore;
  disk: MemoryDisk;
  clock: FakeClock;
  crypto: Crypto;
  connectivity: FakeConnectivity;
  logLines: LogLine[];
  /** Files that `datasets.import` can name by path. */
  files: Map<string, string>;
  /** The names of the files whose tables were opened, in order. */
  opened: string[];
  /** Payloads of one event so far. */
  events<E extends EventName>(name: E): EventPayload<E>[];
  /** Imports one table of weekly counts, a column per place. @returns the dataset's id */
  importPlaces(places: Readonly<Record<string, Counts>>): Promise<string>;
  /** A kill and a new start: the disk as it is now, the same clocks, ids and providers. */
  restart(changes?: Pick<TestCoreOptions, 'disk' | 'access'>): Promise<TestCore>;
}

/** Two places with enough weeks, the usual case. */
export const twoPlaces = { Ouest: risingCounts(24), Nord: risingCounts(24, 7) };

export async function openTestCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const { clock = createFakeClock(), crypto = createFakeCrypto(), providers = [], host = 'cli' } = options;
  const { connectivity = createFakeConnectivity() } = options;
  const { store = createMemoryStore({ disk: options.disk, access: options.access }) } = options;
  const log = createMemoryLog();
  const files = new Map<string, string>();
  const { open = async (path) => fileOf(files, path) } = options;
  const opened: string[] = [];
  const tables: TableReader = {
    open(file, options) {
      opened.push(file.name);
      return nodeTableReader.open(file, options);
    },
  };
  const { wire = silentWire, keys = createFakeKeys() } = options;
  const fakes = providers === null ? {} : { providers };
  const { notifier, power = quietBackground.power, zone = 'UTC', isBackground = false } = options;
  const { heavyWork = quietBackground.heavyWork, seasonShapes = quietBackground.seasonShapes } = options;
  const { importWork = inlineImports(clock, tables), openTeam = quietBackground.openTeam } = options;
  const background = {
    ...quietBackground,
    heavyWork,
    importWork,
    openTeam,
    seasonShapes,
    power,
    timetable: createCronTimetable(zone),
    isBackground,
    host,
    ...(notifier === undefined ? {} : { notifier }),
  };
  const { choose } = options;
  const inputs = { open, ...(choose === undefined ? {} : { choose }) };
  const ports = { store, clock, crypto, log, tables, connectivity, wire, keys, ...background, ...fakes };
  const core = await createCore({ ...ports, version: '0.0.0', inputs, sampleFiles: { open } });
  const messages: EventMessage[] = [];
  core.subscribe((message) => messages.push(message));
  const client = clientOf(core, host);
  return {
    core,
    client,
    store,
    disk: store.disk,
    clock,
    crypto,
    connectivity,
    logLines: log.lines,
    files,
    opened,
    events: <E extends EventName>(name: E) =>
      messages.filter(({ event }) => event === name).map(({ payload }) => payload as EventPayload<E>),
    async importPlaces(places) {
      files.set('counts.csv', wideCsv(places));
      const { datasets } = await client.call('datasets.import', { files: [{ path: 'counts.csv' }] });
      return datasets[0]!.id;
    },
    restart: ({ disk = store.disk.copy(), access: nextAccess = 'writer' } = {}) =>
      openTestCore({
        disk,
        access: nextAccess,
        clock,
        crypto,
        connectivity,
        wire,
        keys,
        providers,
        host,
        power,
        zone,
        isBackground,
        heavyWork,
        openTeam,
        ...(choose === undefined ? {} : { choose }),
      }),
  };
}

export function clientOf(core: Core, host: Caller['host']): Client {
  return createClient({
    call: (request) => core.dispatch(request, { host }),
    subscribe: (listener) => core.subscribe(listener),
  });
}

function fileOf(files: ReadonlyMap<string, string>, path: string): InputFileAtPath {
  const text = files.get(path);
  if (text === undefined) throw new AppError('FILE_NOT_FOUND', `There is no file ${path}.`, { path });
  // A text that was put in anew is a file that was written anew.
  return {
    ...memoryFile(path, text),
    path,
    modifiedMs: Number.parseInt(nodeCrypto.sha256(text).slice(7, 17), 16),
  };
}
