/** How a screen is looked at: its theme, its language and the width of the window. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Language } from '../../shared/words/language.ts';

export const themes = ['light', 'dark', 'outdoor'] as const;

export type Theme = (typeof themes)[number];

/** Windows in CSS pixels: a small laptop; the same at 200 %; and the narrowest, which is 400 % of a common screen. */
const windows = {
  wide: { width: 1366, height: 768 },
  zoomed: { width: 683, height: 384 },
  narrow: { width: 320, height: 768 },
} as const;

export type Width = keyof typeof windows;

export const widths = Object.keys(windows) as Width[];

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
    viewport: windows.wide,
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
  await page.setViewportSize(windows[width]);
}

/** How far the page is wider than its window, in px: 0 where nothing is cut off or has to be scrolled sideways. */
export async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Texts of which a part can neither be seen nor be scrolled to, each with what cuts it. What is there for screen readers alone, pictures,
 * and texts that end in an ellipsis and tell the whole in a title are left out.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const parent = node.parentElement!;
      if (node.data.trim() === '' || parent.closest('svg, script, style, option') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      for (let at: Element | null = parent; at !== null; at = at.parentElement) {
        const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(at);
        if (clipPath === 'inset(50%)') break;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll')
          break;
        if (textOverflow === 'ellipsis' && at.closest('[title]') !== null) break;
        const clip = at.getBoundingClientRect();
        const isOut =
          box.left < clip.left - 1 ||
          box.right > clip.right + 1 ||
          box.top < clip.top - 1 ||
          box.bottom > clip.bottom + 1;
        if (isOut)
          cut.add(`"${node.data.trim().slice(0, 60)}" by ${at.tagName.toLowerCase()}.${at.className}`);
        break;
      }
    }
    return [...cut];
  });
}
