/** The keys of a data folder: those of the environment first, then those that the user entered. */

import { createHmac, randomBytes } from 'node:crypto';
import { AppError } from '../../../shared/errors/AppError.ts';
import { type RemoteProviderId, remoteProviderIds } from '../../../shared/providers/providerSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { ProviderKeys } from '../../core/ports/ProviderKeys.ts';
import { quarantineCopy } from '../quarantine.ts';
import type { EnvironmentKeys } from './environmentKeys.ts';
import {
  type KeptKey,
  type KeptKeys,
  type KeyFile,
  keyFilePath,
  readKeyFile,
  writeKeyFile,
} from './keyFile.ts';

/** The system's own encryption of small secrets. */
export interface KeySeal {
  isAvailable(): boolean;
  seal(text: string): Buffer;
  /** @throws when the system can't read it, for example after a move to another machine */
  open(sealed: Buffer): string;
}

export interface ProviderKeysOptions {
  folder: string;
  access: 'writer' | 'reader';
  environment: EnvironmentKeys;
  /** Null where the system has no key store. */
  seal: KeySeal | null;
}

/** Header values: printable, without spaces. */
const keyPattern = /^[\x21-\x7e]{1,512}$/;

/** As in the settings: it becomes part of an address. */
const accountPattern = /^[0-9a-f]{32}$/;

export async function openProviderKeys(options: ProviderKeysOptions): Promise<ProviderKeys> {
  const found = await readKeyFile(options.folder);
  if (found === 'damaged' && options.access === 'writer')
    await quarantineCopy(options.folder, keyFilePath(options.folder));
  const isNew = found === null || found === 'damaged';
  const file: KeyFile = isNew ? { schemaVersion: 1, salt: randomBytes(32).toString('hex'), keys: {} } : found;
  // The salt must outlive the process: what was refused under a key is only known again by it.
  if (isNew && options.access === 'writer') await writeKeyFile(options.folder, file);
  return new NodeProviderKeys(options, file);
}

class NodeProviderKeys implements ProviderKeys {
  readonly #options: ProviderKeysOptions;
  #file: KeyFile;
  readonly #opened = new Map<RemoteProviderId, string>();
  #teamPassword: string | null;
  /** Every key of this process: a reply to a request that left before a change can still show the one before. */
  readonly #known: Set<string>;

  constructor(options: ProviderKeysOptions, file: KeyFile) {
    this.#options = options;
    this.#file = file;
    this.#known = new Set(options.environment.keys.values());
    for (const id of remoteProviderIds) {
      const key = this.#unsealed(file.keys[id]);
      if (key !== null) this.#hold(id, key);
    }
    this.#teamPassword = this.#unsealed(file.team);
    if (this.#teamPassword !== null) this.#known.add(this.#teamPassword);
  }

  get hasKeyStore(): boolean {
    return this.#options.seal?.isAvailable() ?? false;
  }

  key(id: RemoteProviderId): string | null {
    return this.#options.environment.keys.get(id) ?? this.#opened.get(id) ?? null;
  }

  mark(id: RemoteProviderId): string | null {
    const key = this.key(id);
    return key === null ? null : createHmac('sha256', this.#file.salt).update(key).digest('hex').slice(0, 32);
  }

  source(id: RemoteProviderId) {
    if (this.#options.environment.keys.has(id)) return 'environment';
    const kept = this.#file.keys[id];
    if (kept === undefined || !this.#opened.has(id)) return null;
    return 'plain' in kept ? 'plain-text' : 'key-store';
  }

  accountId(id: RemoteProviderId): string | null {
    const account = this.#options.environment.accounts.get(id) ?? null;
    return account !== null && accountPattern.test(account) ? account : null;
  }

  async set(id: RemoteProviderId, text: string, mayBePlain: boolean): Promise<void> {
    const key = text.trim();
    if (!keyPattern.test(key)) {
      throw new AppError('BAD_KEY', words.files.noKey, { id });
    }
    const kept = this.#keep(id, key, mayBePlain);
    await this.#write({ ...this.#file.keys, [id]: kept });
    this.#hold(id, key);
  }

  async remove(id: RemoteProviderId): Promise<void> {
    const { [id]: _gone, ...others } = this.#file.keys;
    await this.#write(others);
    this.#opened.delete(id);
  }

  teamPassword(): string | null {
    return this.#teamPassword;
  }

  async setTeamPassword(password: string, mayBePlain: boolean): Promise<void> {
    const team = this.#keep('team', password, mayBePlain);
    await this.#writeFile({ ...this.#file, team });
    this.#teamPassword = password;
    this.#known.add(password);
  }

  async removeTeamPassword(): Promise<void> {
    if (this.#file.team === undefined) return;
    const { team: _gone, ...others } = this.#file;
    await this.#writeFile(others);
    this.#teamPassword = null;
  }

  all(): readonly string[] {
    return [...this.#known];
  }

  #keep(id: RemoteProviderId | 'team', key: string, mayBePlain: boolean): KeptKey {
    if (this.hasKeyStore) return { sealed: this.#options.seal!.seal(key).toString('base64') };
    if (mayBePlain) return { plain: key };
    throw new AppError('NO_KEY_STORE', words.files.noKeyStore, { id });
  }

  #write(keys: KeptKeys): Promise<void> {
    return this.#writeFile({ ...this.#file, keys });
  }

  async #writeFile(file: KeyFile): Promise<void> {
    await writeKeyFile(this.#options.folder, file);
    this.#file = file;
  }

  #hold(id: RemoteProviderId, key: string): void {
    this.#opened.set(id, key);
    this.#known.add(key);
  }

  /** @returns null for one sealed by another machine or user: it has to be entered again, and whoever needs it says that it has none */
  #unsealed(kept: KeptKey | undefined): string | null {
    if (kept === undefined) return null;
    if ('plain' in kept) return kept.plain;
    if (!this.hasKeyStore) return null;
    try {
      return this.#options.seal!.open(Buffer.from(kept.sealed, 'base64'));
    } catch {
      return null;
    }
  }
}
