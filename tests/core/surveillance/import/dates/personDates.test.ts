import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/time/plainDate.ts';
import { csv, importText, issueOf } from '../../importing.ts';
import { datesFrom } from '../tables.ts';
import { write } from './writtenDates.ts';

const today = '2025-06-01';
const sixty = datesFrom('2024-09-01', 60, 1);
const day = (date: string, later = 0) => write(addDays(date, later), 'DD.MM.YYYY');

describe('the dates of a list of persons', () => {
  it('are those that nearly all have, before a date of onset that few have', async () => {
    const rows = sixty.map(
      (date, row) => `${row},30,F,${row % 20 === 0 ? day(date) : ''},${day(date, 2)},Lima`,
    );
    const built = await importText(
      csv('ID paciente,Edad,Sexo,Fecha de inicio de síntomas,Fecha de notificación,Distrito', ...rows),
      { today },
    );
    expect(built.mappings[0]!.date).toBe('Fecha de notificación');
    expect(built.summary).toMatchObject({ cases: { total: 60 }, rows: { rejected: 0 } });
  });

  it('are those of onset where nearly all have one, and the others count under the next, which is told', async () => {
    const rows = sixty.map(
      (date, row) => `${row};30;w;${row % 15 === 0 ? '' : day(date)};${day(date, 2)};Kiel`,
    );
    const built = await importText(
      csv('Fall-ID;Alter;Geschlecht;Erkrankungsbeginn;Meldedatum;Landkreis', ...rows),
      { today },
    );
    expect(built.mappings[0]!.date).toBe('Erkrankungsbeginn');
    expect(built.summary).toMatchObject({ cases: { total: 60 }, rows: { rejected: 0 } });
    expect(issueOf(built, 'OTHER_DATE')).toMatchObject({ count: 4, severity: 'warning' });
    expect(issueOf(built, 'OTHER_DATE')!.message).toContain('"Meldedatum" (4)');
  });

  it('go by onset, report, confirmation and entry, and a person without any is reported as a number', async () => {
    const rows = sixty.map((date, row) => {
      const [onset, report, lab, entry] = [row > 3, row === 0, row === 1, row === 2].map((has) =>
        has ? day(date) : '',
      );
      return `${row},30,F,${entry},${lab},${report},${onset},Bo`;
    });
    const header =
      'Case ID,Age,Sex,Date of admission,Date of confirmation,Date of report,Date of onset,District';
    const built = await importText(csv(header, ...rows), { today });
    expect(issueOf(built, 'OTHER_DATE')!.message).toContain(
      '"Date of report" (1), "Date of confirmation" (1), "Date of admission" (1)',
    );
    expect(issueOf(built, 'NO_DATE')).toMatchObject({ count: 1, severity: 'warning' });
    expect(built.summary).toMatchObject({ cases: { total: 59 }, rows: { rejected: 1 } });
  });

  it('are never days of birth, of death, or of the last change of the file', async () => {
    const rows = sixty.map(
      (date, row) => `${row},f,19${10 + row}-05-05,${row < 58 ? date : ''},2025-05-0${1 + (row % 9)},Bo`,
    );
    const built = await importText(
      csv('Patient ID,Sex,Date of birth,Date of report,Last updated,District', ...rows),
      { today },
    );
    expect(built.mappings[0]!.date).toBe('Date of report');
    expect(issueOf(built, 'OTHER_DATE')).toBeUndefined();
    expect(issueOf(built, 'NO_DATE')!.count).toBe(2);
  });
});
