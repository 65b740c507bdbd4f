/** A data folder on a disk whose power is cut: a real core over the real adapters, one process after another. */
import { openForReading, openForWriting } from '../../main/adapters/dataFolder.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import type { Core } from '../../main/core/Core.ts';
import type { CorePorts } from '../../main/core/CorePorts.ts';
import { createCore } from '../../main/core/createCore.ts';
import type { Store } from '../../main/core/ports/Store.ts';
import type { AuditEntry, Client, EventMessage, MethodName, Params } from '../../shared/contract/index.ts';
import { isAppError } from '../../shared/errors/AppError.ts';
import { beforeAppend } from './beforeAppend.ts';
import { createFakeClock, type FakeClock, passingWaits } from './fakeClock.ts';
import { createFakeConnectivity } from './fakeConnectivity.ts';
import { createFakeCrypto } from './fakeCrypto.ts';
import { createFakeKeys } from './fakeKeys.ts';
import { FakeProvider } from './fakeProvider.ts';
import { inlineImports } from './inlineImports.ts';
import { MemoryDisk } from './memoryDisk.ts';
import { memoryFile } from './memoryFile.ts';
import { createMemoryLog, type LogLine } from './memoryLog.ts';
import { type Luck, noLuck, PowerCutDisk } from './powerCutDisk.ts';
import { type FileCall, Life, type LifeOptions } from './powerCutFiles.ts';
import { quietBackground } from './quietBackground.ts';
import { silentWire } from './silentWire.ts';
import { clientOf } from './testCore.ts';
import { createSeen, type Seen } from './whatWasSeen.ts';

export const FOLDER = '/power/data';
const REMOTE = ['openai', 'gemini', 'groq'] as const;

/** What a call came to; `lost` when the process ended inside it. */
export type Outcome = { how: 'answered' } | { how: 'refused'; code: string } | { how: 'lost' };

export interface StartOptions
  extends Pick<LifeOptions, 'endsAt' | 'endsIn' | 'isLastDone' | 'fault' | 'luck'> {
  access?: Store['access'];
}

/** One process with its core. */
export interface Running {
  life: Life;
  core: Core;
  client: Client;
  clock: FakeClock;
  providers: Record<(typeof REMOTE)[number], FakeProvider>;
  log: readonly LogLine[];
  /** The lines that this process has given to the journal, also those that were refused. */
  lines: string[];
}

export class PoweredFolder {
  disk: PowerCutDisk;
  running: Running | null = null;
  /** What users have been shown, over all processes. */
  readonly seen: Seen = createSeen();
  readonly files = new Map<string, string>();
  readonly crypto;
  readonly random: () => number;
  readonly hasFaults: boolean;
  #nowMs = Date.parse('2016-11-02T08:00:00.000Z');
  #calmUntil = 0;

