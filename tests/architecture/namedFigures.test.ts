/** Pages for people who decide repeat figures of others; each names the page that a figure is of, and the figure stands there. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const pages = ['docs/limits.md', 'docs/leaflet.md'];

/** Percents and decimals; 80 % alone is the name of a range. */
const FIGURE = /\d+(?:[.,]\d+)?(?=\s*%)|\b0[.,]\d+\b|\b1[.,]\d{3}\b/g;

/** Items of lists and paragraphs, each with the tables below it. */
function blocksOf(text: string): string[] {
  return text.split(/^(?=- |#|[A-Z*])/m);
}

function linkedPages(page: string, block: string): string[] {
  const targets = [...block.matchAll(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
  return targets.map((target) => readFileSync(join(root, dirname(page), target), 'utf8'));
}

/** @returns the figures of a block that stand on none of the pages that it names */
function strayFigures(page: string, block: string): string[] {
  const numbers = new Set(linkedPages(page, block).flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []));
  const figures = (block.match(FIGURE) ?? []).map((figure) => figure.replace(',', '.'));
  return figures.filter((figure) => figure !== '80' && !numbers.has(figure));
}

describe('figures', () => {
  it.each(pages)('of %s stand on the page that is named beside them', (page) => {
    const blocks = blocksOf(readFileSync(join(root, page), 'utf8'));
    expect(blocks.flatMap((block) => block.match(FIGURE) ?? []).length).toBeGreaterThan(10);
    expect(blocks.flatMap((block) => strayFigures(page, block))).toEqual([]);
  });

  it('are found out where the named page has another one, or none is named', () => {
    expect(strayFigures('docs/page.md', '- 23.4 % ([forecaster](forecaster.md))')).toEqual(['23.4']);
    expect(strayFigures('docs/page.md', '- 86 % of all')).toEqual(['86']);
    expect(strayFigures('docs/page.md', '- 86 % ([forecaster](forecaster.md))')).toEqual([]);
  });
});
