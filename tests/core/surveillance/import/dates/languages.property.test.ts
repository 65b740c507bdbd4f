import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/time/plainDate.ts';
import { csv, importText } from '../../importing.ts';
import { arabicDigits, monthNames, persianDigits, write } from './writtenDates.ts';

const patterns = [
  'D MON YYYY',
  'DD-MON-YYYY',
  'MON D, YYYY',
  'YYYY MON D',
  'D de MON de YYYY',
  'DD/MON/YY',
  'DMONYYYY',
];
const digits = [(text: string) => text, arabicDigits, persianDigits];
const anyStart = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('1991-01-01', days));

describe('a date with the name of a month', () => {
  it('comes back in every language and writing', async () => {
    const anyLanguage = fc.constantFrom(...Object.keys(monthNames));
    await fc.assert(
      fc.asyncProperty(
        anyStart,
        anyLanguage,
        fc.constantFrom(...patterns),
        fc.constantFrom(...digits),
        async (start, language, pattern, digit) => {
          const dates = Array.from({ length: 30 }, (_, index) => addDays(start, index * 13));
          // Two digits of a year are of this century.
          fc.pre(!pattern.endsWith('/YY') || dates.every((date) => date >= '2000'));
          const rows = dates.map(
            (date) => `"${digit(write(date, pattern, monthNames[language]))}",${1 + Number(date.slice(9))}`,
          );
          const built = await importText(csv('date,Ouest', ...rows), { today: '2026-01-01' });
          expect(built.series[0]!.dates).toEqual(dates);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a date of numbers', () => {
  const numeric = [
    'YYYY-MM-DD',
    'YYYY/MM/DD',
    'DD.MM.YYYY',
    'DD/MM/YYYY',
    'MM/DD/YYYY',
    'YYYY-MM-DDT00:00:00Z',
    'YYYY-MM-DD 14:05:00 +03:00',
    'DD.MM.YYYY 08:30',
  ];

  it('comes back, or the file is refused, in every writing and in the digits of other scripts', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyStart,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...numeric),
        fc.constantFrom(...digits),
        async (start, step, pattern, digit) => {
          const dates = Array.from({ length: 20 }, (_, index) => addDays(start, index * step));
          const rows = dates.map((date) => `${digit(write(date, pattern))},${1 + Number(date.slice(9))}`);
          const read = await importText(csv('date,Ouest', ...rows), { today: '2026-01-01' }).then(
            (built) => built.series[0]!.dates,
            (refusal: { code: string }) => refusal.code,
          );
          if (read === 'AMBIGUOUS') return;
          expect(read).toEqual(dates);
        },
      ),
      { numRuns: 150 },
    );
  });
});
