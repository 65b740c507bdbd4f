/** A core with three scripted remote providers, switched on, and a dataset: what most scenarios start from. */
import { type FailureFacts, ProviderFailure } from '../../main/core/calls/ProviderFailure.ts';
import type {
  AuditEntry,
  LockExplanation,
  LockStatus,
  MethodName,
  Params,
  ProviderStatus,
  Result,
} from '../../shared/contract/index.ts';
import type { FailureClass } from '../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../shared/providers/providerSchema.ts';
import { type Counts, risingCounts } from '../support/builders.ts';
import { passingWaits } from '../support/fakeClock.ts';
import { FakeProvider, failing, type ScriptedReply } from '../support/fakeProvider.ts';
import { createInvariants, type Invariants } from '../support/invariants.ts';
import { openTestCore, type TestCore } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

/** A text that no file, audit entry, log line or error may ever contain: the keys of the fakes begin with it. */
export const SECRET = 'sk-never-to-be-seen';

/** Deadlines are two minutes: shorter sleeps are waits between requests. */
export const RETRY_WAITS_MS = 60_000;
export const DEADLINES_TOO_MS = 120_000;
/** Nobody waits so shortly. */
const NO_TIME_MS = 1;

/** Places with enough weeks, named P01, P02, ... */
export function placesNamed(count: number): Record<string, Counts> {
  const names = Array.from({ length: count }, (_, n) => `P${String(n + 1).padStart(2, '0')}`);
  return Object.fromEntries(names.map((name, n) => [name, risingCounts(24, 9 + 3 * n)]));
}

/** A failure as an adapter reports it. */
export function failure(
  failureClass: FailureClass,
  { reason = `scripted ${failureClass}`, ...facts }: FailureFacts & { reason?: string } = {},
): ProviderFailure {
  return new ProviderFailure(failureClass, reason, facts);
}

/** A reply that fails so. */
export function fails(...scripted: Parameters<typeof failure>): ScriptedReply {
  return failing(failure(...scripted));
}

/** The same reply several times. */
export function times<T>(count: number, reply: T): T[] {
  return Array.from({ length: count }, () => reply);
}

export interface World {
  test: TestCore;
  invariants: Invariants;
  datasetId: string;
  openai: FakeProvider;
  gemini: FakeProvider;
  groq: FakeProvider;
  /** One call, time passing while it waits, and the invariants I1 to I6 after it. */
  call<M extends MethodName>(method: M, params: Params<M>, longestWaitMs?: number): Promise<Result<M>>;
  run(params?: { provider?: ProviderId }, longestWaitMs?: number): Promise<Result<'forecasts.run'>>;
  /** What a run is refused with. */
  failedRun(params?: { provider?: ProviderId }): Promise<unknown>;
  status(): Promise<LockStatus>;
  provider(id: ProviderId): Promise<ProviderStatus>;
  /** The audit trail, oldest first, of some kinds or all. */
  entries(...types: AuditEntry['type'][]): Promise<AuditEntry[]>;
  explain(): Promise<LockExplanation['sentences']>;
  /** The places of the current set with who made it; empty where there is none. */
  current(): Promise<{ provider: string; epoch: number; place: string }[]>;
  /** A kill and a new start. */
  restart(changes?: Parameters<TestCore['restart']>[0]): Promise<World>;
}

export interface WorldOptions {
  places?: number;
  settings?: Readonly<Record<string, unknown>>;
  /** Whether cycles and probes run by themselves: then calls let no time pass. @default false */
  isBackground?: boolean;
}

export async function openWorld({
  places = 6,
  settings = {},
  isBackground = false,
}: WorldOptions = {}): Promise<World> {
  const providers = (['openai', 'gemini', 'groq'] as const).map((id) => new FakeProvider(id));
  const test = await openTestCore({ providers, isBackground });
  const datasetId = await test.importPlaces(placesNamed(places));
  const waitsMs = isBackground ? NO_TIME_MS : RETRY_WAITS_MS;
  const world = worldOf(test, datasetId, providers, createInvariants(SECRET), waitsMs);
  for (const { id } of providers)
    await world.call('settings.set', { key: `providers.${id}.enabled`, value: true });
  for (const [key, value] of Object.entries(settings)) await world.call('settings.set', { key, value });
  return world;
}

function worldOf(
  test: TestCore,
  datasetId: string,
  providers: readonly FakeProvider[],
  invariants: Invariants,
  waitsMs: number,
): World {
  const { client, clock } = test;
  const [openai, gemini, groq] = providers as [FakeProvider, FakeProvider, FakeProvider];
  let inFlight = 0;
  const world: World = {
    test,
    invariants,
    datasetId,
    openai,
    gemini,
    groq,
    async call(method, params, longestWaitMs = waitsMs) {
      inFlight += 1;
      try {
        return await passingWaits(clock, client.call(method, params), longestWaitMs);
      } finally {
        inFlight -= 1;
        // While another call is under way, disk and memory are read at different moments.
        if (inFlight === 0) await invariants.check(test);
      }
    },
    run: (params = {}, longestWaitMs) => world.call('forecasts.run', { datasetId, ...params }, longestWaitMs),
    failedRun: (params) => rejectionOf(world.run(params)),
    status: () => client.call('lock.status', {}),
    async provider(id) {
      const { providers: all } = await world.status();
      return all.find((one) => one.id === id)!;
    },
    async entries(...types) {
      const { entries } = await client.call('audit.list', { limit: 100_000 });
      return entries.toReversed().filter(({ type }) => types.length === 0 || types.includes(type));
    },
    explain: async () => (await client.call('lock.explain', {})).sentences,
    async current() {
      const { forecasts } = await client.call('forecasts.list', { datasetId, current: true });
      return forecasts.map(({ provider, epoch, location }) => ({ provider, epoch, place: location.name }));
    },
    restart: async (changes) =>
      worldOf(await test.restart(changes), datasetId, providers, invariants, waitsMs),
  };
  return world;
}
