import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let run: ElectronRun;

beforeEach(async () => {
  run = await prepareElectron();
  await run.start(async () => createFakeCore().core);
});

afterEach(() => run.remove());

/** The printer as the host loads it; the last page of the window had the other half of the stand-in. */
async function printer() {
  vi.resetModules();
  vi.doMock('electron', () => run.standIn.main);
  return (await import('../../../main/hosts/electron/electronPrinter.ts')).electronPrinter;
}

const page = '<!doctype html><title>Report</title><p>Côte d’Ivoire';

describe('a report printed by Electron', () => {
  it('is printed as its own rules of paper say, in a window that is never shown and is gone afterwards', async () => {
    const before = run.standIn.windows.length;
    const opened: (typeof run.standIn.windows)[number][] = [];
    run.standIn.main.app.on('web-contents-created', () => opened.push(run.standIn.windows.at(-1)!));
    const pdf = Buffer.from(await (await printer()).print(page)).toString();
    const [, address = ''] = pdf.split(' data:text/html;charset=utf-8;base64,');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(Buffer.from(address, 'base64').toString()).toBe(page);
    expect(opened).toHaveLength(1);
    const [window] = opened;
    expect(window!.webContents.printed).toMatchObject([{ preferCSSPageSize: true, printBackground: true }]);
    expect(window!.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(window!.options.webPreferences).not.toHaveProperty('preload');
    expect([window!.calls, window!.isDestroyed(), run.standIn.windows.length]).toEqual([[], true, before]);
  });

  it('is refused in words where printing fails, and leaves no window behind', async () => {
    const before = run.standIn.windows.length;
    run.standIn.main.app.on('web-contents-created', () => {
      run.standIn.windows.at(-1)!.webContents.printToPDF = async () => {
        throw new Error('Failed to generate PDF');
      };
    });
    const refused = await rejectionOf((await printer()).print(page));
    expect(refused).toMatchObject({
      code: 'NO_PDF',
      message: expect.stringContaining('Failed to generate PDF'),
    });
    expect(run.standIn.windows).toHaveLength(before);
  });
});
