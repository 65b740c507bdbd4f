/** Small imitations, with made-up numbers, of files as they are published: each is read right by rules alone. */
import { describe, expect, it } from 'vitest';
import type { MappingInput } from '../../../../shared/surveillance/datasetSchema.ts';
import { csv, expectRefusal, importText, issueOf, placeNames, refusalOf, WEEKS } from '../importing.ts';
import { datesFrom } from './tables.ts';

const DAYS = datesFrom('2020-03-01', 30, 1);
/** Counts that go up and down, other ones for each place. */
const count = (day: number, place: number) => ((day * 7 + place * 5) % 23) + place;
const sumOf = (places: number, of = count, days = DAYS.length) => {
  let sum = 0;
  for (let place = 0; place < places; place += 1)
    for (let day = 0; day < days; day += 1) sum += of(day, place);
  return sum;
};
const few = (day: number, place: number) => (day + place) % 3;
const read = (text: string, mapping: MappingInput = {}) => importText(text, { today: '2026-11-24', mapping });

/** Rows of every place on every date. */
function rowsOf(
  places: readonly string[],
  row: (date: string, place: string, day: number, index: number) => string,
  dates: readonly string[] = DAYS,
): string[] {
  return places.flatMap((place, index) => dates.map((date, day) => row(date, place, day, index)));
}

function runningSum(of: (day: number, place: number) => number, day: number, place: number): number {
  let sum = 0;
  for (let at = 0; at <= day; at += 1) sum += of(at, place);
  return sum;
}

