/** Electron's view of the computer's power, usable once the application is ready; tests plug, unplug and close the lid. */
import { EventEmitter } from 'node:events';
import type { AppStandIn } from './app.ts';

export class PowerMonitorStandIn extends EventEmitter {
  readonly #app: AppStandIn;
  #isOnBattery = false;

  constructor(app: AppStandIn) {
    super();
    this.#app = app;
  }

  get onBatteryPower(): boolean {
    this.#checkReady();
    return this.#isOnBattery;
  }

  override on(event: string, listener: () => void): this {
    this.#checkReady();
    return super.on(event, listener);
  }

  unplug(): void {
    this.#isOnBattery = true;
    this.emit('on-battery');
  }

  plugIn(): void {
    this.#isOnBattery = false;
    this.emit('on-ac');
  }

  #checkReady(): void {
    if (!this.#app.isReady) throw new Error('powerMonitor cannot be used before the app is ready');
  }
}
