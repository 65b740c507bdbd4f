import { describe, expect, it } from 'vitest';
import { type SafeStorage, safeStorageSeal } from '../../../main/hosts/electron/safeStorageSeal.ts';

/** Electron's key store as it is documented, with an encryption that only turns letters round. */
function storage(change: Partial<SafeStorage> = {}): SafeStorage {
  const turned = (text: string) => [...text].reverse().join('');
  return {
    isEncryptionAvailable: () => true,
    encryptString: (text) => Buffer.from(turned(text)),
    decryptString: (encrypted) => turned(encrypted.toString()),
    ...change,
  };
}

describe("the system's key store", () => {
  it('gives back what it sealed', () => {
    const seal = safeStorageSeal(storage());
    expect(seal.isAvailable()).toBe(true);
    expect(seal.open(seal.seal('sk-canary'))).toBe('sk-canary');
    expect(seal.seal('sk-canary').toString()).not.toContain('sk-canary');
  });

  it('counts as absent where it is not there, or where Electron only pretends to one', () => {
    const without = storage({ isEncryptionAvailable: () => false });
    const pretended = storage({ getSelectedStorageBackend: () => 'basic_text' });
    const keyring = storage({ getSelectedStorageBackend: () => 'gnome_libsecret' });
    expect([without, pretended, keyring].map((one) => safeStorageSeal(one).isAvailable())).toEqual([
      false,
      false,
      true,
    ]);
  });
});