describe('international files', () => {
  it('WHO: new and cumulative columns, blank where none was reported', async () => {
    const rows = rowsOf(
      ['AF,Afghanistan,EMRO', 'NA,Namibia,AFRO'],
      (date, place, day, n) =>
        `${date},${place},${day === 0 ? '' : count(day, n)},${runningSum(count, day, n)},${few(day, n)},${runningSum(few, day, n)}`,
    );
    const built = await read(
      csv(
        'Date_reported,Country_code,Country,WHO_region,New_cases,Cumulative_cases,New_deaths,Cumulative_deaths',
        ...rows,
      ),
    );
    expect(built.summary).toMatchObject({
      // The running sum also holds what the blank day of the new counts left out.
      countKind: 'cumulative',
      locations: 2,
      deaths: { total: sumOf(2, few) },
    });
    expect(built.summary.cases!.total).toBe(sumOf(2));
    expect(built.series.map(({ location }) => location.code)).toEqual(['AF', 'NA']);
  });

  it('ECDC by day: newest first, parts of dates, and rates beside the counts', async () => {
    const rows = rowsOf(
      ['Chad,TD,TCD,16', 'Mali,ML,MLI,19'],
      (date, place, day, n) => {
        const [name, ...codes] = place.split(',');
        const [year, month, dayOfMonth] = date.split('-');
        return `${dayOfMonth}/${month}/${year},${dayOfMonth},${month},${year},${count(day, n)},${few(day, n)},${name},${codes.join()},Africa,${day / 7}`;
      },
      DAYS.toReversed(),
    );
    const built = await read(
      csv(
        'dateRep,day,month,year,cases,deaths,countriesAndTerritories,geoId,countryterritoryCode,popData2019,continentExp,Cumulative_number_for_14_days_of_COVID-19_cases_per_100000',
        ...rows,
      ),
    );
    expect(placeNames(built)).toEqual(['Chad', 'Mali']);
    expect(built.summary).toMatchObject({
      frequency: 'day',
      cases: { total: sumOf(2) },
      deaths: { total: sumOf(2, few) },
    });
    expect(built.series[0]!.location).toMatchObject({ code: 'TD', population: 16 });
  });

  it('ECDC by week: an indicator, the count of the week and the sum so far', async () => {
    const weeks = Array.from({ length: 12 }, (_, week) => `2020-${String(week + 1).padStart(2, '0')}`);
    const rows = rowsOf(
      ['Austria,AUT', 'Belgium,BEL'],
      (week, place, day, n) =>
        [
          `${place},Europe,89,cases,${count(day, n)},${week},1.5,${runningSum(count, day, n)},TESSy`,
          `${place},Europe,89,deaths,${few(day, n)},${week},0.1,${runningSum(few, day, n)},TESSy`,
        ].join('\n'),
      weeks,
    );
    const built = await read(
      csv(
        'country,country_code,continent,population,indicator,weekly_count,year_week,rate_14_day,cumulative_count,source',
        ...rows,
      ),
    );
    expect(built.summary).toMatchObject({
      frequency: 'week',
      countKind: 'incident',
      cases: { total: sumOf(2, count, 12) },
      deaths: { total: sumOf(2, few, 12) },
    });
  });

  it('Our World in Data: continents and the world are no countries', async () => {
    const places = ['AFG,Asia,Afghanistan', 'TCD,Africa,Chad', 'MLI,Africa,Mali'];
    const ofAfrica = (day: number) => count(day, 1) + count(day, 2);
    const line = (date: string, place: string, cases: number, deaths: number) =>
      `${place},${date},${cases * 9}.0,${cases}.0,${cases / 7},${deaths}.0,100`;
    const aggregates = DAYS.flatMap((date, day) => [
      line(date, 'OWID_AFR,,Africa', ofAfrica(day), 0),
      line(date, 'OWID_WRL,,World', ofAfrica(day) + count(day, 0), 0),
    ]);
    const rows = rowsOf(places, (date, place, day, n) => line(date, place, count(day, n), few(day, n)));
    const built = await read(
      csv(
        'iso_code,continent,location,date,total_cases,new_cases,new_cases_smoothed,new_deaths,population',
        ...rows,
        ...aggregates,
      ),
    );
    expect(placeNames(built)).toEqual(['Afghanistan', 'Chad', 'Mali']);
    expect(built.summary).toMatchObject({ cases: { total: sumOf(3) }, deaths: { total: sumOf(3, few) } });
  });

  it('Johns Hopkins: running sums by date, provinces of some countries only', async () => {
    const header = DAYS.map((date) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/20`).join();
    const places = [
      ',Afghanistan',
      'Hubei,China',
      'Tibet,China',
      ',France',
      'Reunion,France',
      ',"Korea, South"',
    ];
    const rows = places.map(
      (place, n) => `${place},33.9,67.7,${DAYS.map((_, day) => runningSum(count, day, n)).join()}`,
    );
    const built = await importText(csv(`Province/State,Country/Region,Lat,Long,${header}`, ...rows), {
      file: 'time_series_covid19_confirmed_global.csv',
      today: '2026-11-24',
    });
    expect(built.summary).toMatchObject({
      disease: 'covid-19',
      countKind: 'cumulative',
      layout: 'wide-by-date',
      cases: { total: sumOf(6) },
    });
    expect(placeNames(built)).toEqual([
      'Afghanistan',
      'France',
      'Hubei, China',
      'Korea, South',
      'Reunion, France',
      'Tibet, China',
    ]);
  });

  it('a humanitarian exchange file: classes of cases in an indicator, tags below the header', async () => {
    const indicators = [
      'Cumulative number of confirmed, probable and suspected cases',
      'Cumulative number of confirmed cases',
      'Cumulative number of confirmed, probable and suspected deaths',
    ];
    const rows = DAYS.flatMap((date, day) =>
      indicators.map((name, n) => `"${name}",Guinea,${date},${runningSum(count, day, n)}.0`),
    );
    const built = await read(
      csv('Indicator,Country,Date,value', '#indicator,#country,#date,#indicator+value', ...rows),
    );
    expect(built.summary).toMatchObject({
      countKind: 'cumulative',
      cases: { total: sumOf(1) },
      deaths: { total: sumOf(1, (day) => count(day, 2)) },
    });
    expect(issueOf(built, 'OTHER_MEASURES')!.message).toContain(
      'left out: "Cumulative number of confirmed cases"',
    );
  });
});

describe('DHIS2 and field tools', () => {
  const weeks = Array.from({ length: 12 }, (_, week) => week + 1);
  const units = ['O6uvpzGd5pu,Bo', 'fdc6uOvgoji,Bombali'];

  it('a pivot with a row for each unit and week', async () => {
    const rows = units.flatMap((unit, n) =>
      weeks.map(
        (week) =>
          `${unit},OU_${n},,2023W${week},Week ${week},2023W${week},,${count(week, n)},${few(week, n)}`,
      ),
    );
    const built = await read(
      csv(
        'organisationunitid,organisationunitname,organisationunitcode,organisationunitdescription,periodid,periodname,periodcode,perioddescription,Cholera cases,Cholera deaths',
        ...rows,
      ),
    );
    expect(placeNames(built)).toEqual(['Bo', 'Bombali']);
    expect(built.summary).toMatchObject({ frequency: 'week', firstDate: '2023-01-08' });
    expect(built.summary.cases!.total).toBe(
      weeks.reduce((sum, week) => sum + count(week, 0) + count(week, 1), 0),
    );
  });

  it('a pivot with data elements in rows and weeks in columns', async () => {
    const rows = ['Bo', 'Bombali'].flatMap((unit, n) => [
      `Cholera cases,${unit},${weeks.map((week) => count(week, n)).join()}`,
      `Cholera deaths,${unit},${weeks.map((week) => few(week, n)).join()}`,
    ]);
    const built = await read(
      csv(`Data,Organisation unit,${weeks.map((week) => `2023W${week}`).join()}`, ...rows),
    );
    expect(built.summary).toMatchObject({ layout: 'wide-by-date', locations: 2 });
    expect(built.summary.deaths!.total).toBe(
      weeks.reduce((sum, week) => sum + few(week, 0) + few(week, 1), 0),
    );
  });

  it('a pivot with units as columns', async () => {
    const rows = weeks.map((week) => `W${week} 2023,${count(week, 0)},${count(week, 1)}`);
    const built = await read(csv('Period,Bo,Bombali', ...rows));
    expect(built.summary).toMatchObject({ layout: 'wide-by-place', locations: 2, frequency: 'week' });
  });

  it('a list of Go.Data and one of SORMAS', async () => {
    const godata = csv(
      'Case ID,First name,Gender,Age,Date of onset,Date of reporting,Classification,Outcome,Location of residence',
      'C-1,A,Male,3,2020-03-01,2020-03-02,Confirmed,Deceased,Bikoro',
      'C-2,B,Female,4,2020-03-04,2020-03-05,Not a case,Alive,Bikoro',
    );
    expect((await read(godata)).summary).toMatchObject({
      layout: 'line-list',
      cases: { total: 1 },
      deaths: { total: 1 },
    });
    const sormas = csv(
      'uuid;disease;person.firstName;person.sex;reportDate;symptoms.onsetDate;caseClassification;outcome;region.name;district.name',
      'U-1;CHOLERA;A;MALE;03.03.2020;01.03.2020;CONFIRMED;DECEASED;Nordkivu;Goma',
      'U-2;CHOLERA;B;FEMALE;14.03.2020;13.03.2020;NO_CASE;NO_OUTCOME;Nordkivu;Beni',
      'U-3;CHOLERA;C;FEMALE;14.03.2020;13.03.2020;SUSPECT;NO_OUTCOME;Nordkivu;Beni',
    );
    expect((await read(sormas)).summary).toMatchObject({
      layout: 'line-list',
      locations: 2,
      cases: { total: 2 },
      deaths: { total: 1 },
    });
  });

  it('a Colombian list, whose "Estado" is how a patient is', async () => {
    const built = await read(
      csv(
        'fecha reporte web,ID de caso,Nombre departamento,Nombre municipio,Edad,Sexo,Estado,Fecha de inicio de síntomas',
        '6/3/2020 0:00:00,1,BOGOTA,BOGOTA,19,F,Leve,27/2/2020 0:00:00',
        '9/3/2020 0:00:00,2,VALLE,BUGA,34,M,Fallecido,4/3/2020 0:00:00',
        '9/3/2020 0:00:00,3,VALLE,BUGA,50,F,Leve,29/2/2020 0:00:00',
      ),
    );
    expect(placeNames(built)).toEqual(['BOGOTA', 'BUGA']);
    expect(built.summary).toMatchObject({ layout: 'line-list', cases: { total: 3 }, deaths: { total: 1 } });
  });
});

describe('files of ministries', () => {
  const weeks = Array.from({ length: 12 }, (_, week) => week + 1);

  it('French: titles, year and week, a rate with a decimal comma, a source below', async () => {
    const rows = ['Karisimbi', 'Goma'].flatMap((zone, n) =>
      weeks.map((week) => `2023;${week};${zone};${count(week, n)};${few(week, n)};1,5`),
    );
    const built = await read(
      csv(
        'Ministère de la Santé;;;;;',
        'Choléra, SE 1 à 12;;;;;',
        'Année;Semaine épi;Zone de santé;Cas suspects;Décès;Létalité (%)',
        ...rows,
        'Source : DPS;;;;;',
      ),
    );
    expect(placeNames(built)).toEqual(['Goma', 'Karisimbi']);
    expect(built.summary).toMatchObject({ frequency: 'week', rows: { used: 24, rejected: 1 } });
    expect(built.summary.cases!.total).toBe(
      weeks.reduce((sum, week) => sum + count(week, 0) + count(week, 1), 0),
    );
  });

  it('Spanish: thousands with a dot, a total for each week, two classes of cases to choose from', async () => {
    const dotted = (value: number) => String(value).replace(/(\d)(\d{3})$/, '$1.$2');
    const rows = weeks.flatMap((week) => {
      const [a, b] = [1_000 + 37 * count(week, 0), 900 + 11 * count(week, 1)];
      return [
        `${week};2023;Loreto;${dotted(a)};${dotted(2 * a)};1`,
        `${week};2023;Piura;${dotted(b)};${dotted(2 * b)};0`,
        `${week};2023;Total;${dotted(a + b)};${dotted(2 * a + 2 * b)};1`,
      ];
    });
    const text = csv('SE;Año;Departamento;Casos confirmados;Casos sospechosos;Fallecidos', ...rows);
    expectRefusal(
      await refusalOf(text, { today: '2026-11-24' }),
      'AMBIGUOUS',
      'Casos confirmados, Casos sospechosos',
    );
    const built = await read(text, { cases: 'Casos confirmados' });
    const sum = weeks.reduce((all, week) => all + 1_900 + 37 * count(week, 0) + 11 * count(week, 1), 0);
    expect(built.summary).toMatchObject({ locations: 2, cases: { total: sum }, deaths: { total: 12 } });
    expect(built.summary.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['THOUSANDS_MARK', 'TOTAL_EXCLUDED']),
    );
  });

  it('Portuguese: states without a town beside their towns', async () => {
    const line = (date: string, state: string, town: string, cases: number, deaths: number) =>
      `Norte;${state};${town};1000;${date};${9 * cases};${cases};${9 * deaths};${deaths}`;
    const rows = DAYS.flatMap((date, day) => [
      line(date, 'RO', '', count(day, 0) + count(day, 1), few(day, 0) + few(day, 1)),
      line(date, 'AC', '', count(day, 2), few(day, 2)),
      line(date, 'RO', 'Porto Velho', count(day, 0), few(day, 0)),
      line(date, 'RO', 'Ariquemes', count(day, 1), few(day, 1)),
      line(date, 'AC', 'Rio Branco', count(day, 2), few(day, 2)),
    ]);
    const built = await read(
      csv(
        'regiao;estado;municipio;populacaoTCU2019;data;casosAcumulado;casosNovos;obitosAcumulado;obitosNovos',
        ...rows,
      ),
    );
    expect(placeNames(built)).toEqual(['Ariquemes, RO', 'Porto Velho, RO', 'Rio Branco, AC']);
    expect(built.summary).toMatchObject({
      countKind: 'incident',
      cases: { total: sumOf(3) },
      deaths: { total: sumOf(3, few) },
    });
  });

  it('German: cases by age and sex, with moments for dates', async () => {
    const groups = ['A00-A04,M', 'A00-A04,W', 'A80+,M', 'A80+,W'];
    const rows = rowsOf(['SK Kiel', 'SK Hamburg'], (date, place, day, n) =>
      groups
        .map(
          (group) =>
            `Nord,${place},${group},${count(day, n)},${few(day, n)},${date.replaceAll('-', '/')} 00:00:00,0`,
        )
        .join('\n'),
    );
    const built = await read(
      csv(
        'Bundesland,Landkreis,Altersgruppe,Geschlecht,AnzahlFall,AnzahlTodesfall,Meldedatum,NeuerFall',
        ...rows,
      ),
    );
    expect(placeNames(built)).toEqual(['SK Hamburg', 'SK Kiel']);
    expect(built.summary).toMatchObject({
      cases: { total: 4 * sumOf(2) },
      deaths: { total: 4 * sumOf(2, few) },
    });
    expect(issueOf(built, 'GROUPS')!.message).toContain('"Altersgruppe" and "Geschlecht"');
  });

  it('Italian: running sums that no name calls so, beside other counts', async () => {
    const rows = rowsOf(
      ['1,Piemonte', '2,Umbria'],
      (date, place, day, n) =>
        `${date}T18:00:00,ITA,${place},45.1,7.6,${count(day, 3)},${few(day, 1)},${runningSum(few, day, n)},${runningSum(count, day, n)},${day * 90}`,
    );
    const built = await read(
      csv(
        'data,stato,codice_regione,denominazione_regione,lat,long,ricoverati_con_sintomi,dimessi_guariti,deceduti,totale_casi,tamponi',
        ...rows,
      ),
    );
    expect(placeNames(built)).toEqual(['Piemonte', 'Umbria']);
    expect(built.summary).toMatchObject({
      countKind: 'cumulative',
      cases: { total: sumOf(2) },
      deaths: { total: sumOf(2, few) },
    });
  });

  it('British: columns in camel case that say by which date they count', async () => {
    const rows = rowsOf(
      ['England,E92000001', 'Wales,W92000004'],
      (date, place, day, n) => `nation,${place},${date},${count(day, n)},${runningSum(count, day, n)}`,
      DAYS,
    );
    const built = await read(
      csv(
        'areaType,areaName,areaCode,date,newCasesBySpecimenDate,cumCasesBySpecimenDate',
        ...rows.toReversed(),
      ),
    );
    expect(built.summary).toMatchObject({ countKind: 'incident', locations: 2, cases: { total: sumOf(2) } });
  });

  it('a situation report: names over two rows, and a row of totals below', async () => {
    const rows = WEEKS.map(
      (week, index) => `${week};${count(index, 0)};${count(index, 1)};${few(index, 0)};${few(index, 1)}`,
    );
    const built = await read(
      csv(
        'Sitrep 12;;;;',
        ';Cases;;Deaths;',
        'Week ending;Tete;Sofala;Tete;Sofala',
        ...rows,
        'Total;99;99;9;9',
      ),
    );
    expect(built.summary).toMatchObject({
      layout: 'wide-by-measure-and-place',
      cases: { total: sumOf(2, count, 6) },
      deaths: { total: sumOf(2, few, 6) },
    });
    expect(built.rejected).toMatchObject([{ column: 'Week ending', found: 'Total' }]);
  });

  it('merged cells: a province that is named once for its weeks', async () => {
    const lines = (province: string, n: number) =>
      weeks.map((week) => `${week === 1 ? province : ''};2020-S${week};${count(week, n)}`);
    const text = csv('Province;Semaine;Cas', ...lines('Ouest', 0), ...lines('Nord', 1));
    const built = await read(text);
    expect(built.summary).toMatchObject({ locations: 2, rows: { used: 24, rejected: 0 } });
    expect(built.series.map(({ dates }) => dates.length)).toEqual([12, 12]);
    expect(issueOf(built, 'FILLED_DOWN')).toMatchObject({ severity: 'warning', count: 22 });
    const twice = await read(`${text};2020-S3;4\n`, { unreadable: 'leave-out' });
    expect(twice.summary.rows.rejected).toBe(23);
  });

  it('ages as columns beside their total: the total counts', async () => {
    const rows = WEEKS.map(
      (week, index) => `${week},${index},${count(index, 0)},2,${index + count(index, 0) + 2}`,
    );
    const built = await read(csv('date,<5,5-14,15 ans et plus,Total', ...rows));
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: sumOf(1, count, 6) + 27 } });
  });

  it('measures in rows without a name, dates in columns', async () => {
    const built = await read(csv(`,${WEEKS.join()}`, 'Cases,3,4,5,4,3,2', 'Deaths,1,0,1,0,1,0'));
    expect(built.summary).toMatchObject({ locations: 1, cases: { total: 21 }, deaths: { total: 3 } });
  });

  it('places by number alone, under the name of a code', async () => {
    const rows = rowsOf(['01001', '53061'], (date, place, day, n) => `${date},${place},${count(day, n)}`);
    expect(placeNames(await read(csv('date,fips,cases', ...rows)))).toEqual(['01001', '53061']);
  });

  it('a list with the day of the file in every row is read by the day of symptoms', async () => {
    const rows = DAYS.map((date, n) => `2020-06-01,z${n},2,${date},${date},4${n % 9}`);
    const built = await read(
      csv('FECHA_ACTUALIZACION,ID_REGISTRO,SEXO,FECHA_INGRESO,FECHA_SINTOMAS,EDAD', ...rows),
    );
    expect(built.mappings[0]).toMatchObject({ layout: 'line-list', date: 'FECHA_SINTOMAS' });
  });
});
