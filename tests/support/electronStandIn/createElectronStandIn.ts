/**
 * A stand-in for the `electron` module that the real host and preload code run on in tests. It keeps the
 * main process, the preload script's world and the page's world apart: what passes between them is copied
 * as Electron copies it. Nothing here draws a window.
 */
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { type AppSettings, AppStandIn } from './app.ts';
import { BrowserWindowStandIn } from './browserWindow.ts';
import { DialogStandIn } from './dialog.ts';
import { FrameStandIn } from './frame.ts';
import { IpcMainStandIn } from './ipcMain.ts';
import { createNotificationClass, type NotificationStandIn } from './notification.ts';
import { PowerMonitorStandIn } from './powerMonitor.ts';
import { ProtocolStandIn } from './protocol.ts';
import { createRendererProcess, type PreloadElectron } from './rendererProcess.ts';
import { SafeStorageStandIn } from './safeStorage.ts';
import { SessionStandIn } from './session.ts';
import type { WebContentsStandIn } from './webContents.ts';

export interface StandInSettings extends AppSettings {
  /** Usable areas of the displays, the main one first. */
  workAreas: Rectangle[];
  /** Whether the system shows notifications. @default true */
  hasNotifications?: boolean;
  /** Runs the preload script of a new page with its own `electron`. */
  runPreload: (electron: PreloadElectron, preloadPath: string) => Promise<void>;
}

export interface ElectronStandIn {
  /** `electron` as the main process imports it, as far as used. */
  main: {
    app: AppStandIn;
    dialog: DialogStandIn;
    ipcMain: IpcMainStandIn;
    powerMonitor: PowerMonitorStandIn;
    protocol: ProtocolStandIn;
    safeStorage: SafeStorageStandIn;
    session: { defaultSession: SessionStandIn };
    Notification: ReturnType<typeof createNotificationClass>;
    BrowserWindow: {
      getFocusedWindow(): BrowserWindowStandIn | null;
      getAllWindows(): BrowserWindowStandIn[];
    };
  } & Record<'screen' | 'shell' | 'Menu', unknown>;
  readonly windows: BrowserWindowStandIn[];
  readonly errorBoxes: { title: string; content: string }[];
  /** Addresses handed to the user's browser. */
  readonly openedOutside: string[];
  readonly menus: unknown[];
  /** Notifications of the system, oldest first. */
  readonly notifications: NotificationStandIn[];
  /** A message as any frame could send it. */
  invokeFrom(
    contents: WebContentsStandIn,
    frame: FrameStandIn | null,
    channel: string,
    argument: unknown,
  ): Promise<unknown>;
}

export function createElectronStandIn(settings: StandInSettings): ElectronStandIn {
  const windows: BrowserWindowStandIn[] = [];
  const closeWindows = () => {
    for (const window of [...windows]) window.close();
  };
  const app = new AppStandIn(settings, closeWindows);
  const dialog = new DialogStandIn(app);
  const ipcMain = new IpcMainStandIn();
  const protocol = new ProtocolStandIn(app);
  const defaultSession = new SessionStandIn();
  const openedOutside: string[] = [];
  const menus: unknown[] = [];
  const notifications: NotificationStandIn[] = [];

  const surroundings = {
    opened(window: BrowserWindowStandIn) {
      if (!app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
      windows.push(window);
      app.emit('web-contents-created', {}, window.webContents);
    },
    closed(window: BrowserWindowStandIn) {
      windows.splice(windows.indexOf(window), 1);
      if (windows.length === 0) app.lastWindowClosed();
    },
    async load(window: BrowserWindowStandIn, url: string) {
      if (url.startsWith('data:')) {
        window.webContents.mainFrame = new FrameStandIn(url);
        return;
      }
      const page = await protocol.fetch(url);
      if (!page.ok) throw new Error(`ERR_FAILED loading '${url}'`);
      const { webContents, options } = window;
      webContents.mainFrame = new FrameStandIn(url);
      webContents.renderer = createRendererProcess(ipcMain, webContents, webContents.mainFrame);
      const preload = options.webPreferences?.preload;
      if (preload !== undefined) await settings.runPreload(webContents.renderer.electron, preload);
    },
  };

  class BrowserWindow extends BrowserWindowStandIn {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options, surroundings);
    }

    static getFocusedWindow(): BrowserWindowStandIn | null {
      return windows.find((window) => window.isFocused()) ?? null;
    }

    static getAllWindows(): BrowserWindowStandIn[] {
      return [...windows];
    }
  }

  const displays = settings.workAreas.map((workArea, id) => ({ id, workArea }));
  return {
    main: {
      app,
      BrowserWindow,
      Notification: createNotificationClass(app, notifications, settings.hasNotifications ?? true),
      dialog,
      ipcMain,
      powerMonitor: new PowerMonitorStandIn(app),
      protocol,
      safeStorage: new SafeStorageStandIn(app),
      session: { defaultSession },
      screen: { getPrimaryDisplay: () => displays[0]!, getAllDisplays: () => [...displays].reverse() },
      shell: { openExternal: async (url: string) => void openedOutside.push(url) },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: unknown) => void menus.push(menu),
      },
    },
    windows,
    errorBoxes: dialog.errorBoxes,
    openedOutside,
    menus,
    notifications,
    invokeFrom: (contents, frame, channel, argument) =>
      ipcMain.invokeFrom({ contents, frame }, channel, [argument]),
  };
}
