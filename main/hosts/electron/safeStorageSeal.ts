/** The system's key store as Electron offers it. Only usable once the application is ready. */
import type { KeySeal } from '../../adapters/keys/nodeProviderKeys.ts';

/** What is used of Electron's `safeStorage`, as its documentation gives it. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
  /** Linux only. */
  getSelectedStorageBackend?(): string;
}

/** On Linux without a keyring Electron encrypts with a password that is built into it: that keeps nothing secret. */
function isRealStore(storage: SafeStorage): boolean {
  return storage.isEncryptionAvailable() && storage.getSelectedStorageBackend?.() !== 'basic_text';
}

export function safeStorageSeal(storage: SafeStorage): KeySeal {
  return {
    isAvailable: () => isRealStore(storage),
    seal: (text) => storage.encryptString(text),
    open: (sealed) => storage.decryptString(sealed),
  };
}
