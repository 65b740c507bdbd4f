import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted, shortened } from '../../../shared/errors/shortened.ts';
import { toErrorShape } from '../../../shared/errors/toErrorShape.ts';

const huge = 'x'.repeat(200_000);

describe('what an error quotes', () => {
  it('is whole where it is short, and its beginning and end where it is not', () => {
    expect(shortened('four', 4)).toBe('four');
    expect(shortened('one two three four', 9)).toBe('one t…our');
    expect(quoted('Nord')).toBe('"Nord"');
    expect(quoted(undefined)).toBe('undefined');
    expect(quoted(huge).length).toBe(120);
  });

  it('never ends in half a character', () => {
    for (let limit = 5; limit < 12; limit += 1)
      expect(shortened('🦟'.repeat(20), limit).isWellFormed()).toBe(true);
  });

  it('stays short in the sentence, whose end says what to do, and in every detail', () => {
    const error = new AppError('BAD_MAPPING', `There is no ${huge}. Choose another.`, {
      found: huge,
      nested: [{ found: huge }, 7, null],
    });
    expect(error.message).toMatch(/^There is no x+…x+\. Choose another\.$/);
    expect(JSON.stringify(toErrorShape(error)).length).toBeLessThan(13_000);
    expect(error.details).toMatchObject({ nested: [{}, 7, null] });
  });
});
