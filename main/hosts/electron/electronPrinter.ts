import { BrowserWindow } from 'electron';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { PagePrinter } from '../../core/ports/PagePrinter.ts';

/** Prints in a window that is never shown, runs no script, and has nothing to do with the page of Outpost. */
export const electronPrinter: PagePrinter = {
  async print(html) {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    try {
      const page = Buffer.from(html, 'utf8').toString('base64');
      await window.loadURL(`data:text/html;charset=utf-8;base64,${page}`);
      const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true };
      return new Uint8Array(await window.webContents.printToPDF(options));
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      throw new AppError(
        'NO_PDF',
        words.files.pdf.notPrinted({ browser: 'Electron', reason }),
        {},
        { cause: thrown },
      );
    } finally {
      window.destroy();
    }
  },
};
