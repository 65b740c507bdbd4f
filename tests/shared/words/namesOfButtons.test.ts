/** Whoever speaks to the computer says what stands on a button: its full name holds that (WCAG 2.5.3). */
import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/words/en/window/index.ts';
import { languages } from '../../../shared/words/language.ts';
import { settingWordsFor } from '../../../shared/words/settings.ts';
import { windowCatalogues } from '../../../shared/words/windowCatalogues.ts';

/** Two lines of a screen, and no button and its name. */
const others: readonly string[] = ['consent.request', 'chart.nowcast', 'chart.past'];

/** Pairs of what a button shows and its full name: `undo` and `undoOf(name)`. */
function pairsIn(node: unknown, path: string): { path: string; shown: string; name: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const members = node as Readonly<Record<string, unknown>>;
  return Object.entries(members).flatMap(([key, shown]) => {
    const nameOf = members[`${key}Of`];
    const below = pairsIn(shown, `${path}${key}.`);
    if (typeof shown !== 'string' || typeof nameOf !== 'function') return below;
    return [...below, { path: `${path}${key}`, shown, name: String(nameOf('Measles')) }];
  });
}

describe.each(languages)('the full name of a button in %s', (language) => {
  it('holds what stands on it', async () => {
    const window = language === 'en' ? en : await windowCatalogues[language]?.();
    const pairs = [...pairsIn(window, ''), ...pairsIn(settingWordsFor(language), 'settings.')];
    expect(pairs.length).toBeGreaterThan(5);
    const spoken = (said: string) => said.toLocaleLowerCase(language).replace('…', '');
    const without = pairs.filter(
      ({ path, shown, name }) => !others.includes(path) && !spoken(name).includes(spoken(shown)),
    );
    expect(without).toEqual([]);
  });
});
