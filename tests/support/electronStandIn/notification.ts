/** Electron's `Notification` as far as used: nothing is drawn; tests click. */
import { EventEmitter } from 'node:events';
import type { AppStandIn } from './app.ts';

export class NotificationStandIn extends EventEmitter {
  readonly title: string;
  readonly body: string;

  constructor(options: { title: string; body: string }) {
    super();
    this.title = options.title;
    this.body = options.body;
  }

  show(): void {
    this.emit('show');
  }

  click(): void {
    this.emit('click');
  }
}

/** @param shown is given each notification that is shown, in order */
export function createNotificationClass(
  app: AppStandIn,
  shown: NotificationStandIn[],
  isSupported: boolean,
): typeof NotificationStandIn & { isSupported(): boolean } {
  return class Notification extends NotificationStandIn {
    static isSupported(): boolean {
      return isSupported;
    }

    override show(): void {
      if (!app.isReady) throw new Error('Cannot create Notification before app is ready');
      shown.push(this);
      super.show();
    }
  };
}
