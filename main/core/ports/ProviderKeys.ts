import type { KeySource, RemoteProviderId } from '../../../shared/providers/providerSchema.ts';

/** The keys of AI providers: they stay in this process, and leave it on the wire to their own provider alone. */
export interface ProviderKeys {
  /** @returns the present key, or null */
  key(id: RemoteProviderId): string | null;
  /** What tells the present key from another: an HMAC under a random value of the data folder; null without a key. */
  mark(id: RemoteProviderId): string | null;
  /** Where the present key comes from; null without one. */
  source(id: RemoteProviderId): KeySource | null;
  /** The account that the environment names for a provider whose address holds one. */
  accountId(id: RemoteProviderId): string | null;
  /** Whether the system can keep keys encrypted. */
  readonly hasKeyStore: boolean;
  /**
   * Keeps a key over restarts.
   * @param mayBePlain whether the user accepts a plain-text file where the system has no key store
   * @throws AppError `NO_KEY_STORE`, `BAD_KEY`, `DISK_FULL`, `FOLDER_NOT_WRITABLE`
   */
  set(id: RemoteProviderId, key: string, mayBePlain: boolean): Promise<void>;
  /** Forgets a kept key; one of the environment stays. */
  remove(id: RemoteProviderId): Promise<void>;
  /** The password of the team's database; null without one. */
  teamPassword(): string | null;
  /** As `set`. */
  setTeamPassword(password: string, mayBePlain: boolean): Promise<void>;
  removeTeamPassword(): Promise<void>;
  /** Every key that must never be shown, written or logged. */
  all(): readonly string[];
}
