import { describe, expect, it } from 'vitest';
import { wrapped } from '../../../../renderer/ui/picture/framedPicture.ts';

const letters = (words: string) => words.length;

describe('the words of a picture', () => {
  it('are broken where the next word would not fit', () => {
    expect(wrapped('offline model · data to W21', 14, letters)).toEqual(['offline model', '· data to W21']);
  });

  it('are never cut: a word that is too long stands alone', () => {
    expect(wrapped('a Niederösterreich b', 5, letters)).toEqual(['a', 'Niederösterreich', 'b']);
    expect(wrapped('', 5, letters)).toEqual([]);
  });

  it('keep what belongs together by a space that does not break', () => {
    expect(wrapped('an 80\u00a0% range', 6, letters)).toEqual(['an', '80\u00a0%', 'range']);
  });
});
