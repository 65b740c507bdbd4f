import { expect, it } from 'vitest';
import { folded } from '../../../renderer/words/folded.ts';

it.each([
  ['Kärnten', 'karnten'],
  ['Seuil d’alerte', "seuil d'alerte"],
])('%s is found as %s', (name, typed) => {
  expect(folded(name, 'fr')).toBe(folded(typed, 'fr'));
});
