import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Client, createClient } from '../../shared/contract/index.ts';
import type { ElectronStandIn } from './electronStandIn/createElectronStandIn.ts';
import { bridgeOf, prepareElectron } from './openElectron.ts';
import { runBundledPreload } from './runBundledPreload.ts';

export interface BundledWindow {
  /** What the page of the window sees of the core. */
  client: Client;
  dataFolder: string;
  /** What the preload script required. */
  required: string[];
  standIn: ElectronStandIn;
  /** Quits as a user would, and clears up. @returns the exit code */
  quit(): Promise<number>;
}

/** Starts the bundle of the main process as it lies there, with a stand-in in place of Electron. */
export async function openBundledWindow(mainFile: string): Promise<BundledWindow> {
  const { promise: isPreloaded, resolve: preloaded } = Promise.withResolvers<string[]>();
  const run = await prepareElectron({
    runPreload: async (electron, path) => preloaded(await runBundledPreload(path, electron)),
  });
  const dataFolder = join(run.userData, 'data');
  vi.stubEnv('OUTPOST_DATA_DIR', dataFolder);
  vi.resetModules();
  vi.doMock('electron', () => run.standIn.main);
  await import(/* @vite-ignore */ pathToFileURL(mainFile).href);
  const required = await Promise.race([isPreloaded, failure(run.standIn)]);
  const bridge = bridgeOf(run.standIn.windows[0]);
  return {
    client: createClient({ call: bridge.call, subscribe: bridge.onEvent }),
    dataFolder,
    required,
    standIn: run.standIn,
    async quit() {
      run.standIn.main.app.quit();
      const code = await run.standIn.main.app.exited;
      await run.remove();
      return code;
    },
  };
}

/** A start that fails shows a sentence, and no window comes. */
async function failure(standIn: ElectronStandIn): Promise<never> {
  const code = await standIn.main.app.exited;
  throw new Error(`the start ended with ${code}: ${JSON.stringify(standIn.errorBoxes)}`);
}
