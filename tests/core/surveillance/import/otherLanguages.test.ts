/** Whole files in other languages, scripts and encodings, each with what it must give. */
import { describe, expect, it } from 'vitest';
import { encodedAs } from '../../../support/encodedAs.ts';
import { csv, importBytes, importText, issueOf, placeNames, WEEKS } from '../importing.ts';

const counts = [31, 19, 23, 40, 17, 37];
const sum = counts.reduce((a, b) => a + b, 0);
const european = (date: string) => date.split('-').reverse().join('.');

describe('a file of another language', () => {
  it('in German, windows-1252, with "unter 5" and "k. A."', async () => {
    const text = csv(
      'Woche bis;Landkreis;Fälle',
      ...WEEKS.flatMap((week, at) => [
        `${european(week)};Gütersloh;${at === 2 ? 'unter 5' : counts[at]}`,
        `${european(week)};Düren;${at === 3 ? 'k. A.' : at === 4 ? 0 : counts[at]}`,
      ]),
    );
    const built = await importBytes(encodedAs(text, 'windows-1252'));
    expect(placeNames(built)).toEqual(['Düren', 'Gütersloh']);
    expect(built.summary.cases).toMatchObject({
      total: 2 * sum - 23 - 40 - 17,
      suppressed: { values: 1, low: 1, high: 4 },
    });
  });

  it('in Arabic, with Arabic digits and words for "no report"', async () => {
    const arabic = (text: string) =>
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const built = await importText(
      csv(
        'التاريخ,المحافظة,الحالات,الوفيات',
        ...WEEKS.flatMap((week, at) => [
          `${week},بغداد,${arabic(String(counts[at]))},${arabic('1')}`,
          `${week},نينوى,${at === 1 ? 'غير متوفر' : arabic(String(counts[at]! + 5))},${arabic('0')}`,
        ]),
      ),
    );
    expect(built.summary).toMatchObject({
      locations: 2,
      cases: { total: 2 * sum + 25 - 19 },
      deaths: { total: 6 },
    });
  });

  it('in Portuguese, with groups of which some are hidden', async () => {
    const text = csv(
      'data;municipio;sexo;casos',
      ...WEEKS.flatMap((week, at) => [
        `${week};Belém;F;${at === 3 ? '<5' : counts[at]}`,
        `${week};Belém;M;${at === 3 || at === 4 ? '<5' : at === 0 ? 0 : 10}`,
      ]),
    );
    const built = await importBytes(Buffer.from(text, 'utf16le'));
    expect(built.summary.cases).toMatchObject({
      total: sum - 40 - 17 + 30,
      suppressed: { values: 2, low: 2 + 18, high: 8 + 21 },
    });
  });

  it('in Spanish, with thousands of people and the sites that reported', async () => {
    const built = await importText(
      csv(
        'Fecha;Departamento;Casos;Población (miles);Sitios que notificaron;Sitios esperados',
        ...WEEKS.map((week, at) => `${week};Loreto;${counts[at]};1027,5;${at === 4 ? 7 : 10};10`),
      ),
    );
    expect(built.series[0]!.location.population).toBe(1_027_500);
    expect(built.summary.cases!.total).toBe(sum);
    expect(issueOf(built, 'LOW_COMPLETENESS')!.rows).toMatchObject([
      { text: expect.stringContaining('70 %') },
    ]);
  });

  it('in Indonesian, one column per date, with a district that never reported and a source below', async () => {
    const built = await importText(
      csv(
        `Kabupaten,${WEEKS.join(',')}`,
        `Bogor,${counts.join(',')}`,
        'Cianjur,,,,,,',
        `Garut,${counts.map((count, at) => (at === 2 ? 'tidak ada laporan' : count)).join(',')}`,
        'Sumber: Dinas Kesehatan,,,,,,',
      ),
    );
    expect(placeNames(built)).toEqual(['Bogor', 'Cianjur', 'Garut']);
    expect(built.summary.cases!.total).toBe(2 * sum - 23);
  });

  it('in Hindi numbering, with lakhs', async () => {
    const built = await importText(
      csv(
        'Week ending,State,Cases',
        ...WEEKS.map((week, at) => `${week},Kerala,"1,${counts[at]},${400 + ((at * 5) % 6)}"`),
      ),
    );
    expect(built.summary.cases!.total).toBe(6 * 100_000 + 1_000 * sum + 2_400 + 15);
  });
});
