/** How a screen is looked at: its theme, its language and the width of the window. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Language } from '../../shared/words/language.ts';

export const themes = ['light', 'dark', 'outdoor'] as const;

export type Theme = (typeof themes)[number];

export const widths = { wide: 1366, narrow: 320 } as const;

export type Width = keyof typeof widths;

const HEIGHT = 768;

/**
 * A window of its own, whose system speaks English.
 * @param door the address with the token that opens the server once, or the session that a window before it got
 */
export async function openWindow(
  browser: Browser,
  door: { url: string } | { session: BrowserContext },
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: widths.wide, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if ('url' in door) await page.goto(door.url);
  else await context.addCookies(await door.session.cookies());
  return page;
}

/** Sets theme and language on the screen of settings, so that window and core speak the same. */
export async function dress(page: Page, address: string, theme: Theme, language: Language): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(`${address}#/settings`);
  const wanted = theme === 'outdoor' ? 'outdoor' : 'system';
  await page.locator('[data-setting="window.theme"] select').selectOption(wanted);
  await page.waitForFunction((name) => (document.documentElement.dataset.theme ?? 'system') === name, wanted);
  await page.locator('[data-setting="language"] select').selectOption(language);
  await page.waitForFunction((name) => document.documentElement.lang.startsWith(name), language);
}

export async function resize(page: Page, width: Width): Promise<void> {
  await page.setViewportSize({ width: widths[width], height: HEIGHT });
}

/** How far the page is wider than its window, in px: 0 where nothing is cut off or has to be scrolled sideways. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
