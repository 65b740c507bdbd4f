/**
 * `npm run screenshots [-- FOLDER] [--languages en,ar] [--themes light] [--widths wide] [--states place,audit]`: a picture of
 * every screen × state × theme × language, to be looked at and to compare before and after a change. Each is also checked
 * for what axe finds, for parts wider than the window and for texts that are cut off; what is found ends the command with 1.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Language, languages } from '../shared/words/language.ts';
import { ensureBrowser } from './findBrowser.ts';
import { type ServedOutpost, serveOutpost } from './servedOutpost.ts';
import { axeViolations } from './walk/axe.ts';
import { type FolderName, folderNames, prepareFolder } from './walk/folders.ts';
import { cutTexts, dress, openWindow, overhang, resize, type Theme, themes, widths } from './walk/looks.ts';
import { enter, settled, states } from './walk/states.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    languages: { type: 'string' },
    themes: { type: 'string' },
    widths: { type: 'string' },
    states: { type: 'string' },
  },
});
const chosen = <T extends string>(given: string | undefined, all: readonly T[]): T[] =>
  all.filter((one) => given === undefined || given.split(',').includes(one));

const target = resolve(positionals[0] ?? 'screenshots');
const wanted = {
  languages: chosen(values.languages, languages),
  themes: chosen(values.themes, themes),
  widths: chosen(values.widths, widths),
  states: chosen(
    values.states,
    states.map(({ name }) => name),
  ),
};
const problems: string[] = [];
let pictures = 0;

async function shoot(page: Page, name: string): Promise<void> {
  for (const width of wanted.widths) {
    await resize(page, width);
    await settled(page);
    const file = `${name}.${width}.png`;
    await page.screenshot({ path: join(target, file) });
    pictures += 1;
    const over = await overhang(page);
    if (over > 0) problems.push(`${file}: ${over} px wider than its window`);
    problems.push(...(await cutTexts(page)).map((text) => `${file}: cut off: ${text}`));
    problems.push(...(await axeViolations(page)).map((violation) => `${file}: ${violation}`));
  }
  await resize(page, 'wide');
}

async function walk(page: Page, address: string, folder: FolderName, language: Language, theme: Theme) {
  await dress(page, address, theme, language);
  for (const state of states.filter((one) => one.folder === folder && wanted.states.includes(one.name))) {
    // A dialog that is open stays so over a change of the part after `#`.
    await page.goto('about:blank');
    await enter(page, address, root, state);
    await shoot(page, `${state.name}.${language}.${theme}`);
  }
}

async function walkFolder(browser: Browser, served: ServedOutpost, folder: FolderName): Promise<void> {
  const address = new URL('/', served.url).href;
  const first = await openWindow(browser, { url: served.url });
  for (const language of wanted.languages) {
    const page = await openWindow(browser, { session: first.context() });
    page.setDefaultTimeout(60_000);
    for (const theme of wanted.themes) await walk(page, address, folder, language, theme);
    await page.context().close();
  }
  await first.context().close();
}

const root = mkdtempSync(join(tmpdir(), 'outpost-screens-'));
mkdirSync(target, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  for (const name of folderNames) {
    const served = await serveOutpost(prepareFolder(root, name));
    await walkFolder(browser, served, name).finally(() => served.stop());
  }
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
process.stdout.write(
  `${[...problems, `${pictures} pictures in ${target}; ${problems.length} problems`].join('\n')}\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
