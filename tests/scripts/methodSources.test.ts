import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { methodSources, sourcesIn, withSources } from '../../scripts/methodSources.ts';

const root = join(import.meta.dirname, '..', '..');

it('docs/methods.md has the sources that the docstrings name (else run `npm run docs`)', () => {
  const page = readFileSync(join(root, 'docs/methods.md'), 'utf8');
  const sources = methodSources(root);
  expect(sources.length).toBeGreaterThan(20);
  expect(page).toBe(withSources(page, sources));
});

it('finds a source up to the end of its paragraph, over lines and past formulas', () => {
  const text =
    '/**\n * Fits it.\n * Source: One et al. 2001,\n *   J Two 3:4.\n * @param a of it\n */\n/** Else. */';
  expect(sourcesIn(text)).toEqual(['One et al. 2001, J Two 3:4.']);
});

it('a docstring of the core that cites a paper says so as a source, which the table then has', () => {
  const files = readdirSync(join(root, 'main/core'), { recursive: true, encoding: 'utf8' });
  const citing = files
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const text = readFileSync(join(root, 'main/core', name), 'utf8');
      return /\bet al\b|\b[A-Z][a-zü]+ (?:19|20)\d\d, [A-Z]/.test(text) && sourcesIn(text).length === 0;
    });
  expect(citing).toEqual([]);
});
