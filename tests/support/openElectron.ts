import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { OutpostBridge } from '../../shared/contract/index.ts';
import type { ControlledCore, OpenedHost } from '../contract/describeContract.ts';
import type { BrowserWindowStandIn } from './electronStandIn/browserWindow.ts';
import {
  createElectronStandIn,
  type ElectronStandIn,
  type StandInSettings,
} from './electronStandIn/createElectronStandIn.ts';
import type { PreloadElectron } from './electronStandIn/rendererProcess.ts';
import { makePageFolder, type PageFolder } from './pageFolder.ts';

export interface ElectronRun {
  standIn: ElectronStandIn;
  userData: string;
  page: PageFolder;
  preloadPath: string;
  /** What the host reported, oldest first. */
  reports: unknown[];
  /** Runs the real host code to the end of its start. */
  start(openCore: (dataFolder: string) => Promise<ControlledCore['core']>): Promise<void>;
  remove(): Promise<void>;
}

/** Lets the real host and preload modules meet a stand-in of their own; each side gets only its half of it. */
export async function prepareElectron(settings: Partial<StandInSettings> = {}): Promise<ElectronRun> {
  const userData = settings.userData ?? (await mkdtemp(join(tmpdir(), 'outpost-user-data-')));
  const page = await makePageFolder();
  const preloadPath = join(page.folder, 'preload', 'index.cjs');
  const reports: unknown[] = [];
  const standIn = createElectronStandIn({
    isPackaged: false,
    hasInstanceLock: true,
    workAreas: [{ x: 0, y: 0, width: 1920, height: 1040 }],
    runPreload: runRealPreload,
    ...settings,
    userData,
  });
  return {
    standIn,
    userData,
    page,
    preloadPath,
    reports,
    async start(openCore) {
      vi.resetModules();
      vi.doMock('electron', () => standIn.main);
      const { startElectronHost } = await import('../../main/hosts/electron/startElectronHost.ts');
      const report = (thrown: unknown) => void reports.push(thrown);
      await startElectronHost({
        openCore,
        dataFolder: join(userData, 'data'),
        pageFolder: page.folder,
        preloadPath,
        report,
      });
    },
    async remove() {
      await rm(userData, { recursive: true, force: true });
      await page.remove();
    },
  };
}

async function runRealPreload(electron: PreloadElectron): Promise<void> {
  vi.resetModules();
  vi.doMock('electron', () => electron);
  await import('../../preload/index.ts');
}

/** `window.outpost` of a window's page. */
export function bridgeOf(window: BrowserWindowStandIn | undefined): OutpostBridge {
  return window?.webContents.renderer?.mainWorld.outpost as OutpostBridge;
}

/** The Electron host with its window open and a wire that is the page's own bridge. */
export async function openElectron(openControl: () => Promise<ControlledCore>): Promise<OpenedHost> {
  const control = await openControl();
  const run = await prepareElectron();
  await run.start(async () => control.core);
  const bridge = bridgeOf(run.standIn.windows[0]);
  return {
    control,
    transport: { call: bridge.call, subscribe: bridge.onEvent },
    async close() {
      run.standIn.main.app.quit();
      await run.standIn.main.app.exited;
      await run.remove();
    },
  };
}
