/** The Electron host: one window over one core, and a guarded door between them. */

import { join } from 'node:path';
import { app, dialog } from 'electron';
import { exitCodeOf, toErrorShape } from '../../../shared/contract/index.ts';
import { speak, words } from '../../../shared/words/index.ts';
import { systemLanguage } from '../../../shared/words/language.ts';
import type { Core } from '../../core/Core.ts';
import { loadPageFiles, type PageFiles } from '../pageFiles.ts';
import { setApplicationMenu } from './applicationMenu.ts';
import { registerAppScheme, servePage } from './appProtocol.ts';
import { bringToFront } from './bringToFront.ts';
import { serveIpc } from './ipcServer.ts';
import { createKnownWindows } from './knownWindows.ts';
import { guardNavigation } from './navigationGuard.ts';
import { openMainWindow } from './openMainWindow.ts';
import { denyPermissions } from './permissionGuard.ts';
import { closeCoreBeforeQuit } from './quitGuard.ts';

export interface ElectronHostOptions {
  /** Opens the core over a data folder. */
  openCore: (dataFolder: string) => Promise<Core>;
  dataFolder: string;
  pageFolder: string;
  preloadPath: string;
  /** Is told what goes wrong behind the window; the standard error of the process. */
  report: (thrown: unknown) => void;
}

/**
 * Starts Outpost in a window, or hands over to the instance that is already there. A start that fails shows
 * one sentence and ends with the exit code of its error.
 */
export async function startElectronHost(options: ElectronHostOptions): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  prepareBeforeReady(options.report);
  await app.whenReady();
  try {
    await speak(systemLanguage());
    await start(options);
  } catch (thrown) {
    failStart(thrown, options.report);
  }
}

/** What Electron accepts only before it is ready, and what has to hold from the first window on. */
function prepareBeforeReady(report: (thrown: unknown) => void): void {
  app.enableSandbox();
  registerAppScheme();
  guardNavigation(report);
}

async function start(options: ElectronHostOptions): Promise<void> {
  const page = await loadPageFiles(options.pageFolder);
  const userData = app.getPath('userData');
  const core = await options.openCore(options.dataFolder);
  try {
    await openHost(core, page, userData, options);
  } catch (thrown) {
    await core.close();
    throw thrown;
  }
}

async function openHost(core: Core, page: PageFiles, userData: string, options: ElectronHostOptions) {
  const { preloadPath, report } = options;
  const windows = createKnownWindows();
  closeCoreBeforeQuit(core, report);
  app.on('window-all-closed', () => app.quit());
  denyPermissions();
  servePage(page);
  serveIpc(core, windows);
  setApplicationMenu(app.isPackaged, process.platform === 'darwin');
  const statePath = join(userData, 'window-state.json');
  const window = await openMainWindow({ windows, preloadPath, statePath, report });
  app.on('second-instance', () => bringToFront(window));
}

function failStart(thrown: unknown, report: (thrown: unknown) => void): void {
  const { code, message } = toErrorShape(thrown);
  report(thrown);
  dialog.showErrorBox(words.hosts.notStarted, message);
  app.exit(exitCodeOf(code));
}
