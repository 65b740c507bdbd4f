/**
 * Probes the enabled providers while nobody asks, without a token spent: one probe in flight for each, never more often than
 * every five minutes, and not at all while real calls tell more. Probes mark a status and clear nothing. Only one
 * thing follows from them: a holder that a real request found down, and that three probes confirm down, loses the lock.
 */
import {
  CONFIRMING_PROBES,
  type HealthSnapshot,
  type ProviderHealth,
} from '../../../shared/health/healthSchema.ts';
import {
  EMBEDDED,
  type ProviderId,
  type ProviderStatus,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../shared/providers/providerSchema.ts';
import { MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import type { Provider } from '../calls/Provider.ts';
import type { Traffic } from '../calls/Traffic.ts';
import type { KeptDocument } from '../ledger/keptDocuments.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Logger } from '../ports/Logger.ts';
import type { Power } from '../ports/Power.ts';
import { WakeableSleep } from '../util/WakeableSleep.ts';
import type { ConnectivityWatch } from './ConnectivityWatch.ts';
import { DownConfirmation } from './DownConfirmation.ts';
import { HealthMemory } from './HealthMemory.ts';
import type { HealthDocument, ProviderMemory } from './healthDocument.ts';
import { afterProbe, afterTraffic, historyOf, shownHealth } from './healthMachine.ts';
import { confirmWait, PROBE_EVERY, probeWait } from './probePlan.ts';
import { type ProbeResult, runProbe } from './runProbe.ts';

/** While a run asks a provider, its probe waits. */
const WHILE_ANSWERING = 30 * SECOND;
/** The longest sleep: settings, runs and pauses wake the watch by themselves. */
const LONGEST_SLEEP = 5 * MINUTE;

export interface MonitorPorts {
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  power: Power;
}

export interface MonitorParts {
  ledger: Ledger;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  connectivity: ConnectivityWatch;
  document: KeptDocument<HealthDocument>;
  /** The provider that a run asks at this moment, or null. */
  asked: () => ProviderId | null;
  announce: (snapshot: HealthSnapshot) => void;
}

/** When a provider is probed next; monotonic milliseconds. */
interface Timing {
  dueMs: number;
  failuresInRow: number;
  inFlight: Promise<void> | null;
  /** Whether a probe has not ended, be it that nobody waits for it any more. */
  isOut: boolean;
}

export class HealthMonitor {
  readonly #ports: MonitorPorts;
  readonly #parts: MonitorParts;
  readonly #timings = new Map<RemoteProviderId, Timing>();
  readonly #closing: AbortSignal;
  readonly #memory: HealthMemory;
  readonly #confirmation: DownConfirmation;
  readonly #pause: WakeableSleep;
  #isWatching = false;
  #watch: Promise<void> = Promise.resolve();

  /** @param closing ends probes and waits */
  constructor(ports: MonitorPorts, parts: MonitorParts, closing: AbortSignal) {
    this.#ports = ports;
    this.#parts = parts;
    this.#closing = closing;
    this.#pause = new WakeableSleep(ports.clock, closing);
    this.#memory = new HealthMemory(ports, parts.document, () => this.#isWatching);
    this.#confirmation = new DownConfirmation(parts.lock, ports.log);
  }

  /** Begins to probe by itself. */
  start(): void {
    this.#isWatching = true;
    this.#parts.ledger.listen((entries, before, after) => {
      for (const entry of entries)
        if (entry.type === 'SETTING_CHANGED') this.#settingChanged(entry.details.key);
      if (before.lock !== after.lock || before.pause !== after.pause) this.#pause.wake();
    });
    this.#ports.power.listen(() => this.#pause.wake());
    this.#watch = this.#watchUntilClosed();
  }

  /** @returns when what was under way has ended; the closing signal must have been aborted before */
  async close(): Promise<void> {
    await this.#watch;
    await Promise.all([...this.#timings.values()].map(({ inFlight }) => inFlight));
    await this.#memory.drained();
  }

  snapshot(): HealthSnapshot {
    const { providers } = this.#parts.lock.status();
    return {
      isWatching: this.#isWatching,
      providers: providers.map((status) => this.#shown(status)),
      connectivity: this.#parts.connectivity.shown(),
    };
  }

  /** Checks the network and probes every enabled provider now. @returns when all have answered, or not */
  async checkAll(): Promise<HealthSnapshot> {
    const { connectivity } = this.#parts;
    if (connectivity.isNeeded) await connectivity.askNow();
    await Promise.all(this.#askable().map((id) => this.#probe(id)));
    await this.#memory.save();
    return this.snapshot();
  }

  /** Probes those that are due. @returns how many were probed */
  async checkDue(): Promise<number> {
    const due = this.#askable().filter((id) => this.#isDue(id));
    await Promise.all(due.map((id) => this.#probe(id)));
    if (due.length > 0) await this.#memory.save();
    return due.length;
  }

  /** A key, or something else that is not a setting, changed: the provider is probed soon. */
  probeSoon(id: RemoteProviderId): void {
    this.#timing(id).dueMs = this.#now();
    this.#pause.wake();
  }

  /** Takes the outcome of a real call, which says more than any probe. */
  noteTraffic({ provider, failure, latencyMs }: Traffic): void {
    if (provider === EMBEDDED) return;
    const after = afterTraffic(this.#memory.of(provider), failure, latencyMs, this.#stamp());
    const timing = this.#timing(provider);
    if (after.last?.status === 'UP') {
      timing.failuresInRow = 0;
      timing.dueMs = this.#now() + probeWait(0, this.#isOnBattery(), this.#random());
    }
    this.#remember(provider, after);
  }

  async #watchUntilClosed(): Promise<void> {
    while (!this.#closing.aborted) {
      try {
        await this.#round();
        await this.#pause.sleep(this.#msUntilNext());
      } catch (thrown) {
        if (this.#closing.aborted) return;
        this.#ports.log.error('health-round-failed', {}, thrown);
        await this.#ports.clock.sleep(MINUTE, this.#closing).catch(() => {});
      }
    }
  }

  async #round(): Promise<void> {
    const suspect = this.#confirmation.follow(this.#now());
    if (suspect !== null)
      this.#timing(suspect as RemoteProviderId).dueMs = this.#now() + confirmWait(this.#random());
    const { connectivity, ledger } = this.#parts;
    const isPaused = ledger.state.pause !== null;
    const asksNetwork = !isPaused || this.#confirmation.provider !== null;
    if (asksNetwork && connectivity.msUntilDue() === 0) await connectivity.askNow();
    for (const id of this.#askable()) {
      if (isPaused && this.#confirmation.provider !== id) continue;
      // Nobody waits for them here: a slow one holds nobody else up.
      if (this.#isDue(id)) void this.#probe(id);
    }
  }

  #msUntilNext(): number {
    const { connectivity, ledger } = this.#parts;
    const isPaused = ledger.state.pause !== null;
    const waits = this.#askable()
      .filter((id) => !isPaused || this.#confirmation.provider === id)
      .filter((id) => this.#timing(id).inFlight === null)
      .map((id) => Math.max(SECOND, this.#dueMs(id) - this.#now()));
    const network =
      isPaused && this.#confirmation.provider === null
        ? LONGEST_SLEEP
        : Math.max(SECOND, connectivity.msUntilDue());
    return Math.min(LONGEST_SLEEP, network, ...waits);
  }

  /** Those that may be asked: enabled, configured, and reachable as far as is known. */
  #askable(): RemoteProviderId[] {
    const { lock, registry, connectivity } = this.#parts;
    const isOffline = connectivity.isNeeded && connectivity.verdict?.isOnline === false;
    const isAskable = ({ id, enabled, configured }: ProviderStatus) =>
      enabled && configured && !(isOffline && registry.get(id).reach() === 'far');
    const askable = new Set(
      lock
        .status()
        .providers.filter(isAskable)
        .map(({ id }) => id),
    );
    return remoteProviderIds.filter((id) => askable.has(id));
  }

  #dueMs(id: RemoteProviderId): number {
    const { dueMs } = this.#timing(id);
    const isConfirming = this.#confirmation.provider === id;
    if (isConfirming || this.#parts.asked() !== id) return dueMs;
    return Math.max(dueMs, this.#now() + WHILE_ANSWERING);
  }

  #isDue(id: RemoteProviderId): boolean {
    return this.#timing(id).inFlight === null && this.#dueMs(id) <= this.#now();
  }

  #timing(id: RemoteProviderId): Timing {
    const known = this.#timings.get(id);
    if (known !== undefined) return known;
    const fresh: Timing = { dueMs: Number.NEGATIVE_INFINITY, failuresInRow: 0, inFlight: null, isOut: false };
    this.#timings.set(id, fresh);
    return fresh;
  }

  /** One probe; a second one asked for meanwhile is the same. */
  #probe(id: RemoteProviderId): Promise<void> {
    const timing = this.#timing(id);
    if (timing.isOut && timing.inFlight === null) return Promise.resolve();
    timing.inFlight ??= this.#probeNow(id, timing).finally(() => {
      timing.inFlight = null;
      this.#pause.wake();
    });
    return timing.inFlight;
  }

  async #probeNow(id: RemoteProviderId, timing: Timing): Promise<void> {
    const { registry, ledger, connectivity } = this.#parts;
    const provider = registry.get(id);
    const { epoch } = ledger.state.lock;
    const suspicion = this.#confirmation.of(id);
    const startedMs = this.#now();
    timing.dueMs = startedMs + PROBE_EVERY;
    try {
      const result = await runProbe(this.#tracked(provider, timing), this.#ports.clock, this.#closing);
      const isDown = result.status === 'DOWN';
      const isOnline = !isDown || provider.reach() !== 'far' || (await connectivity.askNow());
      // What began under another holder changes nothing now.
      if (ledger.state.lock.epoch !== epoch) return;
      timing.failuresInRow = isDown && isOnline ? timing.failuresInRow + 1 : 0;
      const isSuspect =
        suspicion !== null ? isDown : isDown && isOnline && this.#confirmation.reconsider(id, startedMs);
      timing.dueMs = startedMs + this.#waitAfter(timing.failuresInRow, isSuspect);
      if (isOnline) this.#mark(id, result);
      if (suspicion !== null) await this.#confirmation.count(suspicion, result, startedMs, isOnline);
    } catch (thrown) {
      if (this.#closing.aborted) return;
      this.#ports.log.error('probe-failed', { provider: id }, thrown);
    }
  }

  /** Knows of a probe until it has really ended, also when it does not stop at its deadline. */
  #tracked(provider: Provider, timing: Timing): Pick<Provider, 'id' | 'whyNotConfigured' | 'probe'> {
    const { id } = provider;
    const whyNotConfigured = () => provider.whyNotConfigured();
    if (provider.probe === undefined) return { id, whyNotConfigured };
    const probe = async (signal: AbortSignal) => {
      timing.isOut = true;
      try {
        return await provider.probe!(signal);
      } finally {
        timing.isOut = false;
      }
    };
    return { id, whyNotConfigured, probe };
  }

  #waitAfter(failuresInRow: number, isConfirming: boolean): number {
    if (isConfirming) return confirmWait(this.#random());
    return probeWait(failuresInRow, this.#isOnBattery(), this.#random());
  }

  #mark(id: RemoteProviderId, result: ProbeResult): void {
    this.#remember(id, afterProbe(this.#memory.of(id), result, this.#stamp()));
  }

  #settingChanged(key: string): void {
    const id = remoteProviderIds.find((one) => key.startsWith(`providers.${one}.`));
    if (id !== undefined) this.#timing(id).dueMs = this.#now();
    if (key.startsWith('connectivity.') || id !== undefined) this.#pause.wake();
  }

  #remember(id: RemoteProviderId, after: ProviderMemory): void {
    this.#memory.keep(id, after);
    this.#parts.announce(this.snapshot());
  }

  /** Tells of a check of the network. */
  noteConnectivity(isChanged: boolean): void {
    const { connectivity, announce } = this.#parts;
    if (connectivity.verdict === null) return;
    this.#memory.keepConnectivity(connectivity.verdict, isChanged);
    announce(this.snapshot());
    if (isChanged) this.#pause.wake();
  }

  #shown(status: ProviderStatus): ProviderHealth {
    const { id } = status;
    if (id === EMBEDDED) return embeddedHealth();
    const memory = this.#memory.of(id);
    const suspicion = this.#confirmation.of(id);
    return {
      id,
      ...shownHealth(memory, status),
      nextProbeAt: this.#nextProbeAt(id),
      confirming: suspicion && { failed: suspicion.failed, of: CONFIRMING_PROBES },
      history: historyOf(memory.samples, this.#ports.clock.now()),
    };
  }

  #nextProbeAt(id: RemoteProviderId): string | null {
    const isPaused = this.#parts.ledger.state.pause !== null && this.#confirmation.provider !== id;
    if (!this.#isWatching || isPaused || !this.#askable().includes(id)) return null;
    const inMs = Math.max(0, this.#dueMs(id) - this.#now());
    return new Date(this.#ports.clock.now() + inMs).toISOString();
  }

  #now(): number {
    return this.#ports.clock.monotonic();
  }

  #stamp(): string {
    return new Date(this.#ports.clock.now()).toISOString();
  }

  #random(): number {
    return this.#ports.crypto.random();
  }

  #isOnBattery(): boolean {
    return this.#ports.power.isOnBattery() === true;
  }
}

const embeddedHealth = (): ProviderHealth => ({
  id: EMBEDDED,
  status: 'UP',
  checkedAt: null,
  latencyMs: null,
  message: words.health.embedded,
  source: null,
  nextProbeAt: null,
  confirming: null,
  history: [],
});
