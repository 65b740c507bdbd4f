import { describe, expect, it } from 'vitest';
import { weeklyPanelOf } from '../../../../main/core/surveillance/weeklyPanelOf.ts';
import type { ErrorCode } from '../../../../shared/errors/errorCodes.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { expectRefusal, fixtureBytes, importBytes, issueOf, placeNames, refusalOf } from '../importing.ts';

interface Facts {
  disease: string;
  layout: string;
  frequency: string;
  epiWeek: string;
  dateFormat: string;
  locations: number;
  firstDate: string;
  lastDate: string;
  rows: number;
  missingWeeks: string[];
  cases: number;
  deaths: number | null;
  totalLabels: string[];
}

interface Expected {
  read: {
    'cholera_haiti_2010_2019_weekly.csv': Facts & {
      casesByLocation: Record<string, number>;
      ignoredColumns: string[];
    };
    'covid19_austria_bundeslaender.csv': Facts & {
      wrong: { cases: number; deaths: number };
      columns: Record<string, string>;
    };
  };
  refused: Record<string, { code: ErrorCode; layout?: string }>;
}

const expected = JSON.parse(new TextDecoder().decode(fixtureBytes('expected.json'))) as Expected;

const HAITI = 'cholera_haiti_2010_2019_weekly.csv';
const AUSTRIA = 'covid19_austria_bundeslaender.csv';
const haiti = importBytes(fixtureBytes(HAITI), { file: HAITI, today: '2026-11-24' });
const austria = importBytes(fixtureBytes(AUSTRIA), { file: AUSTRIA, today: '2026-11-24' });

describe.each([
  [HAITI, haiti],
  [AUSTRIA, austria],
] as const)('%s', (file, built) => {
  const facts = expected.read[file];

  it('gives the places, the span, the totals and the rows of the file', () => {
    expect(built.summary).toMatchObject({
      disease: facts.disease,
      layout: facts.layout,
      frequency: facts.frequency,
      epiWeek: facts.epiWeek,
      locations: facts.locations,
      firstDate: facts.firstDate,
      lastDate: facts.lastDate,
      cases: { total: facts.cases, negativeSteps: 0 },
      rows: { read: facts.rows, used: facts.rows, rejected: 0 },
    });
    expect(built.summary.deaths?.total ?? null).toBe(facts.deaths);
    expect(built.series).toHaveLength(facts.locations);
    expect(built.rejected).toEqual([]);
  });

  it('is a replay as of the day after its last date', () => {
    expect(built.summary).toMatchObject({ replay: true, asOf: addDays(facts.lastDate, 1) });
  });

  it('says what it read as what', () => {
    const { dateFormat, totalLabels } = facts;
    expect(built.mapping).toMatchObject({ dateFormat, totalLabels });
    expect(built.mapping.confidence).toBeGreaterThan(0.8);
    expect(built.mapping.why.length).toBeGreaterThan(1);
  });
});

describe('the Haiti file', () => {
  const facts = expected.read[HAITI];

  it('gives each department its own total', () => {
    const totals = haiti.series.map(({ location, cases }) => [
      location.name,
      cases!.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    ]);
    expect(Object.fromEntries(totals)).toEqual(facts.casesByLocation);
  });

  it('leaves the text column out', () => {
    expect(haiti.mapping.ignoredColumns).toEqual(facts.ignoredColumns);
  });

  it('reports its four missing weeks and keeps them apart from zero', () => {
    expect(issueOf(haiti, 'MISSING_WEEK')).toMatchObject({ severity: 'warning', count: 4 });
    expect(issueOf(haiti, 'MISSING_WEEK')!.message).toMatch(/not zero/);
    const panel = weeklyPanelOf({ ...haiti.summary, series: haiti.series }, '2019-01-13')!;
    expect(panel.weekEnds).toHaveLength(facts.rows + facts.missingWeeks.length);
    for (const place of panel.places) {
      const missing = panel.weekEnds.filter((_, week) => place.cases[week] === null);
      expect(missing).toEqual(facts.missingWeeks);
    }
  });

  it('codes places by their names', () => {
    expect(haiti.series.map(({ location }) => location.code)).toContain('grand-anse');
  });
});

describe('the Austria file', () => {
  const facts = expected.read[AUSTRIA];

  it('leaves the nation out and says so', () => {
    expect(placeNames(austria)).not.toContain('Österreich');
    expect(issueOf(austria, 'TOTAL_EXCLUDED')).toMatchObject({ count: 1, severity: 'info' });
    expect(issueOf(austria, 'TOTAL_EXCLUDED')!.message).toContain('Österreich');
    expect(austria.summary.cases!.total).not.toBe(facts.wrong.cases);
    expect(austria.summary.deaths!.total).not.toBe(facts.wrong.deaths);
  });

  it('takes new counts, not the sums and windows beside them', () => {
    expect(austria.mapping).toMatchObject(facts.columns);
  });

  it('reads umlauts, the own codes and the newest population', () => {
    const kaernten = austria.series.find(({ location }) => location.name === 'Kärnten');
    expect(kaernten!.location).toMatchObject({ code: '2' });
    expect(kaernten!.location.population).toBeGreaterThan(560_000);
    expect(austria.series.every(({ location }) => location.population! > 200_000)).toBe(true);
  });

  it('counts the nation when the user says that nothing is a total', () => {
    const all = importBytes(fixtureBytes(AUSTRIA), { mapping: { totalLabels: [] } });
    expect(all.summary).toMatchObject({ locations: 10, cases: { total: facts.wrong.cases } });
  });
});

describe('layouts that this version does not read', () => {
  it.each(Object.entries(expected.refused))('%s is refused, never counted wrong', (file, facts) => {
    const refusal = refusalOf(fixtureBytes(file), { file });
    expectRefusal(refusal, facts.code, file, /import that|count the rows/);
    if (facts.layout !== undefined) expect(refusal.details).toMatchObject({ layout: facts.layout });
  });
});
