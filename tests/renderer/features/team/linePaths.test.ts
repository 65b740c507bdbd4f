import { describe, expect, it } from 'vitest';
import { linePaths } from '../../../../renderer/features/team/linePaths.ts';

const paths = (counts: (number | null)[]) =>
  linePaths(
    counts,
    (index) => index * 10,
    (count) => 100 - count,
  );

describe('the line of weekly counts', () => {
  it('joins counts that follow each other', () => {
    expect(paths([1, 2, 0])).toEqual(['M0.0 99.0L10.0 98.0L20.0 100.0']);
  });

  it('has a gap where a week has no count, and does not join over it', () => {
    expect(paths([1, 2, null, 3, 4])).toEqual(['M0.0 99.0L10.0 98.0', 'M30.0 97.0L40.0 96.0']);
  });

  it('shows a count that stands alone', () => {
    expect(paths([null, 5, null])).toEqual(['M10.0 95.0h3']);
  });

  it('is nothing where no week has a count', () => {
    expect(paths([null, null])).toEqual([]);
  });
});
