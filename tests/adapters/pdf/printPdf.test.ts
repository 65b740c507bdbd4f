import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../main/adapters/pdf/findBrowser.ts';
import { printPdf } from '../../../main/adapters/pdf/printPdf.ts';
import { pdfPages } from '../../../main/hosts/cli/pdfPages.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const newFolder = tempFolders();
const isWindows = process.platform === 'win32';

const page = (paragraphs: number) =>
  `<!doctype html><html lang="en"><body>${'<p style="break-after:page">A page</p>'.repeat(paragraphs - 1)}<p>Last</p></body></html>`;

describe('finding a browser', () => {
  const machine = (there: readonly string[], environment: Record<string, string> = {}) => ({
    platform: 'linux' as const,
    environment: { PATH: '/a:/b', ...environment },
    exists: (path: string) => there.includes(path),
  });

  it.skipIf(isWindows)('takes the first of the family on the path, then the usual places', () => {
    expect(findBrowser(machine(['/b/google-chrome', '/b/chromium']))).toBe('/b/chromium');
    expect(findBrowser(machine(['/b/msedge', '/usr/bin/chromium']))).toBe('/b/msedge');
    expect(findBrowser(machine(['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
    expect(findBrowser(machine(['/b/firefox']))).toBeNull();
  });
});

describe('printing', () => {
  it('says which browsers would do, and that any prints the page, where none is there', async () => {
    const refused = await rejectionOf(printPdf(page(1), null));
    expect(refused).toMatchObject({ code: 'NO_PDF' });
    expect((refused as Error).message).toMatch(/Chromium, Chrome, Edge, Brave.*FILE\.html/);
  });

  it.skipIf(isWindows)('says how a browser failed, and leaves nothing behind', async () => {
    const temporary = newFolder();
    vi.stubEnv('TMPDIR', temporary);
    const broken = join(newFolder(), 'chromium');
    writeFileSync(broken, '#!/bin/sh\nexit 7\n', { mode: 0o755 });
    const refused = await rejectionOf(printPdf(page(1), broken));
    expect(refused).toMatchObject({ code: 'NO_PDF', message: expect.stringContaining('ended with 7') });
    expect(await rejectionOf(printPdf(page(1), join(newFolder(), 'none')))).toMatchObject({ code: 'NO_PDF' });
    expect(readdirSync(temporary).filter((name) => name.startsWith('outpost-pdf-'))).toEqual([]);
  });

  it.skipIf(findBrowser() === null)(
    'gives a PDF of as many pages, by an installed browser (skipped: none is)',
    async () => {
      const pdf = await printPdf(page(3));
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(pdfPages(pdf)).toBe(3);
    },
  );
});
