import { describe, expect, it } from 'vitest';
import { headOf } from '../../../../main/core/surveillance/import/table/previewHead.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import {
  casesOf,
  csv,
  importText,
  issueOf,
  leaveOut,
  placeNames,
  readGiven,
  refusalOf,
} from '../importing.ts';

const header =
  'Case ID,First name,Last name,Age,Sex,Date of onset,Date of report,Classification,Outcome,Date of death,District,Remarks';
const persons = [
  'MADE-UP-001,Zephyrine,Quux,37,F,2020-01-01,2020-01-03,Confirmed,Alive,,Boké,traveller from Xanadu',
  'MADE-UP-002,Balthazar,Frobnitz,41,M,2020-01-01,2020-01-04,Suspected,Died,2020-01-05,Boké,worked at the mill',
  'MADE-UP-003,Wilhelmine,Grault,52,F,2020-01-03,2020-01-04,Not a case,Alive,,Kindia,tested negative twice',
  'MADE-UP-004,Ignatius,Corge,63,M,2020-01-04,2020-01-06,Probable,,,,brother of the teacher',
  'MADE-UP-005,Theodora,Waldo,74,F,2020-01-06,2020-01-07,Confirmed,Dead,,Kindia,sold fish',
];
const list = csv(header, ...persons);
/** What only a person's row says. */
const secrets =
  /MADE-UP|Zephyrine|Quux|Balthazar|Frobnitz|Wilhelmine|Grault|Ignatius|Corge|Theodora|Waldo|Xanadu|\bmill\b|twice|teacher|fish|\b(37|41|52|63|74)\b/;

const shown = (value: unknown) =>
  value instanceof AppError
    ? JSON.stringify([value.code, value.message, value.details])
    : JSON.stringify(value);

