import { EventEmitter } from 'node:events';
import { createEvent } from './webContents.ts';

export interface AppSettings {
  userData: string;
  isPackaged: boolean;
  /** Whether this is the first instance. */
  hasInstanceLock: boolean;
}

/** `app`: life cycle and paths. */
export class AppStandIn extends EventEmitter {
  readonly isPackaged: boolean;
  isReady = false;
  isSandboxed = false;
  /** The exit code once the application ended. */
  readonly exited: Promise<number>;
  private readonly settings: AppSettings;
  private readonly closeWindows: () => void;
  private endWith: (code: number) => void = () => {};
  private isQuitting = false;

  constructor(settings: AppSettings, closeWindows: () => void) {
    super();
    this.settings = settings;
    this.isPackaged = settings.isPackaged;
    this.closeWindows = closeWindows;
    this.exited = new Promise((resolve) => {
      this.endWith = resolve;
    });
  }

  requestSingleInstanceLock(): boolean {
    return this.settings.hasInstanceLock;
  }

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
    this.isReady = true;
  }

  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`Failed to get '${name}' path`);
    return this.settings.userData;
  }

  /** As Electron: `before-quit` can stop it, then windows close, then the process ends. */
  quit(): void {
    const event = createEvent({});
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.isQuitting = true;
    this.closeWindows();
    this.endWith(0);
  }

  /** Ends at once, without `before-quit`. */
  exit(code: number): void {
    this.endWith(code);
  }

  lastWindowClosed(): void {
    if (!this.isQuitting) this.emit('window-all-closed');
  }
}
