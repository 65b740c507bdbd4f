import type { Provider } from './calls/Provider.ts';
import type { SeasonShapes } from './forecaster/SeasonShapes.ts';
import type { ChatWire } from './ports/ChatWire.ts';
import type { Clock } from './ports/Clock.ts';
import type { Connectivity } from './ports/Connectivity.ts';
import type { Crypto } from './ports/Crypto.ts';
import type { InputFiles, SampleFiles } from './ports/InputFiles.ts';
import type { Logger } from './ports/Logger.ts';
import type { Machine } from './ports/Machine.ts';
import type { Notifier } from './ports/Notifier.ts';
import type { OutputFiles } from './ports/OutputFiles.ts';
import type { PagePrinter } from './ports/PagePrinter.ts';
import type { Power } from './ports/Power.ts';
import type { ProviderKeys } from './ports/ProviderKeys.ts';
import type { SiteShelf } from './ports/SiteShelf.ts';
import type { SiteStores } from './ports/SiteStores.ts';
import type { Store } from './ports/Store.ts';
import type { TableReader } from './ports/TableReader.ts';
import type { TeamLeases } from './ports/TeamLeases.ts';
import type { TeamServers } from './ports/TeamServers.ts';
import type { Timetable } from './ports/Timetable.ts';
import type { WorkbookWriter } from './ports/WorkbookWriter.ts';
import type { ImportWork } from './surveillance/intake/readImport.ts';
import type { HeavyWork } from './work/tasks.ts';

/** Everything that a core needs from outside. */
export interface CorePorts {
  version: string;
  store: Store;
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  tables: TableReader;
  inputs: InputFiles;
  sampleFiles: SampleFiles;
  seasonShapes: SeasonShapes;
  outputs: OutputFiles;
  workbooks: WorkbookWriter;
  printer: PagePrinter;
  heavyWork: HeavyWork;
  /** Reads imports: a thread of its own, so that none waits behind forecasts. */
  importWork: ImportWork;
  connectivity: Connectivity;
  /** Whether the user switched the network off: nothing outside of this computer is asked then. */
  isNetworkOff?: boolean;
  wire: ChatWire;
  keys: ProviderKeys;
  /** What reaches a team's database and the copies of other sites; asked for where there is a team, and not before. */
  openTeam: () => Promise<{ servers: TeamServers; leases: TeamLeases; shelf: SiteShelf }>;
  /** Copies of other sites, to be read; asked for where there is a team, and not before. */
  openSites: () => Promise<SiteStores>;
  /** The machine that this process runs on, for a check of it. */
  machine: Machine;
  timetable: Timetable;
  power: Power;
  /** The system's notifications; absent where the host has none of its own. */
  notifier?: Notifier;
  /** Whether cycles and probes run by themselves: in programs that stay open, and may write. */
  isBackground: boolean;
  /** Names this program where it acts by itself. */
  host: string;
  /** The forecasters besides the embedded one, which is always there; all AI providers where none are named. */
  providers?: readonly Provider[];
}
