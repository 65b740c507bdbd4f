import { describe, expect, it } from 'vitest';
import { csv, expectRefusal, importText, issueOf, leaveOut, refusalOf } from '../../importing.ts';
import { monthNames, weekDays, write } from '../dates/writtenDates.ts';

const today = '2025-06-01';
const numbers = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
const counts = [3, 5, 2, 8, 4, 6, 1, 9];
const rows = (texts: readonly string[]) => texts.map((text, row) => `${text},${counts[row % 8]}`);
const told = (built: Awaited<ReturnType<typeof importText>>) => issueOf(built, 'WEEK_NUMBERS')!.message;

describe('the week system', () => {
  it.each([
    ['one column', csv('epi_week,Ouest', ...rows(numbers(40, 14).map((week) => `2014-W${week}`)))],
    ['a column of years', csv('Ano,Semana,Ouest', ...rows(numbers(40, 14).map((week) => `2014,${week}`)))],
    [
      'headers',
      csv(
        `region,${numbers(40, 14).map((week) => `2014W${week}`)}`,
        `Ouest,${numbers(40, 14).map((_, row) => counts[row % 8])}`,
      ),
    ],
  ])('is the one that has the weeks that are named: %s', async (_where, text) => {
    const built = await importText(text, { today });
    expect(built.summary).toMatchObject({ epiWeek: 'cdc', firstDate: '2014-10-04', lastDate: '2015-01-03' });
    expect(told(built)).toContain('they name week 53 of 2014, which ISO weeks do not have');
  });

  it.each([
    ['Sun', 'cdc', '2020-07-25'],
    ['Wed', 'wednesday', '2020-07-28'],
    ['Thu', 'thursday', '2020-07-29'],
    ['Sat', 'saturday', '2020-07-31'],
  ])('is the one that the text names: 2020%sW30', async (day, epiWeek, firstDate) => {
    const built = await importText(
      csv('period,Ouest', ...rows(numbers(30, 8).map((week) => `2020${day}W${week}`))),
      { today },
    );
    expect(built.summary).toMatchObject({ epiWeek, firstDate });
  });

  it('is the one in which a date beside the number is the first day, and the week ends on its last', async () => {
    const weeks = weekDays('2024-09-01', 8);
    const built = await importText(
      csv(
        'Semana,data_iniSE,Ouest',
        ...weeks.map(({ start }, row) => `${202436 + row},${Date.parse(start)},${counts[row]}`),
      ),
      { today },
    );
    expect(built.summary).toMatchObject({ epiWeek: 'cdc', firstDate: '2024-09-07', lastDate: weeks[7]!.end });
    expect(issueOf(built, 'WEEK_BOUNDS')!.message).toContain('"data_iniSE" is the first day');
    expect(told(built)).toContain('the dates beside them are the first days of these weeks');
  });

  it('is the one in which a date beside the number is the last day', async () => {
    const built = await importText(
      csv(
        'Jahr;KW;Datum;Ouest',
        ...weekDays('2024-09-02', 8).map(({ end }, row) => `2024;${36 + row};${end};${counts[row]}`),
      ),
      { today },
    );
    expect(built.mappings[0]).toMatchObject({ date: 'Datum', epiWeek: 'iso' });
  });

  it.each([
    ['Week commencing', '2024-09-01', 'cdc'],
    ['Inicio de semana', '2024-09-05', 'thursday'],
    ['Début de semaine', '2024-09-02', 'iso'],
    ['Wochenbeginn', '2024-09-07', 'saturday'],
    ['Hafta başlangıcı', '2024-09-03', 'tuesday'],
  ])(
    'starts on the weekday of a column of first days, which stay as they are: %s',
    async (name, first, epiWeek) => {
      const weeks = weekDays(first, 8);
      const built = await importText(csv(`${name},Ouest`, ...rows(weeks.map(({ start }) => start))), {
        today,
      });
      expect(built.summary).toMatchObject({ epiWeek, frequency: 'week', firstDate: first });
    },
  );

  it.each([
    ['von;bis', '2024-09-04', 'wednesday'],
    ['start.date;end.date', '2024-09-07', 'saturday'],
    ['Fecha inicio;Fecha fin', '2024-09-01', 'cdc'],
    ['A;B', '2024-09-02', 'iso'],
  ])(
    'goes from the first to the last day where both stand in columns, which the last names: %s',
    async (names, first, epiWeek) => {
      const weeks = weekDays(first, 8);
      const built = await importText(
        csv(`${names};Ouest`, ...weeks.map(({ start, end }, row) => `${start};${end};${counts[row]}`)),
        { today },
      );
      expect(built.summary).toMatchObject({ epiWeek, firstDate: weeks[0]!.end });
      expect(issueOf(built, 'WEEK_BOUNDS')).toMatchObject({ severity: 'info' });
    },
  );
});

