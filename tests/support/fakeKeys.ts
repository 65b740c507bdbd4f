import type { ProviderKeys } from '../../main/core/ports/ProviderKeys.ts';
import type { RemoteProviderId } from '../../shared/providers/providerSchema.ts';

/** Keys in memory. */
export function createFakeKeys(start: Partial<Record<RemoteProviderId, string>> = {}): ProviderKeys {
  const keys = new Map(Object.entries(start) as [RemoteProviderId, string][]);
  let team: string | null = null;
  return {
    hasKeyStore: true,
    key: (id) => keys.get(id) ?? null,
    mark: (id) => (keys.has(id) ? `mark of ${keys.get(id)}` : null),
    source: (id) => (keys.has(id) ? 'key-store' : null),
    accountId: () => null,
    async set(id, key) {
      keys.set(id, key);
    },
    async remove(id) {
      keys.delete(id);
    },
    teamPassword: () => team,
    async setTeamPassword(password) {
      team = password;
    },
    async removeTeamPassword() {
      team = null;
    },
    all: () => [...keys.values(), ...(team === null ? [] : [team])],
  };
}
