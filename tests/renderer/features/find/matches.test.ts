import { describe, expect, it } from 'vitest';
import { type Findable, MOST_FOUND, matchesOf } from '../../../../renderer/features/find/matches.ts';

const named = (name: string, also: string[] = []): Findable => ({ key: name, name, also, kind: 'place' });
const found = (names: readonly (string | Findable)[], typed: string) =>
  matchesOf(
    names.map((one) => (typeof one === 'string' ? named(one) : one)),
    typed,
    'en',
  ).map(({ name }) => name);

describe('what is found by typing', () => {
  it('is first what begins so, then a word of it, then what has it anywhere', () => {
    expect(found(['Bukavu', 'Nord-Kivu', 'Kivu', 'Sukivu'], 'kiv')).toEqual(['Kivu', 'Nord-Kivu', 'Sukivu']);
  });

  it('does not need accents or case', () => {
    expect(found(['Kärnten', 'Île-de-France'], 'karn')).toEqual(['Kärnten']);
    expect(found(['Kärnten', 'Île-de-France'], 'ILE')).toEqual(['Île-de-France']);
  });

  it('may be known by another name, such as a code', () => {
    expect(found([named('Wien', ['AT-9']), 'Tirol'], 'at-9')).toEqual(['Wien']);
  });

  it('is nothing where nothing fits, and the first ones where nothing is typed', () => {
    expect(found(['Wien'], 'xyz')).toEqual([]);
    const many = Array.from({ length: 40 }, (_, i) => `Place ${i}`);
    expect(found(many, ' ')).toEqual(many.slice(0, MOST_FOUND));
  });
});