describe('a week that no year has', () => {
  it('is a rejected row that says so', async () => {
    const weeks = ['2020-W51', '2020-W52', '2020-W53', '2021-W53', '2021-W00', '2021-W01', '2021-W02'];
    const built = await importText(csv('Week,Ouest', ...rows(weeks)), { today, ...leaveOut });
    expect(built.rejected.map(({ found, reason }) => `${found}: ${reason}`)).toEqual([
      '2021-W53: no such week: 2021 has no week 53 in any week system',
      '2021-W00: no such week: 2021 has no week 0 in any week system',
    ]);
  });

  it('is told where it is a column', async () => {
    const built = await importText(
      csv('region,2020W52,2020W53,2021W53,2021W01', 'Ouest,3,5,7,2', 'Nord,3,1,7,4'),
      { today },
    );
    expect(issueOf(built, 'NO_SUCH_WEEK')).toMatchObject({ severity: 'error', count: 1 });
    expect(issueOf(built, 'NO_SUCH_WEEK')!.message).toContain('"2021W53"');
  });
});

describe('weeks without a year', () => {
  const wide = csv(
    `Provinsi,${[50, 51, 52, 1, 2].map((week) => `Minggu ${week}`)}`,
    'Bali,3,5,2,8,4',
    'Riau,1,4,2,6,3',
  );
  const long = csv(
    'Hafta,İl,Vaka',
    ...[50, 51, 52, 1, 2].flatMap((week, row) => [
      `${week},Ankara,${counts[row]}`,
      `${week},Bursa,${counts[row + 1]}`,
    ]),
  );

  it.each([
    ['columns', wide, 'Minggu 50'],
    ['rows', long, '50'],
  ])('are refused with the missing year and how to state it: %s', async (_where, text, first) => {
    expectRefusal(
      await refusalOf(text, { today }),
      'NO_DATE_COLUMN',
      `"${first}"`,
      'without a year',
      '--mapping {"year": "2020"}',
    );
    const named = await refusalOf(text, { today, file: 'dengue_2023.csv' });
    expectRefusal(named, 'NO_DATE_COLUMN', 'The name of the file speaks of 2023', '{"year": "2023"}');
  });

  it.each([
    ['columns', wide],
    ['rows', long],
  ])(
    'are those of the stated year, and of the next where they start again, which is told: %s',
    async (_where, text) => {
      const built = await importText(text, { today, mapping: { year: '2023' } });
      expect(built.series[0]!.dates).toEqual([
        '2023-12-17',
        '2023-12-24',
        '2023-12-31',
        '2024-01-07',
        '2024-01-14',
      ]);
      expect(built.mappings[0]!.year).toBe('2023');
      expect(issueOf(built, 'WEEKS_RESTART')!.message).toContain('read as weeks of 2024');
    },
  );
});

