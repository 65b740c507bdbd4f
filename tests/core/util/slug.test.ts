import { expect, it } from 'vitest';
import { slugOf } from '../../../main/core/util/slug.ts';

it.each([
  ['Ouest', 'ouest'],
  ["Grand'Anse", 'grand-anse'],
  ['Oberösterreich', 'oberosterreich'],
  ['Groß Gerau', 'gross-gerau'],
  ['  N’Djamena / 2  ', 'n-djamena-2'],
  ['武汉', '武汉'],
  ['???', 'unnamed'],
  ['', 'unnamed'],
])('the slug of "%s" is "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
