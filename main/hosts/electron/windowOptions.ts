import type { BrowserWindowConstructorOptions } from 'electron';
import { smallestWindow, type WindowState } from './windowState.ts';

/**
 * How the window is opened. The page runs sandboxed in a world of its own, without Node and without tools
 * for developers in an installed Outpost.
 * @param preloadPath absolute path of the bundled preload script
 */
export function windowOptions(
  state: WindowState,
  preloadPath: string,
  isPackaged: boolean,
): BrowserWindowConstructorOptions {
  return {
    x: state.x,
    y: state.y,
    width: state.width,
    height: state.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Outpost',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      devTools: !isPackaged,
      // Chromium would fetch dictionaries from the internet.
      spellcheck: false,
    },
  };
}
