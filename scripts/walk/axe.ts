import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong with the page as it is now: rule, and the elements that break it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The content security policy lets no script into the document; the debugger is not asked.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: typeof import('axe-core').run } }
    ).axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}
