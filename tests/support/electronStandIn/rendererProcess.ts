import { EventEmitter } from 'node:events';
import { bridgeAcross, cloneAcross } from './cloneAcross.ts';
import type { FrameStandIn } from './frame.ts';
import type { IpcMainStandIn } from './ipcMain.ts';
import type { WebContentsStandIn } from './webContents.ts';

/** What `electron` is for a sandboxed preload script, as far as used. */
export interface PreloadElectron {
  contextBridge: { exposeInMainWorld(key: string, api: unknown): void };
  ipcRenderer: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
    on(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown;
    off(channel: string, listener: (event: unknown, ...args: unknown[]) => void): unknown;
  };
}

/** One page's process: its preload script's `electron`, and the globals that the page itself sees. */
export interface RendererProcess {
  electron: PreloadElectron;
  /** The main world: what was exposed to the page, by name. */
  mainWorld: Record<string, unknown>;
  /** Brings a message of the main process; copies it, and delivers it in a later turn. */
  receive(channel: string, args: unknown[]): void;
  listenerCount(channel: string): number;
}

export function createRendererProcess(
  ipcMain: IpcMainStandIn,
  contents: WebContentsStandIn,
  frame: FrameStandIn,
): RendererProcess {
  const messages = new EventEmitter();
  const mainWorld: Record<string, unknown> = {};
  const ipcRenderer: PreloadElectron['ipcRenderer'] = {
    invoke: (channel, ...args) => ipcMain.invokeFrom({ contents, frame }, channel, args),
    on: (channel, listener) => messages.on(channel, listener),
    off: (channel, listener) => messages.off(channel, listener),
  };
  const contextBridge: PreloadElectron['contextBridge'] = {
    exposeInMainWorld(key, api) {
      if (key in mainWorld) throw new Error(`Cannot bind an API on top of an existing property on window`);
      mainWorld[key] = bridgeAcross(api);
    },
  };
  return {
    electron: { contextBridge, ipcRenderer },
    mainWorld,
    receive(channel, args) {
      const copies = cloneAcross(args);
      queueMicrotask(() => messages.emit(channel, { sender: ipcRenderer, ports: [] }, ...copies));
    },
    listenerCount: (channel) => messages.listenerCount(channel),
  };
}
