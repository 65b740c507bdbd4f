/** A wired core with what scenarios ask of it: runs, the lock, the audit trail, and what reached the stubs. */
import { onTestFinished } from 'vitest';
import type { AuditEntry, LockStatus, ProviderStatus, Result } from '../../../shared/contract/index.ts';
import type { ProviderId, RemoteProviderId } from '../../../shared/providers/providerSchema.ts';
import { createInvariants } from '../../support/invariants.ts';
import type { ProviderStub, StubRequest } from '../../support/providerStub.ts';
import type { TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { openWiredCore, type WiredCore, type WiredOptions } from '../../support/wiredCore.ts';

/** How every key of the wired core begins. */
export const KEY_START = 'sk-canary';

export interface WireWorldOptions extends WiredOptions {
  settings?: Readonly<Record<string, unknown>>;
}

/** One of `attempts` of a run, as far as scenarios look at it. */
type Attempt = Result<'forecasts.run'>['run']['attempts'][number];

export interface WireWorld {
  wired: WiredCore;
  test: TestCore;
  /** The stub of a provider. */
  stub(id: RemoteProviderId): ProviderStub;
  /** Requests for a forecast that reached a stub, oldest first. */
  chats(id: RemoteProviderId): StubRequest[];
  /** Waits between requests so far, in milliseconds; deadlines are longer, and left out. */
  waits: number[];
  run(params?: { provider?: ProviderId }): Promise<Result<'forecasts.run'>>;
  /** What a run is refused with. */
  failedRun(params?: { provider?: ProviderId }): Promise<{ code: string; details: { attempts: Attempt[] } }>;
  status(): Promise<LockStatus>;
  provider(id: ProviderId): Promise<ProviderStatus>;
  /** The audit trail, oldest first, of some kinds or all. */
  entries(...types: AuditEntry['type'][]): Promise<AuditEntry[]>;
  /** The provider and epoch of each place of the current set; empty where there is none. */
  current(): Promise<string[]>;
  /** Resolves once so many requests for a forecast have reached a stub; waits between them pass meanwhile. */
  untilAsked(id: RemoteProviderId, count: number): Promise<void>;
  /** Checks the invariants I1 to I6 now. */
  check(): Promise<void>;
  /** A kill and a new start on the same disk. */
  restart(): Promise<WireWorld>;
}

/** @param ids providers that are set up, each at a stub that answers well */
export async function openWireWorld(
  ids: readonly RemoteProviderId[] = ['openai', 'gemini'],
  { settings = {}, ...options }: WireWorldOptions = {},
): Promise<WireWorld> {
  const wired = await openWiredCore(ids, options);
  onTestFinished(() => wired.close());
  for (const [key, value] of Object.entries(settings))
    await wired.test.client.call('settings.set', { key, value });
  return worldOf(wired, wired.test, waitsOf(wired), createInvariants(KEY_START));
}

function worldOf(
  wired: WiredCore,
  test: TestCore,
  waits: number[],
  invariants: ReturnType<typeof createInvariants>,
): WireWorld {
  const { client } = test;
  const { datasetId } = wired;
  const check = () => invariants.check(test);
  const world: WireWorld = {
    wired,
    test,
    waits,
    check,
    stub: (id) => wired.stubs[id]!,
    chats: (id) => wired.stubs[id]!.requests.filter(({ path }) => path.endsWith('/chat/completions')),
    run: (params = {}) =>
      wired.passing(client.call('forecasts.run', { datasetId, ...params })).finally(check),
    failedRun: (params) => rejectionOf(world.run(params)) as ReturnType<WireWorld['failedRun']>,
    status: () => client.call('lock.status', {}),
    async provider(id) {
      return (await world.status()).providers.find((one) => one.id === id)!;
    },
    async entries(...types) {
      const { entries } = await client.call('audit.list', { limit: 100_000 });
      return entries.toReversed().filter(({ type }) => types.length === 0 || types.includes(type));
    },
    async current() {
      const { forecasts } = await client.call('forecasts.list', { datasetId, current: true });
      return forecasts
        .map(({ provider, epoch, location }) => `${location.name}: ${provider} ${epoch}`)
        .sort();
    },
    async untilAsked(id, count) {
      const asked = (async () => {
        while (world.chats(id).length < count) await test.clock.breathe();
      })();
      await wired.passing(asked);
    },
    async restart() {
      const next = await test.restart();
      onTestFinished(() => next.core.close());
      return worldOf(wired, next, waits, invariants);
    },
  };
  return world;
}

/** The shortest deadline that is in use. */
const SHORTEST_DEADLINE_MS = 120_000;
/** How long the list of models may take: a deadline too. */
const LIST_DEADLINE_MS = 10_000;

function waitsOf({ test: { clock } }: WiredCore): number[] {
  const waits: number[] = [];
  const { sleep } = clock;
  clock.sleep = (ms, signal) => {
    if (ms > 0 && ms < SHORTEST_DEADLINE_MS && ms !== LIST_DEADLINE_MS) waits.push(ms);
    return sleep(ms, signal);
  };
  return waits;
}

/** @returns how many requests the attempts of a run recorded, in all */
export function requestsIn(attempts: readonly Attempt[]): number {
  return attempts.reduce((sum, { requests }) => sum + requests, 0);
}