  constructor(seed: number, { disk = new PowerCutDisk(), hasFaults = false } = {}) {
    this.disk = disk;
    this.hasFaults = hasFaults;
    this.crypto = createFakeCrypto(seed);
    this.random = createFakeCrypto(seed + 1).random;
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  oneOf<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  /** Nothing that was not synced, or a random part of it. */
  luck(): Luck {
    const share = this.oneOf([0, 0, 0.3, 0.5, 0.7]);
    if (share === 0) return noLuck;
    return { keeps: () => this.random() < share, below: (limit) => this.below(limit) };
  }

  /**
   * Starts a process on the disk.
   * @param how the file operation inside which it ends, and the faults of its disk: none when it ends by itself
   * @returns `lost` when it ended before it was open, `refused` when a fault of the disk kept it from opening
   */
  async start(how: StartOptions = {}): Promise<'open' | 'lost' | 'refused'> {
    const { endsAt, endsIn, access = 'writer' } = how;
    const canFail = this.hasFaults && (endsAt !== undefined || how.fault !== undefined);
    const life = new Life(this.disk, {
      endsAt,
      endsIn,
      isLastDone: how.isLastDone ?? this.random() < 0.5,
      delay: () => (this.random() < 0.05 ? 1 + this.below(2) : 0),
      fault: how.fault ?? ((call) => (canFail ? this.#fault(life, call) : null)),
      luck: how.luck ?? this.luck(),
    });
    const clock = createFakeClock(new Date(this.#nowMs).toISOString());
    const providers = { openai: fake('openai'), gemini: fake('gemini'), groq: fake('groq') };
    const { lines: log, ...logger } = createMemoryLog();
    const lines: string[] = [];
    const parts = { clock, log: logger, providers: Object.values(providers) };
    const opening = life.run(() => this.#open(access, lines, parts));
    try {
      const core = await Promise.race([opening, life.ended.then(() => null)]);
      if (core === null) return 'lost';
      const client = clientOf(core, 'cli');
      core.subscribe((message) => this.#hear(life, message));
      this.running = { life, core, client, clock, providers, log, lines };
      return 'open';
    } catch (thrown) {
      // Nothing but an ordered fault may keep a start from opening.
      if (!canFail) throw thrown;
      life.end();
      return 'refused';
    }
  }

  async #open(
    access: Store['access'],
    lines: string[],
    parts: Pick<CorePorts, 'clock' | 'log' | 'providers'>,
  ): Promise<Core> {
    const store = access === 'writer' ? await openForWriting(FOLDER, 'test') : await openForReading(FOLDER);
    const open = async (path: string) => ({
      ...memoryFile(path, this.files.get(path)!),
      path,
      modifiedMs: 0,
    });
    return createCore({
      ...parts,
      store: beforeAppend(store, (given) => {
        lines.push(...given);
        this.seen.given(given);
      }),
      crypto: this.crypto,
      tables: nodeTableReader,
      importWork: inlineImports(parts.clock),
      inputs: { open },
      sampleFiles: { open },
      connectivity: createFakeConnectivity(),
      wire: silentWire,
      keys: createFakeKeys(),
      ...quietBackground,
      version: '0.0.0',
    });
  }

  /** One call, watched by somebody who looks at the lock and the trail all the while. */
  async call<M extends MethodName>(method: M, params: Params<M>): Promise<Outcome> {
    const { life, client, clock } = this.running!;
    this.seen.begin(method);
    const answered = life
      .run(() => client.call(method, params))
      .then(
        (): Outcome => ({ how: 'answered' }),
        (thrown: unknown): Outcome => ({ how: 'refused', code: isAppError(thrown) ? thrown.code : 'THROWN' }),
      );
    let isSettled = false;
    const outcome = Promise.race([answered, life.ended.then((): Outcome => ({ how: 'lost' }))]).finally(
      () => {
        isSettled = true;
      },
    );
    const watching = async () => {
      while (!isSettled) {
        await clock.breathe();
        await this.look();
      }
    };
    const [result] = await Promise.all([passingWaits(clock, outcome), watching()]);
    this.#nowMs = clock.now();
    return result;
  }

  /** @returns what `read` gives, or null when the process ended, or its disk failed, before it was all read */
  whileItLives<T>(read: (client: Client) => Promise<T>): Promise<T | null> {
    const { life, client } = this.running!;
    if (life.isOver) return Promise.resolve(null);
    const reading = life
      .run(() => read(client))
      .catch((thrown: unknown) => {
        if (this.hasFaults && isAppError(thrown)) return null;
        throw thrown;
      });
    return Promise.race([reading, life.ended.then(() => null)]);
  }

  /** What anybody could see now is noted: it may never be taken back. */
  async look(): Promise<void> {
    const shown = await this.whileItLives((client) =>
      Promise.all([client.call('audit.list', { limit: 5 }), client.call('lock.status', {})]),
    );
    if (shown === null) return;
    const [page, status] = shown;
    this.seen.entries(page.entries);
    this.seen.lock(status);
  }

  /** The files of the folder as they are read now. */
  copy(): MemoryDisk {
    const named = this.disk.names(FOLDER).map((name): [string, Buffer] => {
      return [name, this.disk.file(`${FOLDER}/${name}`).bytes];
    });
    return new MemoryDisk(new Map(named));
  }

  /** The process ends, if it has not yet, and with it what the disk had not synced. */
  cutPower(): void {
    this.running?.life.end();
    this.running = null;
    this.disk = this.disk.afterPowerCut(this.luck());
  }

  /** The process ends; the operating system, and what it holds in its cache, goes on. */
  kill(): void {
    this.running?.life.end();
    this.running = null;
  }

  async close(): Promise<void> {
    const { life, core } = this.running!;
    await Promise.race([life.run(() => core.close()), life.ended]);
  }

  #hear(life: Life, { event, payload }: EventMessage): void {
    if (!life.isOver && event === 'audit.appended') this.seen.entries([payload as AuditEntry]);
  }

  /** Rare, and never two close together: what follows a failed write has to work. */
  #fault(life: Life, call: FileCall): string | null {
    const isPossible = call === 'write' || call === 'datasync' || call === 'sync';
    if (!isPossible || life.operations < this.#calmUntil || this.random() > 0.01) return null;
    this.#calmUntil = life.operations + 12;
    return call === 'write' ? 'ENOSPC' : 'EIO';
  }
}

function fake(id: (typeof REMOTE)[number]): FakeProvider {
  return new FakeProvider(id);
}
