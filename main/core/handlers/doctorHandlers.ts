import { checkUpOf } from '../../../shared/doctor/doctorSchema.ts';
import { lookAtMachine, machineFindings } from '../doctor/machineFindings.ts';
import {
  clockFinding,
  inUseFinding,
  journalFindings,
  keysFinding,
  networkFinding,
  providerFindings,
  teamFindings,
} from '../doctor/recordFindings.ts';
import type { HealthMonitor } from '../health/HealthMonitor.ts';
import { auditPage } from '../ledger/auditPage.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { Machine } from '../ports/Machine.ts';
import type { ProviderKeys } from '../ports/ProviderKeys.ts';
import type { Store } from '../ports/Store.ts';
import type { TeamDoor } from '../team/TeamDoor.ts';
import type { FeatureHandlers } from './Handlers.ts';

export interface DoctorParts {
  version: string;
  clock: Clock;
  crypto: Crypto;
  store: Store;
  keys: ProviderKeys;
  machine: Machine;
  ledger: Ledger;
  lock: ProviderLockManager;
  health: HealthMonitor;
  team: TeamDoor;
}

export function doctorHandlers(parts: DoctorParts): FeatureHandlers<'doctor'> {
  const { store, clock, crypto, ledger, lock, health, team } = parts;
  return {
    async 'doctor.check'({ network = false }) {
      const machine = machineFindings(await lookAtMachine(parts.machine, parts.version));
      const audit = await auditPage(ledger, store, crypto, { limit: 1, verify: true });
      const { connectivity } = network ? await health.checkAll() : health.snapshot();
      return checkUpOf([
        ...machine,
        inUseFinding(store),
        ...journalFindings({
          entries: ledger.state.appliedSeq,
          broken: audit.broken,
          quarantined: audit.quarantined.length,
        }),
        clockFinding(clock.now(), audit.entries[0]?.at ?? null),
        keysFinding(parts.keys),
        ...providerFindings(lock.status().providers),
        networkFinding(connectivity),
        ...teamFindings(team.status()),
      ]);
    },
  };
}
