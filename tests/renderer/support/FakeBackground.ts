import {
  AppError,
  type AuditEntry,
  type AutoForecast,
  type Cycle,
  type Dataset,
  type HealthSnapshot,
  type LockStatus,
  type Params,
  type ProviderHealth,
  type ProviderStatus,
  type Result,
  type SchedulerStatus,
  type StepRecord,
  stepNames,
  type WatchedFile,
} from '../../../shared/contract/index.ts';
import type { Emit } from './FakeCore.ts';
import type { Settings } from './fakeParts.ts';

/** The part of the world that the background works on. */
interface World {
  datasets: Dataset[];
  emit: Emit;
  readonly lock: { status(): LockStatus };
  append(
    type: AuditEntry['type'],
    provider: string | null,
    cause: string,
    details: Record<string, unknown>,
  ): AuditEntry;
}

/** A cycle in which every step found nothing to do; parts of it by choice. */
export function fakeCycle(startedAt: string, changes: Partial<Cycle> = {}): Cycle {
  return {
    startedAt,
    finishedAt: new Date(Date.parse(startedAt) + 4_000).toISOString(),
    cause: 'due',
    steps: stepNames.map((name): StepRecord => {
      const message = 'Nothing was due.';
      return { name, outcome: 'nothing-to-do', ms: 120, message };
    }),
    ...changes,
  };
}

/** The scheduler and the health monitor in memory: every hour a cycle, unless the test says otherwise. */
export class FakeBackground {
  readonly #s: Settings;
  readonly #world: World;
  readonly #switches = new Map<string, boolean>();
  readonly #watches = new Map<string, WatchedFile[]>();
  /** What the status says other than usual. */
  changes: Partial<SchedulerStatus>;
  /** What the user chooses in the file dialog; null for none. */
  chosen: string[] | null = ['/home/field/counts.csv'];
  checks = 0;

  constructor(s: Settings, world: World) {
    this.#s = s;
    this.#world = world;
    this.changes = s.scheduler;
  }

  status(): SchedulerStatus {
    const { lastCycle = null } = this.changes;
    return {
      state: 'RUNNING',
      reason: null,
      pausedSince: null,
      nextAt: '2026-11-18T09:00:00.000Z',
      intervalMinutes: 60,
      onBattery: null,
      isCycling: false,
      lastCycle,
      cycles: lastCycle === null ? [] : [lastCycle],
      missed: [],
      datasets: this.#world.datasets.filter(({ replay }) => !replay).map((one) => this.#auto(one)),
      ...this.changes,
    };
  }

  /** Steps are told one by one, as they come. */
  runOnce(): SchedulerStatus {
    const whole = fakeCycle(this.#s.now, { cause: 'user' });
    for (let reached = 1; reached <= whole.steps.length; reached += 1) {
      const steps = whole.steps.slice(0, reached);
      this.#announce({ isCycling: true, lastCycle: { ...whole, steps, finishedAt: null } });
    }
    return this.#announce({ isCycling: false, lastCycle: whole });
  }

  pause({ reason }: Params<'scheduler.pause'>): SchedulerStatus {
    const details = { reason: reason ?? null };
    this.#world.emit('audit.appended', this.#world.append('SCHEDULER_PAUSED', null, 'USER', details));
    const words = reason === undefined ? 'Paused by the user.' : `Paused by the user: ${reason}.`;
    return this.#announce({ state: 'PAUSED', reason: words, nextAt: null });
  }

  resume(): SchedulerStatus {
    this.#world.emit('audit.appended', this.#world.append('SCHEDULER_RESUMED', null, 'USER', {}));
    return this.#announce({ state: 'RUNNING', reason: null, nextAt: '2026-11-18T09:00:00.000Z' });
  }

  setAutoForecast({ datasetId, isOn }: Params<'scheduler.setAutoForecast'>): SchedulerStatus {
    this.#dataset(datasetId);
    this.#switches.set(datasetId, isOn);
    return this.#announce({});
  }

  watch({ id, files }: Params<'datasets.watch'>): Result<'datasets.watch'> {
    if (files !== undefined)
      return this.setWatch(
        id,
        files.map(({ path, sheet = null }) => ({ path, sheet })),
      );
    if (!this.#s.canChooseFiles) throw new AppError('NO_FILE_DIALOG', 'Name the files on the command line.');
    const chosen = this.chosen?.map((path) => ({ path, sheet: null }));
    return this.setWatch(id, chosen ?? this.#watches.get(id) ?? []);
  }

  /** @param files none to watch no more */
  setWatch(id: string, files: WatchedFile[]): Result<'datasets.watch'> {
    this.#dataset(id);
    this.#watches.set(id, files);
    this.#announce({});
    return { id, files };
  }

  health(): HealthSnapshot {
    return {
      isWatching: this.#s.access === 'writer',
      providers: this.#world.lock.status().providers.map((status) => this.#health(status)),
      connectivity: {
        status: 'NOT_NEEDED',
        checkedAt: null,
        message: 'No provider outside this network is enabled.',
        ...this.#s.connectivity,
      },
    };
  }

  check(): HealthSnapshot {
    this.checks += 1;
    return this.health();
  }

  #announce(changes: Partial<SchedulerStatus>): SchedulerStatus {
    this.changes = { ...this.changes, ...changes };
    const status = this.status();
    this.#world.emit('scheduler.changed', status);
    return status;
  }

  #dataset(id: string): void {
    const isThere = this.#world.datasets.some((dataset) => dataset.id === id);
    if (!isThere) throw new AppError('UNKNOWN_DATASET', `There is no dataset ${id}.`);
  }

  #auto({ id, name }: Dataset): AutoForecast {
    const isOn = this.#switches.get(id) ?? false;
    const files = this.#watches.get(id) ?? [];
    return {
      datasetId: id,
      name,
      isOn,
      message: isOn ? 'The next cycle makes a forecast: there is none yet.' : 'Switched off.',
      last: null,
      watch: files.length === 0 ? null : { files, readAt: null, message: 'Read with the next cycle.' },
    };
  }

  #health({ id, enabled, configured }: ProviderStatus): ProviderHealth {
    const isLocal = id === 'embedded';
    const status = isLocal ? 'UP' : !enabled ? 'OFF' : configured ? 'UNKNOWN' : 'NOT_CONFIGURED';
    const message = isLocal ? 'Part of this program.' : enabled ? 'Not looked at yet.' : 'It is never asked.';
    const unseen = { checkedAt: null, latencyMs: null, source: null, nextProbeAt: null, confirming: null };
    return { id, status, message, ...unseen, history: [], ...this.#s.health[id] };
  }
}
