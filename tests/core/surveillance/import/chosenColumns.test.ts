import { describe, expect, it } from 'vitest';
import {
  casesOf,
  csv,
  expectRefusal,
  importText,
  placeNames,
  refusalOf,
  WEEKS,
  weekly,
} from '../importing.ts';
import { datesFrom } from './tables.ts';

const DAYS = datesFrom('2020-01-01', 40, 1);

describe('the column of cases', () => {
  it('is a full one before one that is blank in most rows, whatever their names say', async () => {
    const rows = DAYS.map((day, n) => `${day},Beni,${n % 3 === 0 ? n : ''},${100 + 5 * n},${60 + 2 * n}`);
    const built = await importText(
      csv('report_date,health_zone,new suspected cases,total cases,total deaths', ...rows),
    );
    expect(built.mappings[0]).toMatchObject({ cases: 'total cases', deaths: 'total deaths' });
    expect(built.summary).toMatchObject({ cases: { total: 100 + 5 * 39 }, deaths: { total: 60 + 2 * 39 } });
  });

  it('is a full one of confirmed cases before a blank one that is named better, though they do not agree', async () => {
    const rows = DAYS.map((day, n) => `${day},Beni,${n % 3 === 0 ? 40 - n : ''},${5 + ((n * 7) % 11)}`);
    const built = await importText(csv('date,zone,new cases,confirmed cases', ...rows));
    expect(built.mappings[0]!.cases).toBe('confirmed cases');
  });

  it('is new counts before the running sum of the same, and no question', async () => {
    let sum = 0;
    const rows = DAYS.map((day, n) => {
      const fresh = (n * 7) % 11;
      sum += fresh;
      return `${day},Nord,${sum},${fresh}`;
    });
    const built = await importText(csv('date,region,total_cases,cases_today', ...rows));
    expect(built.mappings[0]!.cases).toBe('cases_today');
    expect(built.mappings[0]!.confidence).toBeGreaterThan(0.95);
  });

  it('is a total before the classes that it is the sum of', async () => {
    const text = weekly('region,suspected,probable,confirmed,cas total', (n) =>
      ['Kivu', 4 + n, 1, 10 - n, 15].join(),
    );
    expect((await importText(text)).mappings[0]!.cases).toBe('cas total');
  });

  it('is all cases before confirmed ones', async () => {
    const text = weekly('region,confirmed_cases,cases', (n) => `Ouest,${n},${10 + 3 * n}`);
    expect((await importText(text)).summary.cases!.total).toBe(105);
  });

  it('is asked about where confirmed and suspected ones are all there is', async () => {
    const refusal = await refusalOf(weekly('region,confirmed,suspected', (n) => `Ouest,${n},${9 * n}`));
    expectRefusal(refusal, 'AMBIGUOUS', 'confirmed, suspected');
  });

  it('is never one sex or age beside all of them', async () => {
    const text = weekly('region,cases_male,cases_female,cases', (n) => `Ouest,${n},${2 * n},${3 * n}`);
    expect((await importText(text)).summary.cases!.total).toBe(45);
  });

  it('belongs to the deaths of the same class', async () => {
    const text = weekly('region,cases,confirmed deaths,deaths', (n) => `Ouest,${20 + n},1,2`);
    expect((await importText(text)).summary.deaths!.total).toBe(12);
  });

  it('whose name says nothing is offered, and works when it is taken', async () => {
    const rows = WEEKS.flatMap((week, n) => [`${week},Ouest,3,${n}`, `${week},Nord,4,8`]);
    const text = csv('date,region,kwota,ziada', ...rows);
    const refusal = await refusalOf(text);
    expectRefusal(refusal, 'NO_COUNT_COLUMN', 'region, kwota, ziada', '{"cases": "kwota"}');
    expect(refusal.details!.readings).toMatchObject([
      { cases: 'kwota', totals: { cases: 42, deaths: null } },
      { cases: 'ziada', totals: { cases: 63, deaths: null } },
    ]);
    expect((await importText(text, { mapping: { cases: 'ziada' } })).summary.cases!.total).toBe(63);
  });

  it('is never said to be certain', async () => {
    const built = await importText(weekly('region,cases', 'Ouest,3'));
    expect(built.mappings[0]!.confidence).toBeLessThan(1);
  });
});

describe('a question that follows another one', () => {
  it('is answered by the reading that is offered', async () => {
    // Two columns that could count, and both only ever rise.
    const text = weekly('region,confirmed,suspected', (n) => `Ouest,${n * n + 1},${9 * n + 4}\n`).replaceAll(
      '\n\n',
      '\n',
    );
    const more = text.replace(/^date.*\n/, '');
    const both = `${text}${more.replaceAll('Ouest', 'Nord')}`;
    const refusal = await refusalOf(both);
    const readings = refusal.details!.readings as Record<string, unknown>[];
    expect(readings).toHaveLength(4);
    for (const { totals, firstDate: _first, lastDate: _last, ...stated } of readings)
      expect((await importText(both, { mapping: stated })).summary.cases!.total).toBe(
        (totals as { cases: number }).cases,
      );
  });
});

