import { app, BrowserWindow, screen } from 'electron';
import { pageUrl } from './appProtocol.ts';
import type { KnownWindows } from './knownWindows.ts';
import { windowOptions } from './windowOptions.ts';
import { fitWindowState, readWindowState, type WindowState, writeWindowState } from './windowState.ts';

export interface MainWindowOptions {
  windows: KnownWindows;
  preloadPath: string;
  /** File that keeps the window's place. */
  statePath: string;
  /** Is told when that file can't be read or written; the window opens in its usual place then. */
  report: (thrown: unknown) => void;
}

/** Opens the window where it was last time and loads the page. */
export async function openMainWindow(options: MainWindowOptions): Promise<BrowserWindow> {
  const state = fitWindowState(readKeptState(options), workAreas());
  const window = new BrowserWindow(windowOptions(state, options.preloadPath, app.isPackaged));
  options.windows.add(window.webContents);
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepState(window, options));
  await loadPage(window);
  return window;
}

/** A window that the user closes while it loads has not failed. */
async function loadPage(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(pageUrl);
  } catch (thrown) {
    if (!window.isDestroyed()) throw thrown;
  }
}

function workAreas() {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

function readKeptState({ statePath, report }: MainWindowOptions): WindowState | null {
  try {
    return readWindowState(statePath);
  } catch (thrown) {
    report(thrown);
    return null;
  }
}

function keepState(window: BrowserWindow, { statePath, report }: MainWindowOptions): void {
  const { x, y, width, height } = window.getNormalBounds();
  try {
    writeWindowState(statePath, { x, y, width, height, isMaximized: window.isMaximized() });
  } catch (thrown) {
    report(thrown);
  }
}
