/** The lock alone over providers that tests name, without the offline model where they leave it out. */

import { ForecastBottleneck } from '../../main/core/bottleneck/ForecastBottleneck.ts';
import {
  type FailureFacts,
  failureDetailsOf,
  ProviderFailure,
} from '../../main/core/calls/ProviderFailure.ts';
import { ForecastArchive } from '../../main/core/forecasts/ForecastArchive.ts';
import { type Lease, ProviderLockManager } from '../../main/core/lock/ProviderLockManager.ts';
import { ProviderRegistry } from '../../main/core/lock/ProviderRegistry.ts';
import { ForecastRunner } from '../../main/core/runs/ForecastRunner.ts';
import type { FailureClass, FailureDetails } from '../../shared/providers/failureSchema.ts';
import type { ProviderId } from '../../shared/providers/providerSchema.ts';
import { embeddedForecasts } from '../support/embedded.ts';
import { FakeProvider } from '../support/fakeProvider.ts';
import { openTestLedger, settingDraft, type TestLedger } from '../support/testLedger.ts';

export interface BareLock {
  ledger: TestLedger;
  lock: ProviderLockManager;
  runner: ForecastRunner;
  providers: readonly FakeProvider[];
  lease(): Promise<Lease>;
}

export async function openBareLock(...ids: ProviderId[]): Promise<BareLock> {
  const test = await openTestLedger();
  const providers = ids.map((id) => new FakeProvider(id));
  const enabled = ids.filter((id) => id !== 'embedded');
  await test.commit(...enabled.map((id) => settingDraft(`providers.${id}.enabled`, true)));
  const { ledger, clock, crypto, store } = test;
  const registry = new ProviderRegistry(providers);
  const lock = new ProviderLockManager(ledger, registry, clock);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const ports = {
    store,
    clock,
    crypto,
    log,
    connectivity: { isOnline: async () => true, hasPortal: false, isSwitchedOff: false },
  };
  const embedded = embeddedForecasts();
  const bottleneck = new ForecastBottleneck(
    ports,
    lock,
    new ForecastArchive(ledger, ports),
    embedded,
    () => [],
  );
  const runner = new ForecastRunner(ports, {
    beforeRun: async () => {},
    ledger,
    lock,
    registry,
    bottleneck,
    prepare: async () => {},
    permits: { take: async () => null },
    announce: () => {},
    onTraffic: () => {},
  });
  return { ledger: test, lock, runner, providers, lease: () => lock.leaseForRun('run-1', null) };
}

/** What the lock is told of a failed call. */
export function failureOf(failureClass: FailureClass, facts: FailureFacts = {}): FailureDetails {
  return failureDetailsOf(new ProviderFailure(failureClass, `scripted ${failureClass}`, facts), 1);
}