describe('weeks in headers and cells', () => {
  it.each(['2023 W49,2023 W50,2023 W51', '2023 49,2023 50,2023 51', 'SE 49/2023,SE 50/2023,SE 51/2023'])(
    'are read from names of columns: %s',
    async (names) => {
      const built = await importText(csv(`region,${names}`, 'Ouest,3,5,2', 'Nord,1,4,2'), { today });
      expect(built.series[0]!.dates).toEqual(['2023-12-10', '2023-12-17', '2023-12-24']);
    },
  );

  it.each([
    ['EW 30/2023', 'EW 31/2023'],
    ['Settimana 30 del 2023', 'Settimana 31 del 2023'],
    ['Minggu ke-30 tahun 2023', 'Minggu ke-31 tahun 2023'],
    ['Wiki ya 30 2023', 'Wiki ya 31 2023'],
    ['2023 Hafta 30', '2023 Hafta 31'],
    ['الأسبوع ٣٠ ٢٠٢٣', 'الأسبوع ٣١ ٢٠٢٣'],
  ])('are read as each language writes them: %s', async (first, second) => {
    const built = await importText(csv('week,Ouest', `${first},3`, `${second},4`), { today });
    expect(built.series[0]!.dates).toEqual(['2023-07-30', '2023-08-06']);
  });

  it('are weeks under the name of a period where their numbers pass 12', async () => {
    const built = await importText(csv('period,Ouest', ...rows(numbers(202310, 8).map(String))), { today });
    expect(built.summary).toMatchObject({ frequency: 'week', firstDate: '2023-03-12' });
  });
});

describe('a week written as its days', () => {
  const weeks = weekDays('2024-01-01', 9);
  const en = monthNames['en short']!;
  const fr = monthNames.fr!;
  it.each<[string, (week: { start: string; end: string }, row: number) => string]>([
    [
      '01/01/2024 - 07/01/2024',
      ({ start, end }) => `${write(start, 'DD/MM/YYYY')} - ${write(end, 'DD/MM/YYYY')}`,
    ],
    [
      '01.01.2024 bis 07.01.2024',
      ({ start, end }) => `${write(start, 'DD.MM.YYYY')} bis ${write(end, 'DD.MM.YYYY')}`,
    ],
    ['2024-01-01/2024-01-07', ({ start, end }) => `${start}/${end}`],
    ['Week 1 2024-01-01 - 2024-01-07', ({ start, end }, row) => `Week ${row + 1} ${start} - ${end}`],
    [
      'Semaine 1 (01/01/2024 - 07/01/2024)',
      ({ start, end }, row) =>
        `Semaine ${row + 1} (${write(start, 'DD/MM/YYYY')} - ${write(end, 'DD/MM/YYYY')})`,
    ],
    [
      'Semaine du 01/01/2024 au 07/01/2024',
      ({ start, end }) => `Semaine du ${write(start, 'DD/MM/YYYY')} au ${write(end, 'DD/MM/YYYY')}`,
    ],
    [
      '1-7 Jan 2024',
      ({ start, end }) =>
        `${write(start, start.slice(0, 7) === end.slice(0, 7) ? 'D' : 'D MON', en)}-${write(end, 'D MON YYYY', en)}`,
    ],
    [
      'du 1 au 7 janvier 2024',
      ({ start, end }) =>
        `du ${write(start, start.slice(0, 7) === end.slice(0, 7) ? 'D' : 'D MON', fr)} au ${write(end, 'D MON YYYY', fr)}`,
    ],
  ])('ends on the last: %s', async (_example, text) => {
    const built = await importText(csv('Reporting week,Ouest', ...rows(weeks.map(text))), { today });
    expect(built.series[0]!.dates).toEqual(weeks.map(({ end }) => end));
    expect(built.summary.frequency).toBe('week');
  });

  it('is none where the days are no week', async () => {
    expectRefusal(
      await refusalOf(csv('week,Ouest', '01/01/2024 - 31/01/2024,3', '01/02/2024 - 29/02/2024,4'), { today }),
      'DATES_UNREADABLE',
    );
  });
});

describe('a day beside a week that is none of its days', () => {
  it('does not name it: counts published six days after the end', async () => {
    const weeks = weekDays('2024-09-02', 8);
    const published = weekDays('2024-09-08', 8);
    const built = await importText(
      csv(
        'Week ending,Date of report,Ouest',
        ...weeks.map(({ end }, row) => `${end},${published[row]!.end},${counts[row]}`),
      ),
      { today },
    );
    expect(built.mappings[0]!.date).toBe('Week ending');
    expect(issueOf(built, 'WEEK_BOUNDS')).toBeUndefined();
  });
});
