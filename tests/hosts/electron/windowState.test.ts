import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  fitWindowState,
  readWindowState,
  smallestWindow,
  type WindowState,
  writeWindowState,
} from '../../../main/hosts/electron/windowState.ts';
import { createFakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 715 };
const second = { x: 1366, y: 0, width: 1920, height: 1080 };
const kept: WindowState = { x: 1500, y: 100, width: 1200, height: 900, isMaximized: false };

describe('fitting the window to the displays', () => {
  it('keeps a window that can be reached where it was', () => {
    expect(fitWindowState(kept, [laptop, second])).toEqual(kept);
  });

  it('brings a window of a display that is gone to the middle of the main one, as large as fits', () => {
    const fitted = fitWindowState(kept, [laptop]);
    expect(fitted).toEqual({ x: 83, y: 25, width: 1200, height: 715, isMaximized: false });
  });

  it('brings a window back whose title bar lies outside', () => {
    for (const place of [
      { x: 0, y: 10 },
      { x: -1150, y: 100 },
      { x: 1300, y: 100 },
      { x: 0, y: 730 },
    ]) {
      const fitted = fitWindowState({ ...kept, ...place }, [laptop]);
      expect([place, fitted.x, fitted.y]).toEqual([place, 83, 25]);
    }
  });

  it('makes a window usable that was kept too small', () => {
    const fitted = fitWindowState({ ...kept, x: 100, y: 100, width: 1, height: 1 }, [laptop]);
    expect(fitted).toMatchObject({ x: 83 + 360, ...smallestWindow });
  });

  it('starts in the middle of the main display', () => {
    expect(fitWindowState(null, [second, laptop])).toEqual({
      x: 1366 + 320,
      y: 140,
      width: 1280,
      height: 800,
      isMaximized: false,
    });
  });
});

describe('the file of the window state', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'outpost-window-'));
    path = join(folder, 'window-state.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('is read back as it was written, and leaves no other file behind', async () => {
    writeWindowState(path, { ...kept, width: 500 });
    writeWindowState(path, kept);
    expect(readWindowState(path)).toEqual(kept);
    expect(await readdir(folder)).toEqual(['window-state.json']);
  });

  it('is null before the first start', () => {
    expect(readWindowState(path)).toBeNull();
  });

  it('is refused when it is torn or says something else', async () => {
    for (const text of ['{"x":1', '[]', '{"x":0,"y":0,"width":1e9,"height":5,"isMaximized":false}', 'null']) {
      await writeFile(path, text);
      expect(() => readWindowState(path)).toThrow();
    }
  });

  it('leaves neither a half file nor a temporary one when it can not be replaced', async () => {
    const taken = join(folder, 'taken');
    await writeFile(join(folder, 'other'), '');
    await expect(async () => writeWindowState(join(taken, 'state.json'), kept)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['other']);
  });
});

describe('the window of the next start', () => {
  let run: ElectronRun | undefined;

  afterEach(() => run?.remove());

  const startAgain = async (userData?: string) => {
    await run?.page.remove();
    run = await prepareElectron({ workAreas: [laptop, second], ...(userData ? { userData } : {}) });
    await run.start(async () => createFakeCore().core);
    return run.standIn.windows[0]!;
  };

  it('opens where the last one was closed, maximised if it was', async () => {
    const window = await startAgain();
    window.bounds = { x: 1500, y: 100, width: 1200, height: 900 };
    window.maximize();
    window.close();
    const next = await startAgain(run?.userData);
    expect(next.options).toMatchObject({ x: 1500, y: 100, width: 1200, height: 900 });
    expect(next.isMaximized()).toBe(true);
  });

  it('opens in the usual place and reports it when the file is damaged', async () => {
    const first = await startAgain();
    first.close();
    await writeFile(join(run!.userData, 'window-state.json'), '{"x":');
    const next = await startAgain(run?.userData);
    expect(next.options).toMatchObject({ width: 1280, height: 715 });
    expect(run?.reports).toHaveLength(1);
    next.close();
    const text = await readFile(join(run!.userData, 'window-state.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ width: 1280, height: 715 });
  });
});
