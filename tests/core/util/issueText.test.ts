import { afterEach, describe, expect, it } from 'vitest';
import { issueText } from '../../../main/core/util/issueText.ts';
import { speak } from '../../../shared/words/index.ts';
import { z } from '../../../shared/zod.ts';

const schema = z.object({
  many: z.number().min(3).max(50).optional(),
  above: z.number().gt(0).optional(),
  whole: z.int().optional(),
  one: z.enum(['sum', 'last']).optional(),
  name: z.string().min(2).optional(),
  list: z.array(z.string()).max(1).optional(),
  own: z
    .string()
    .refine((text) => text === '', 'OWN_CODE')
    .optional(),
});

function said(value: unknown): string {
  return issueText(z.strictObject(schema.shape).safeParse(value).error!.issues[0]!);
}

afterEach(() => speak('en'));

describe('what a schema found wrong', () => {
  it.each([
    [{ many: 'x' }, 'a number is expected'],
    [{ many: 2 }, 'a number from 3 is expected'],
    [{ many: 51 }, 'a number up to 50 is expected'],
    [{ above: 0 }, 'a number above 0 is expected'],
    [{ whole: 1.5 }, 'a whole number is expected'],
    [{ one: 'first' }, 'one of "sum" or "last" is expected'],
    [{ name: 'a' }, 'characters expected: at least 2'],
    [{ list: ['a', 'b'] }, 'entries expected: at most 1'],
    [{ other: 1 }, '"other" is not known there'],
    [{ own: 'x' }, 'OWN_CODE'],
  ])('in %j is said in our words', (value, text) => {
    expect(said(value)).toBe(text);
  });

  it('is said in the language that is spoken', async () => {
    await speak('es');
    expect(said({ many: 2 })).toBe('se espera un número desde 3');
    expect(said({ one: 'first' })).toBe('se espera "sum" o "last"');
  });
});
