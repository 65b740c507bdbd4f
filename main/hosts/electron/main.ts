/** Entry of the Electron host; its paths are those of the bundle, `dist/main/main.js`. */
import { fileURLToPath } from 'node:url';
import { powerMonitor, safeStorage } from 'electron';
import { chosenDataFolder } from '../chosenDataFolder.ts';
import { openNodeCore } from '../openNodeCore.ts';
import { chooseFiles } from './chooseFiles.ts';
import { electronPower } from './electronPower.ts';
import { safeStorageSeal } from './safeStorageSeal.ts';
import { startElectronHost } from './startElectronHost.ts';

void startElectronHost({
  openCore: (dataFolder) =>
    openNodeCore({
      dataFolder,
      host: 'electron',
      access: 'writer',
      seal: safeStorageSeal(safeStorage),
      power: electronPower(powerMonitor),
      chooseFiles,
    }),
  dataFolder: chosenDataFolder(),
  pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
  preloadPath: fileURLToPath(new URL('../preload/index.cjs', import.meta.url)),
  report: console.error,
});
