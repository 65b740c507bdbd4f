/** Entry of the Electron host; its paths are those of the bundle, `dist/main/main.js`. */
import { fileURLToPath } from 'node:url';
import { BrowserWindow, Notification, powerMonitor, safeStorage } from 'electron';
import { chosenDataFolder } from '../chosenDataFolder.ts';
import { openWriterOrReader } from '../openWriterOrReader.ts';
import { chooseFiles } from './chooseFiles.ts';
import { electronNotifier } from './electronNotifier.ts';
import { electronPower } from './electronPower.ts';
import { electronPrinter } from './electronPrinter.ts';
import { safeStorageSeal } from './safeStorageSeal.ts';
import { startElectronHost } from './startElectronHost.ts';

void startElectronHost({
  async openCore(dataFolder) {
    // A window that only reads says so itself, and names who has the folder.
    const { core } = await openWriterOrReader({
      dataFolder,
      host: 'electron',
      seal: safeStorageSeal(safeStorage),
      power: electronPower(powerMonitor),
      printer: electronPrinter,
      notifier: electronNotifier({ Notification, BrowserWindow }),
      chooseFiles,
    });
    return core;
  },
  dataFolder: chosenDataFolder(),
  pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
  preloadPath: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
  report: console.error,
});
