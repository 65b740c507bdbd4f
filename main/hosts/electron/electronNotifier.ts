/** The system's notifications as Electron shows them. Only usable once the application is ready. */
import type { BrowserWindow, Notification } from 'electron';
import type { Notifier } from '../../core/ports/Notifier.ts';
import { bringToFront } from './bringToFront.ts';

/** What is used of Electron. */
export interface NotifierElectron {
  Notification: Pick<typeof Notification, 'isSupported'> &
    (new (options: {
      title: string;
      body: string;
    }) => Pick<Notification, 'show' | 'on'>);
  BrowserWindow: Pick<typeof BrowserWindow, 'getFocusedWindow' | 'getAllWindows'>;
}

export function electronNotifier(electron: NotifierElectron): Notifier {
  // One that nobody refers to is collected, and its click with it.
  const shown = new Set<unknown>();
  return {
    isWatched: () => electron.BrowserWindow.getFocusedWindow() !== null,
    show({ title, body, onOpen }) {
      if (!electron.Notification.isSupported()) return;
      const notification = new electron.Notification({ title, body });
      shown.add(notification);
      const forget = () => void shown.delete(notification);
      notification.on('close', forget);
      notification.on('failed', forget);
      notification.on('click', () => {
        forget();
        const [window] = electron.BrowserWindow.getAllWindows();
        if (window !== undefined) bringToFront(window);
        onOpen();
      });
      notification.show();
    },
  };
}