describe('deaths beside cases', () => {
  it('are running sums where the cases are, and their own numbers do not tell', async () => {
    const rows = DAYS.map((day, n) => `${day},Conakry,${10 + 3 * n},${n < 20 ? 2 : n < 35 ? 3 : 4}`);
    const built = await importText(csv('date,region,cases,deaths', ...rows));
    expect(built.summary).toMatchObject({ cases: { total: 127 }, deaths: { total: 4 } });
  });

  it('are new counts where they fall, beside running sums of cases', async () => {
    const rows = DAYS.map((day, n) => `${day},Conakry,${10 + 3 * n},${(n * 5) % 7}`);
    const built = await importText(csv('date,region,cases,deaths', ...rows));
    expect(casesOf(built, 'Conakry')[1]).toBe(3);
    expect(built.series[0]!.deaths![1]).toBe(5);
  });
});

describe('places of the same name', () => {
  it('are told apart by their codes', async () => {
    const rows = WEEKS.flatMap((week, n) => [
      `${week},Saint-Marc,HT0511,${[3, 1, 4, 1, 5, 9][n]}`,
      `${week},Saint-Marc,HT0912,${[2, 7, 1, 8, 2, 8][n]}`,
      `${week},Gonaïves,HT0501,7`,
    ]);
    const built = await importText(csv('date,commune,pcode,cas', ...rows));
    expect(placeNames(built)).toEqual(['Gonaïves', 'Saint-Marc (HT0511)', 'Saint-Marc (HT0912)']);
    expect(built.series.map(({ location }) => location.code)).toContain('HT0912');
    expect(built.summary.cases!.total).toBe(23 + 28 + 42);
  });

  it('are asked about where a number of the row is the only code', async () => {
    const rows = WEEKS.flatMap((week, n) => [
      `${2 * n},${week},Nord,${n}`,
      `${2 * n + 1},${week},Nord,${n + 3}`,
    ]);
    expectRefusal(
      await refusalOf(csv('id,date,region,cases', ...rows)),
      'AMBIGUOUS',
      'repeat a place and date',
    );
  });
});

describe('deaths that are few', () => {
  const few = (day: number) => (day < 9 ? 0 : day < 22 ? 2 : 3);

  it.each(['Total deaths', 'Deaths', 'Deaths to date'])(
    'are a running sum where they never fall back, beside new cases: %s',
    async (name) => {
      const rows = DAYS.map((day, n) => `${day},Upolu,${(n * 7) % 11},${few(n)}`);
      const built = await importText(csv(`Date,Island,New cases,${name}`, ...rows));
      expect(built.summary.deaths!.total).toBe(3);
    },
  );

  it('are new counts where they fall back to none', async () => {
    const rows = DAYS.map((day, n) => `${day},Upolu,${(n * 7) % 11},${n % 9 === 0 ? 1 : 0}`);
    const built = await importText(csv('Date,Island,New cases,Deaths', ...rows));
    expect(built.summary.deaths!.total).toBe(5);
  });
});

describe('new counts with gaps beside their running sum', () => {
  it.each([
    ['in the first half', (n: number) => n < 20],
    ['now and then', (n: number) => n % 10 === 9],
    ['at the end', (n: number) => n >= 25],
  ])('give way to it: blank %s', async (_where, isBlank) => {
    let sum = 0;
    const rows = DAYS.map((day, n) => {
      sum += (n * 7) % 11;
      return `${day},Nord,${isBlank(n) ? '' : (n * 7) % 11},${sum}`;
    });
    const built = await importText(csv('date,region,new cases,total cases', ...rows));
    expect(built.summary.cases!.total).toBe(sum);
  });
});

describe('a table in a language that is not known', () => {
  const rows = WEEKS.flatMap((week, n) => [
    `${week},Київ,${3 + ((n * 5) % 7)},${n % 2}`,
    `${week},Львів,${4 + n},0`,
  ]);
  const text = csv('дата,область,захворіло,померло', ...rows);

  it('keeps its column of places, and asks which columns count', async () => {
    const refusal = await refusalOf(text);
    expectRefusal(refusal, 'NO_COUNT_COLUMN', 'захворіло');
    const built = await importText(text, { mapping: { cases: 'захворіло', deaths: 'померло' } });
    expect(placeNames(built)).toEqual(['Київ', 'Львів']);
    expect(built.summary.deaths!.total).toBe(3);
  });
});

describe('columns that count some of the cases', () => {
  it.each(['Cases investigated', 'Cas prélevés', 'Casos estudiados', 'Untersuchte Fälle'])(
    'are not taken for suspected ones: %s',
    async (name) => {
      const built = await importText(
        weekly(`region,${name},suspected`, (n) => `Ouest,${n},${10 + ((n * 3) % 5)}`),
      );
      expect(built.mappings[0]!.cases).toBe('suspected');
    },
  );
});
