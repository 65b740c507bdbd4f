/**
 * The contract in memory: parameters, results and events pass the contract's own schemas, so that a screen
 * tried on this client is tried on what the real one may answer.
 */
import {
  AppError,
  type BenchStatus,
  type Client,
  contractEvents,
  contractMethods,
  type EventName,
  type HealthSnapshot,
  type KeySource,
  type MethodName,
  type NewerCounts,
  type Notice,
  type ProviderHealth,
  type ProviderId,
  type RemoteProviderId,
  type Result,
  type SchedulerStatus,
} from '../../../shared/contract/index.ts';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { type Emit, FakeCore } from './FakeCore.ts';
import { handlersOf } from './fakeHandlers.ts';
import { type Settings, settings } from './fakeParts.ts';
import type { PlaceFixture } from './placeFixtures.ts';

export interface FakeOptions {
  /** Wall clock, ISO; the set is issued then. */
  now?: string;
  places?: PlaceFixture[];
  hasDataset?: boolean;
  hasForecast?: boolean;
  /** When the published set was made; the clock's time by default. */
  issuedAt?: string;
  isReplay?: boolean;
  asOf?: string;
  hasDeaths?: boolean;
  levels?: readonly number[];
  /** What was imported since the published set was made. */
  newerCounts?: NewerCounts | null;
  /** Names of places that become gaps. */
  gaps?: string[];
  /** The tries of every run that is asked for. */
  attempts?: Result<'forecasts.run'>['run']['attempts'];
  access?: 'writer' | 'reader';
  notices?: Notice[];
  isAuditIntact?: boolean;
  holder?: ProviderId | null;
  /** Who is benched, else switched on and configured. */
  benches?: Partial<Record<ProviderId, BenchStatus>>;
  hasKeyStore?: boolean;
  /** Where the keys come from that are there at the start. */
  keys?: Partial<Record<RemoteProviderId, KeySource>>;
  /** Settings that are not at their default. */
  values?: Record<string, unknown>;
  /** Kept requests and replies by hash. */
  exchanges?: Record<string, string>;
  /** Whose copy the window looks at. */
  site?: Result<'app.info'>['site'];
  /** Whether the host has a file dialog. */
  canChooseFiles?: boolean;
  /** What the scheduler says other than that all is well and nothing has run. */
  scheduler?: Partial<SchedulerStatus>;
  /** What is known of providers other than what follows from how they are connected. */
  health?: Partial<Record<ProviderId, Partial<ProviderHealth>>>;
  connectivity?: Partial<HealthSnapshot['connectivity']>;
  /** What is known of the team; the folder is in none by default. */
  team?: Partial<TeamStatus>;
  /** The track record; there is none by default. */
  standing?: Result<'scores.standing'>;
  scores?: Result<'scores.list'>['scores'];
  months?: Result<'scores.history'>['months'];
  misses?: Result<'scores.misses'>['misses'];
}

export interface FakeClient extends Client {
  /** Every call so far, in order. */
  calls: { method: MethodName; params: unknown }[];
  emit: Emit;
  /** Its scheduler and health, to change what they say. */
  background: FakeCore['background'];
  /** Its team, to change what it says. */
  team: FakeCore['team'];
  /** What imports and the list of datasets will answer other than usual. */
  imports: Pick<FakeCore, 'difference' | 'previewChanges' | 'damaged'>;
  /** What tests of providers will find other than usual. */
  providers: Pick<FakeCore['providers'], 'found'>;
  /** The next call of a method fails. */
  failNext(method: MethodName, error: AppError): void;
  /** The next call of a method waits; the answer of this lets it go on. */
  holdNext(method: MethodName): () => void;
}

/** Builds a client over a small world; nothing in it waits unless it is told to. */
export function createFakeClient(options: FakeOptions = {}): FakeClient {
  const s: Settings = { ...settings, ...options, issuedAt: options.issuedAt ?? options.now ?? settings.now };
  const listeners = new Set<(event: EventName, payload: unknown) => void>();
  const failures = new Map<MethodName, AppError>();
  const holds = new Map<MethodName, Promise<void>>();
  const calls: FakeClient['calls'] = [];
  const emit: FakeClient['emit'] = (event, payload) => {
    const valid = contractEvents[event].parse(payload);
    for (const listener of listeners) listener(event, valid);
  };
  const core = new FakeCore(s, emit);
  const takeHold = async (method: MethodName) => {
    const hold = holds.get(method);
    holds.delete(method);
    await hold;
  };
  const handlers = handlersOf(core, () => takeHold('forecasts.run'));
  const call = async (method: MethodName, params: unknown): Promise<unknown> => {
    calls.push({ method, params });
    const valid = contractMethods[method].params.parse(params);
    if (method !== 'forecasts.run') await takeHold(method);
    const failure = failures.get(method);
    if (failures.delete(method)) throw failure;
    if (s.access === 'reader' && contractMethods[method].access === 'write') {
      throw new AppError('FOLDER_IN_USE', 'Another process has the data folder.');
    }
    const handler = handlers[method] as ((params: unknown) => unknown) | undefined;
    if (handler === undefined) throw new AppError('UNKNOWN_METHOD', `${method} is not in the fake.`);
    return contractMethods[method].result.parse(await handler(valid));
  };
  return {
    calls,
    emit,
    background: core.background,
    team: core.team,
    imports: core,
    providers: core.providers,
    call: call as Client['call'],
    on(event, listener) {
      const own = (name: EventName, payload: unknown) => {
        if (name === event) listener(payload as never);
      };
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    failNext: (method, error) => void failures.set(method, error),
    holdNext(method) {
      const { promise, resolve } = Promise.withResolvers<void>();
      holds.set(method, promise);
      if (method === 'forecasts.run') core.releaseRun = resolve;
      return resolve;
    },
  };
}
