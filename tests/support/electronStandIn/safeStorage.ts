/** Electron's key store, usable once the application is ready; its encryption only turns the letters round. */
import type { AppStandIn } from './app.ts';

export class SafeStorageStandIn {
  readonly #app: AppStandIn;

  constructor(app: AppStandIn) {
    this.#app = app;
  }

  isEncryptionAvailable(): boolean {
    return this.#app.isReady;
  }

  getSelectedStorageBackend(): string {
    return 'gnome_libsecret';
  }

  encryptString(text: string): Buffer {
    return Buffer.from([...text].reverse().join(''));
  }

  decryptString(encrypted: Buffer): string {
    return [...encrypted.toString()].reverse().join('');
  }
}
