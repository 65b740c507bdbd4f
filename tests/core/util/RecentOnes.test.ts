import { describe, expect, it } from 'vitest';
import { RecentOnes } from '../../../main/core/util/RecentOnes.ts';

describe('what was asked for last', () => {
  const keysOf = (ones: RecentOnes<number>) =>
    ['a', 'b', 'c', 'd'].filter((key) => ones.get(key) !== undefined);

  it('stays, up to the total weight', () => {
    const ones = new RecentOnes<number>(6, (weight) => weight);
    ones.keep('a', 2);
    ones.keep('b', 2);
    ones.keep('c', 2);
    ones.get('a');
    ones.keep('d', 2);
    expect(keysOf(ones)).toEqual(['a', 'c', 'd']);
  });

  it('stays alone where it weighs more than all may', () => {
    const ones = new RecentOnes<number>(6, (weight) => weight);
    ones.keep('a', 2);
    ones.keep('b', 9);
    expect(keysOf(ones)).toEqual(['b']);
    ones.keep('c', 1);
    expect(keysOf(ones)).toEqual(['c']);
  });

  it('weighs once what is kept again', () => {
    const ones = new RecentOnes<number>(4, (weight) => weight);
    for (let n = 0; n < 5; n += 1) ones.keep('a', 2);
    ones.keep('b', 2);
    expect(keysOf(ones)).toEqual(['a', 'b']);
    ones.clear();
    expect(keysOf(ones)).toEqual([]);
  });
});
