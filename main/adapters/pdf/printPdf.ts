/** Pages as PDF, printed by an installed browser that nobody sees and that has no network. */
import { spawn } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '../../../shared/errors/AppError.ts';
import { MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { words } from '../../../shared/words/index.ts';
import { browserNames, findBrowser } from './findBrowser.ts';

/** A cold start on an old laptop takes half of this. */
const TIME_LIMIT = MINUTE;

/**
 * @param html a page of its own, without scripts
 * @param browser the program; the one that is installed by default
 * @returns the bytes of the PDF
 * @throws AppError `NO_PDF` where no browser is there, or it fails
 */
export async function printPdf(html: string, browser: string | null = findBrowser()): Promise<Uint8Array> {
  if (browser === null)
    throw new AppError('NO_PDF', words.files.pdf.noBrowser(browserNames), { browser: null });
  const folder = await fs.mkdtemp(join(tmpdir(), 'outpost-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    await fs.writeFile(page, html);
    const ended = await runBrowser(browser, argumentsFor(join(folder, 'profile'), page, pdf));
    const bytes = await fs.readFile(pdf).catch(() => null);
    if (bytes !== null && bytes.length > 0 && ended.problem === null) return new Uint8Array(bytes);
    throw notPrinted(browser, ended.problem ?? words.files.pdf.ended(ended.code));
  } finally {
    // The browser's helpers may write for a moment after it has ended.
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function argumentsFor(profile: string, page: string, pdf: string): string[] {
  return [
    '--headless=new',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-pdf-header-footer',
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${pdf}`,
    // Without a user of its own the browser refuses to start in its sandbox; the page has no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ];
}

interface Ended {
  code: string;
  /** Why it was ended or never ran; null where it ended by itself. */
  problem: string | null;
}

/** What it says of itself is for its developers: only how it ended is told. */
function runBrowser(browser: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: 'ignore', windowsHide: true });
    let problem: string | null = null;
    const timer = setTimeout(() => {
      problem = words.files.pdf.tookTooLong(TIME_LIMIT / SECOND);
      child.kill('SIGKILL');
    }, TIME_LIMIT);
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ code: '', problem: error.message });
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: String(code ?? signal), problem });
    });
  });
}

function notPrinted(browser: string, reason: string): AppError {
  return new AppError('NO_PDF', words.files.pdf.notPrinted({ browser: basename(browser), reason }), {
    browser,
  });
}
