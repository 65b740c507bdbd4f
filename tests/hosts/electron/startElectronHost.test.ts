import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/index.ts';
import type { StandInSettings } from '../../support/electronStandIn/createElectronStandIn.ts';
import { createFakeCore, type FakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';

let run: ElectronRun;

afterEach(() => run.remove());

async function startOver(fake: FakeCore, settings: Partial<StandInSettings> = {}): Promise<string[]> {
  const folders: string[] = [];
  run = await prepareElectron(settings);
  await run.start(async (folder) => {
    folders.push(folder);
    return fake.core;
  });
  return folders;
}

describe('the window', () => {
  it.each([false, true])(
    'runs the page sandboxed, isolated and without Node (packaged: %s)',
    async (isPackaged) => {
      await startOver(createFakeCore(), { isPackaged });
      expect(run.standIn.windows[0]?.options.webPreferences).toMatchObject({
        preload: run.preloadPath,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webviewTag: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        spellcheck: false,
      });
      expect(run.standIn.main.app.isSandboxed).toBe(true);
    },
  );

  it.each([false, true])(
    'has tools for developers only while developing (packaged: %s)',
    async (isPackaged) => {
      await startOver(createFakeCore(), { isPackaged });
      expect(run.standIn.windows[0]?.options.webPreferences?.devTools).toBe(!isPackaged);
      expect(JSON.stringify(run.standIn.menus).includes('toggleDevTools')).toBe(!isPackaged);
    },
  );

  it('shows itself once the page is ready', async () => {
    await startOver(createFakeCore());
    const [window] = run.standIn.windows;
    expect(window?.options.show).toBe(false);
    expect(window?.calls).toEqual(['show']);
    expect(window?.webContents.mainFrame.url).toBe('app://outpost/');
  });

  it('opens the core in the data folder it is given, once', async () => {
    const folders = await startOver(createFakeCore());
    expect(folders).toEqual([join(run.userData, 'data')]);
  });
});

describe('a second start', () => {
  it('ends at once without touching the data folder', async () => {
    const folders = await startOver(createFakeCore(), { hasInstanceLock: false });
    expect(await run.standIn.main.app.exited).toBe(0);
    expect(folders).toEqual([]);
    expect(run.standIn.windows).toEqual([]);
  });

  it('brings the first window to the front', async () => {
    await startOver(createFakeCore());
    const window = run.standIn.windows[0]!;
    window.minimize();
    run.standIn.main.app.emit('second-instance', {}, [], '/');
    expect(window.calls).toEqual(['show', 'restore', 'show', 'focus']);
  });
});

describe('a start that fails', () => {
  const startFailing = async (thrown: unknown) => {
    run = await prepareElectron();
    await run.start(() => Promise.reject(thrown));
    return run.standIn;
  };

  it('shows the sentence of an expected failure and ends with its exit code', async () => {
    const standIn = await startFailing(new AppError('FOLDER_IN_USE', 'Process 7 has the data folder.'));
    expect(standIn.errorBoxes).toEqual([
      { title: 'Outpost could not start', content: 'Process 7 has the data folder.' },
    ]);
    expect(await standIn.main.app.exited).toBe(5);
    expect(standIn.windows).toEqual([]);
  });

  it('shows no inner text of a defect, but reports it', async () => {
    const defect = new TypeError('inner text');
    const standIn = await startFailing(defect);
    expect(await standIn.main.app.exited).toBe(1);
    expect(standIn.errorBoxes[0]?.content).not.toContain('inner text');
    expect(run.reports).toEqual([defect]);
  });

  it('says that the page is not built before it opens the core', async () => {
    run = await prepareElectron();
    await run.page.remove();
    let isOpened = false;
    await run.start(async () => {
      isOpened = true;
      return createFakeCore().core;
    });
    expect(run.standIn.errorBoxes[0]?.content).toContain('npm run build');
    expect(await run.standIn.main.app.exited).toBe(3);
    expect(isOpened).toBe(false);
  });

  it('closes the core again when the window can not be opened', async () => {
    const fake = createFakeCore();
    await startOver(fake, { runPreload: () => Promise.reject(new Error('no window')) });
    expect(await run.standIn.main.app.exited).toBe(1);
    expect(fake.closeCount()).toBe(1);
  });
});

describe('quitting', () => {
  it('waits until the core is closed, once, however often it is asked', async () => {
    const fake = createFakeCore();
    await startOver(fake);
    const { promise: isAllowed, resolve: allow } = Promise.withResolvers<void>();
    const closeCore = fake.core.close;
    fake.core.close = () => isAllowed.then(closeCore);
    const { app } = run.standIn.main;
    app.quit();
    app.quit();
    expect(run.standIn.windows).toHaveLength(1);
    allow();
    expect(await app.exited).toBe(0);
    expect(fake.closeCount()).toBe(1);
    expect(run.standIn.windows).toEqual([]);
  });

  it('follows when the last window is closed', async () => {
    const fake = createFakeCore();
    await startOver(fake);
    run.standIn.windows[0]!.close();
    expect(await run.standIn.main.app.exited).toBe(0);
    expect(fake.closeCount()).toBe(1);
  });

  it('ends with exit code 1 and a report when the core can not close', async () => {
    const fake = createFakeCore();
    await startOver(fake);
    const failure = new Error('no space');
    fake.core.close = () => Promise.reject(failure);
    run.standIn.main.app.quit();
    expect(await run.standIn.main.app.exited).toBe(1);
    expect(run.reports).toEqual([failure]);
  });
});