describe('a list of persons', () => {
  it('is counted by place and day of onset', async () => {
    const built = await importText(list);
    expect(built.summary).toMatchObject({
      layout: 'line-list',
      frequency: 'day',
      countKind: 'incident',
      locations: 2,
      cases: { total: 4 },
      rows: { read: 5, used: 5, rejected: 0 },
    });
    expect(built.mappings[0]).toMatchObject({
      date: 'Date of onset',
      location: ['District'],
      counted: 'cases',
    });
    expect(casesOf(built, 'Boké')).toEqual([2, 0, 0, 0, 0, 0]);
  });

  it('has zeros on the days between, for every place', async () => {
    const built = await importText(list);
    for (const { dates } of built.series)
      expect([dates[0], dates.at(-1), dates.length]).toEqual(['2020-01-01', '2020-01-06', 6]);
    expect(casesOf(built, 'Kindia')).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('counts deaths by outcome, on the day of death where it is known', async () => {
    const built = await importText(list);
    const deathsOf = (name: string) => built.series.find(({ location }) => location.name === name)!.deaths;
    expect(built.summary.deaths!.total).toBe(2);
    expect(deathsOf('Boké')).toEqual([0, 0, 0, 0, 1, 0]);
    expect(deathsOf('Kindia')).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('does not count who is no case, and says how many', async () => {
    const built = await importText(list);
    expect(issueOf(built, 'DISCARDED_CASES')).toMatchObject({ severity: 'warning', count: 1 });
    expect(issueOf(built, 'CASE_CLASSES')!.message).toBe(
      'Counted by class: Confirmed (2), Suspected (1), Probable (1).',
    );
  });

  it('keeps cases of unknown place in the totals, and in no place', async () => {
    const built = await importText(list);
    const unknown = built.series.filter((series) => series.isPlaceUnknown);
    expect(unknown.map(({ cases }) => cases)).toEqual([[0, 0, 0, 1, 0, 0]]);
    expect(issueOf(built, 'UNKNOWN_PLACE')).toMatchObject({ severity: 'warning', count: 1 });
    const named = await importText(list.replaceAll('Kindia', 'unknown'));
    expect(named.summary).toMatchObject({ locations: 1, cases: { total: 4 } });
  });

  it('of deaths counts deaths', async () => {
    const built = await importText(list, { file: 'deaths.csv' });
    expect(built.summary).toMatchObject({ cases: null, deaths: { total: 4 } });
  });

  it.each([
    [
      'de',
      'Fall-ID;Alter;Geschlecht;Erkrankungsbeginn;Meldedatum;Bundesland',
      '1;37;w;01.01.2020;02.01.2020;Tirol',
    ],
    ['fr', 'ID patient;Age;Sexe;Date de début;Province;Evolution', '1;37;F;01/01/2020;Kindia;Décédé'],
    ['es', 'Paciente;Edad;Sexo;Fecha de inicio;Departamento;Evolución', '1;37;F;01/01/2020;Lima;Fallecido'],
    ['pt', 'Paciente;Idade;Sexo;Data dos sintomas;Município;Evolução', '1;37;F;01/01/2020;Recife;Óbito'],
  ])('is told in other languages: %s', async (language, names, row) => {
    const built = await importText(csv(names, row));
    expect(built.summary).toMatchObject({
      layout: 'line-list',
      locations: 1,
      cases: { total: 1 },
      firstDate: '2020-01-01',
    });
    if (language !== 'de') expect(built.summary.deaths!.total).toBe(1);
  });
});

describe('what a list says about persons', () => {
  /** Lists with what goes wrong in them. */
  const damaged: [string, string][] = [
    ['nothing', list],
    ['cells that slipped by a column', csv(header, ...persons, `shifted,${persons[1]!}`)],
    ['a missing cell', csv(header, ...persons, persons[3]!.replace('41,', ''))],
    ['a remark with a comma', csv(header, ...persons, `${persons[0]!}, Quux`)],
    ['a date that is none', csv(header, ...persons, persons[4]!.replace('2020-01-06', 'Theodora'))],
    [
      'an open quotation mark',
      csv(header, ...persons, persons[2]!.replace('Grault', '"Grault'), persons[0]!),
    ],
    [
      'numbers of rows that look like comments',
      csv(`#,${header}`, ...persons.map((row, n) => `#${n},${row}`), `# Quux,${persons[0]!}`),
    ],
    [
      'a remark for a class',
      csv(header, ...persons, persons[1]!.replace('Suspected', 'suspected by the teacher Mr Quux in Xanadu')),
    ],
    ['a row twice', csv(header, ...persons, ...persons)],
    ['a note below', csv(header, ...persons, 'Frobnitz to be called again')],
  ];

  it.each(damaged)('is in no part of the result: a list with %s', async (_what, text) => {
    const built = await importText(text, leaveOut);
    expect(built.summary.layout).toBe('line-list');
    expect(shown(built)).not.toMatch(secrets);
  });

  it('does not hide which rows were rejected, and why', async () => {
    const built = await importText(
      csv(header, ...persons, ...persons, persons[4]!.replace('2020-01-06', 'Theodora')),
      leaveOut,
    );
    expect(built.rejected).toEqual([
      {
        file: 'counts.csv',
        row: 12,
        column: 'Date of onset',
        found: '',
        reason: 'not a date written YYYY-MM-DD',
      },
    ]);
    expect(issueOf(built, 'REJECTED_ROW')!.rows).toEqual([
      { file: 'counts.csv', row: 12, text: 'Date of onset: not a date written YYYY-MM-DD' },
    ]);
  });

  it.each<[string, string, object]>([
    ['without dates', list.replaceAll(/2020-01-\d\d/g, 'Quux'), {}],
    ['with dates of another format', list, { dateFormat: 'DD.MM.YYYY' }],
    ['with dates that can be read in two orders', list.replaceAll(/2020-01-(\d\d)/g, '01/$1/2020'), {}],
    ['with a column that is not there', list, { location: 'Village' }],
    ['read as a table', list, { layout: 'long', cases: 'Remarks' }],
    ['read by a column of remarks', list, { date: 'Remarks' }],
    ['with totals that are none', list, { totalLabels: ['Conakry'] }],
  ])('is in no refusal: a list %s', async (_what, text, mapping) => {
    expect(shown(await refusalOf(text, { mapping, today: '2026-11-24' }))).not.toMatch(secrets);
  });

  it('is not in the first rows that are shown', async () => {
    const { table } = await readGiven({ name: 'list.csv', bytes: new TextEncoder().encode(list) });
    const { file: _file, ...mapping } = (await importText(list)).mappings[0]!;
    const head = headOf(table, mapping);
    expect(shown(head)).not.toMatch(secrets);
    expect(head[0]!.cells.filter((cell) => cell !== null)).toEqual(['2020-01-01', 'Boké']);
    expect(shown(headOf(table, null))).not.toMatch(secrets);
  });

  it('is the place only where the file names places', async () => {
    expect(placeNames(await importText(list))).toEqual(['Boké', 'Kindia', 'Unknown']);
  });
});

describe('a row that is in a list twice', () => {
  it('is one person, and told; the same number with other cells is another row', async () => {
    const people = Array.from({ length: 10 }, (_, n) => `C${n},2020-01-0${1 + (n % 7)},Bo,${20 + n},f`);
    const built = await importText(
      csv('Case ID,Date of onset,District,Age,Sex', ...people, people[3]!, people[4]!.replace('f', 'm')),
    );
    expect(built.summary.cases!.total).toBe(11);
    expect(issueOf(built, 'REPEATED_PERSON')).toMatchObject({ count: 1 });
  });
});
