import { expect, it } from 'vitest';
import { numberSamples } from '../../../shared/words/choiceNames.ts';

it.each(Object.entries(numberSamples))(
  'numbers and dates of %s are shown as it writes them: %s',
  (locale, sample) => {
    // Systems differ in which apostrophe Switzerland has.
    const number = new Intl.NumberFormat(locale).format(12_345.6).replace("'", '’');
    const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
    const day = new Intl.DateTimeFormat(locale, options).format(new Date('2026-12-31T00:00:00Z'));
    expect(sample).toBe(`${number} · ${day}`);
  },
);
