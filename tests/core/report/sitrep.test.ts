import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, type PlaceRow, type Sitrep } from '../../../shared/contract/index.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';
import { districts, districtsCsv } from './districts.ts';

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

async function imported(csv = districtsCsv(), more: object = {}): Promise<string> {
  test.files.set('districts.csv', csv);
  const { datasets } = await test.client.call('datasets.import', {
    files: [{ path: 'districts.csv' }],
    disease: 'measles',
    name: 'Three districts',
    ...more,
  });
  return datasets[0]!.id;
}

async function published(csv = districtsCsv()): Promise<string> {
  const datasetId = await imported(csv);
  await test.client.call('forecasts.run', { datasetId });
  return datasetId;
}

async function reportOf(datasetId: string): Promise<Sitrep> {
  return (await test.client.call('report.preview', { datasetId })).report;
}

const count = (value: number) => ({ kind: 'count', value }) as const;
const rowOf = ({ places }: Sitrep, name: string): PlaceRow =>
  places.find(({ location }) => location.name === name)!;
const noticesOf = ({ notices }: Sitrep) => notices.map(({ code }) => code);

describe('the counts of a report', () => {
  it('are those of the data, with sums, rates and fatality as worked out by hand', async () => {
    const report = await reportOf(await published());
    expect(report.header).toMatchObject({
      area: 'Three districts',
      disease: 'measles',
      dataTo: { weekEnd: '2016-10-30', label: '2016-W43', text: '30 Oct 2016 (2016-W43)' },
    });
    expect(rowOf(report, 'Bo')).toMatchObject({
      // 10 weeks of 10, then 20 and 30.
      cases: { thisWeek: count(30), lastWeek: count(20), cumulative: count(150) },
      deaths: { thisWeek: count(6), lastWeek: count(0), cumulative: count(6) },
      attackRate: { per100000: 150, population: 100_000, populationYear: null, populationSource: null },
      fatality: { share: 0.04, deaths: 6, cases: 150 },
    });
    // 80 + 9 + 10 in 200,000 persons; 70 + 6 + 3 in 50,000.
    expect(rowOf(report, 'Kenema')).toMatchObject({
      cases: { cumulative: count(99) },
      attackRate: { per100000: 49.5 },
    });
    expect(rowOf(report, 'Moyamba')).toMatchObject({
      cases: { cumulative: count(79) },
      attackRate: { per100000: 158 },
    });
    expect(report.area).toMatchObject({
      cases: { thisWeek: count(43), lastWeek: count(35), cumulative: count(328) },
      deaths: { thisWeek: count(6), cumulative: count(6) },
      fatality: { deaths: 6, cases: 328 },
      reporting: 3,
      places: 3,
    });
    expect(report.area!.attackRate!.per100000).toBeCloseTo((328 / 350_000) * 100_000, 9);
    expect(report.curve.map(({ cases }) => cases)).toEqual([
      ...Array(10).fill(count(25)),
      count(35),
      count(43),
    ]);
  });

  it('leave a small one out, and with it those that subtraction would need', async () => {
    const report = await reportOf(await published());
    expect(rowOf(report, 'Moyamba').cases.thisWeek).toEqual({ kind: 'small', below: 5 });
    // 43 less 30 less 10 would be 3.
    expect(rowOf(report, 'Kenema').cases.thisWeek).toEqual({ kind: 'hidden' });
    expect(rowOf(report, 'Bo').cases.thisWeek).toEqual(count(30));
    expect(report.suppression).toMatchObject({ below: 5, small: 1 });
    expect(report.quality.join(' ')).toContain('Counts from 1 to 4 are shown as <5');
    expect(report.forecasts.find(({ location }) => location.name === 'Moyamba')!.lastObserved.cases).toEqual({
      kind: 'small',
      below: 5,
    });
  });

  it('are marked as preliminary where their source calls them so, in table, curve and page', async () => {
    const csv = districtsCsv().replace('2016-10-30,30,6', '2016-10-30,30*,6');
    const datasetId = await published(csv);
    const report = await reportOf(datasetId);
    expect(
      report.places.filter(({ isPreliminary }) => isPreliminary).map(({ location }) => location.name),
    ).toEqual(['Bo']);
    expect(report.curve.map(({ isPreliminary }) => isPreliminary).lastIndexOf(true)).toBe(11);
    expect(report.highlights.find(({ id }) => id === 'preliminary')!.text).toBe(
      'The newest week is still being reported in 1 place: its count is likely to rise.',
    );
    const { html } = await test.client.call('report.preview', { datasetId });
    expect(html).toContain('30 <span class="mark">p</span>');
    expect(html).toMatch(/fill="url\(#curve-hatch\)"><title>2016-W43: 43, preliminary/);
  });

  it('are named in no reason, and no alert line stands beside one that is not shown', async () => {
    const report = await reportOf(await published());
    const of = (name: string) => ({
      line: report.forecasts.find(({ location }) => location.name === name)!.alertLine!.value,
      reasons: report.alerts.find(({ location }) => location.name === name)!.reasons.map(({ text }) => text),
    });
    expect(of('Bo').line).toEqual(count(11.5));
    expect(of('Bo').reasons[0]).toBe('The last count, 30, is already above 11.5 cases a week (EARS C2)');
    expect(of('Kenema').line).toEqual({ kind: 'hidden' });
    expect(of('Kenema').reasons.slice(0, 2)).toEqual([
      'The last count is already above its alert line',
      'About 8 in 10 chance (83 %) to stay above its alert line',
    ]);
    expect(of('Moyamba').line).toEqual({ kind: 'hidden' });
  });

  it('are those of the summary, the charts and the exports', async () => {
    const datasetId = await published();
    const report = await reportOf(datasetId);
    const summary = await test.client.call('forecasts.summary', { datasetId });
    expect(report.places.map(({ location, level }) => [location.code, level])).toEqual(
      summary.places.map(({ location, riskLevel }) => [location.code, riskLevel]),
    );
    for (const row of report.forecasts) {
      const chart = await test.client.call('forecasts.chart', { id: row.forecastId });
      expect(row.weeks.map(({ median }) => median)).toEqual(
        chart.targets.cases.map(({ quantiles }) => quantiles.find(({ level }) => level === 0.5)!.value),
      );
      expect(row).toMatchObject({ provider: summary.provider, model: summary.model, asOf: summary.asOf });
      if (row.alertLine?.value.kind === 'count')
        expect(row.alertLine.value.value).toBe(chart.threshold!.value);
    }
  });

  it('say where a place did not report', async () => {
    const silent = districts.map((one) => (one.name === 'Kenema' ? { ...one, thisWeek: null } : one));
    const report = await reportOf(await published(districtsCsv(silent)));
    expect(rowOf(report, 'Kenema').cases.thisWeek).toEqual({ kind: 'not-reported' });
    expect(report.area).toMatchObject({ reporting: 2, places: 3 });
    expect(report.highlights.find(({ id }) => id === 'not-reporting')!.text).toBe(
      'No report for the newest week from Kenema.',
    );
    expect(report.quality).toContain(
      '1 of 36 reports of the last 12 weeks are missing; missing reports add nothing to the sums.',
    );
  });
});

describe('sentences of a report', () => {
  it('say what the tables show', async () => {
    const report = await reportOf(await published());
    const texts = report.highlights.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      'In the week to 30 Oct 2016 (2016-W43), 3 of 3 places reported 43 cases, 8 more than the week before (35).',
      'In the same week, 6 deaths were reported.',
      'Since the week to 14 Aug 2016, 328 cases and 6 deaths have been reported (case fatality 1.8 %, 6 deaths among 328 cases).',
    ]);
  });

  it('can be rewritten, taken out and added, and say so; an edit outlives its numbers', async () => {
    const datasetId = await published();
    const [first] = (await reportOf(datasetId)).highlights;
    const draft = {
      ...emptyDraft,
      highlights: [
        { change: 'edited' as const, id: 'situation', text: 'Cases rise in Bo.', auto: first!.text },
        { change: 'removed' as const, id: 'deaths' },
        { change: 'added' as const, id: 'own-1', text: 'A team left for Bo.' },
      ],
    };
    await test.client.call('report.saveDraft', { datasetId, draft });
    const report = await reportOf(datasetId);
    expect(report.highlights[0]).toEqual({
      id: 'situation',
      text: 'Cases rise in Bo.',
      origin: 'edited',
      auto: first!.text,
      isOutdated: false,
    });
    expect(report.removedHighlights.map(({ id }) => id)).toEqual(['deaths']);
    expect(report.highlights.at(-1)).toMatchObject({ origin: 'added', text: 'A team left for Bo.' });
    const { html } = await test.client.call('report.preview', { datasetId });
    expect(html).toContain('Cases rise in Bo. <span class="mark">(edited)</span>');

    const more = districts.map((one) => (one.name === 'Bo' ? { ...one, thisWeek: 31 } : one));
    await imported(districtsCsv(more), { into: datasetId });
    await test.client.call('forecasts.run', { datasetId });
    expect((await reportOf(datasetId)).highlights[0]).toMatchObject({
      text: 'Cases rise in Bo.',
      isOutdated: true,
    });
  });
});

describe('what a reader has to know first', () => {
  it('is nothing where the set is of today and whole', async () => {
    expect(noticesOf(await reportOf(await published()))).toEqual([]);
  });

  it('is that counts are newer than the forecast', async () => {
    const datasetId = await published();
    const revised = districts.map((one) => ({ ...one, lastWeek: one.lastWeek + 10 }));
    await imported(districtsCsv(revised), { into: datasetId });
    const report = await reportOf(datasetId);
    expect(noticesOf(report)).toEqual(['NEWER_COUNTS']);
    expect(report.notices[0]!.text).toContain('Counts are newer than this forecast');
    // The figures are still those that the forecast was made from.
    expect(report.area!.cases.lastWeek).toEqual(count(35));
  });

  it('is how old data and forecast are', async () => {
    test.clock.advance(14 * DAY);
    const datasetId = await published();
    expect(noticesOf(await reportOf(datasetId))).toEqual(['STALE']);
    test.clock.advance(22 * DAY);
    const { notices } = await reportOf(datasetId);
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('The data were 17 days old'),
      expect.stringContaining('This forecast was made 22 days ago'),
    ]);
  });

  it('is that it is a replay, and which places have no forecast', async () => {
    const short = districtsCsv()
      .split('\n')
      .filter((line) => !line.startsWith('"Kenema"') || line.includes('2016-10'));
    test.clock.advance(400 * DAY);
    const report = await reportOf(await published(short.join('\n')));
    expect(noticesOf(report)).toEqual(['REPLAY', 'GAPS']);
    expect(report.gaps.map(({ location }) => location.name)).toEqual(['Kenema']);
    expect(rowOf(report, 'Kenema').level).toBe('NOT_ASSESSED');
  });
});

describe('suppression', () => {
  const off = () => test.client.call('settings.set', { key: 'report.suppressBelow', value: 0 });

  it('stays on without a reason, and says so', async () => {
    const datasetId = await published();
    await off();
    const report = await reportOf(datasetId);
    expect(noticesOf(report)).toEqual(['SUPPRESSION_NEEDS_REASON']);
    expect(rowOf(report, 'Moyamba').cases.thisWeek.kind).toBe('small');
  });

  it('is off with a reason, which the report gives', async () => {
    const datasetId = await published();
    await off();
    const draft = { ...emptyDraft, suppressionReason: 'For the ministry alone' };
    await test.client.call('report.saveDraft', { datasetId, draft });
    const report = await reportOf(datasetId);
    expect(report.notices).toEqual([
      { code: 'SUPPRESSION_OFF', text: 'Small numbers are shown. Reason given: For the ministry alone' },
    ]);
    expect(rowOf(report, 'Moyamba').cases.thisWeek).toEqual(count(3));
    expect(report.suppression).toMatchObject({ small: 0, hidden: 0 });
  });

  it('has no limit of 2, which would name every small count', async () => {
    const refused = test.client.call('settings.set', { key: 'report.suppressBelow', value: 2 });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'BAD_SETTING' });
  });
});

describe('what people write', () => {
  const draft = { ...emptyDraft, organisation: 'Ministry', actions: 'Vaccinate.', isFinal: true };

  it('is kept over a kill, each dataset its own', async () => {
    const datasetId = await published();
    expect(await test.client.call('report.saveDraft', { datasetId, draft })).toEqual({ draft });
    test = await test.restart();
    expect(await test.client.call('report.draft', { datasetId })).toEqual({ draft });
    const other = await test.importPlaces({ Ouest: [1, 2, 3] });
    expect(await test.client.call('report.draft', { datasetId: other })).toEqual({ draft: emptyDraft });
    expect((await reportOf(datasetId)).header).toMatchObject({ organisation: 'Ministry', isFinal: true });
  });

  it('is as before where it could not be saved', async () => {
    const datasetId = await imported();
    test.store.failNext('commit');
    const refused = test.client.call('report.saveDraft', { datasetId, draft });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'DISK_FULL' });
    expect(await test.client.call('report.draft', { datasetId })).toEqual({ draft: emptyDraft });
  });

  it('of one report stands for that report alone', async () => {
    const datasetId = await published();
    await test.client.call('report.saveDraft', { datasetId, draft });
    const header = { number: '12', author: 'Someone' };
    const { report } = await test.client.call('report.preview', { datasetId, header });
    expect(report.header).toMatchObject({
      organisation: 'Ministry',
      number: '12',
      title: 'Situation report no. 12',
    });
    expect((await reportOf(datasetId)).header.number).toBe('');
  });

  it('belongs to a dataset that is there', async () => {
    const refused = test.client.call('report.saveDraft', { datasetId: 'none', draft });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'UNKNOWN_DATASET' });
  });
});

describe('files of a report', () => {
  it('tell the same, and how much is not shown', async () => {
    const datasetId = await published();
    const { report, html } = await test.client.call('report.preview', { datasetId });
    const suppressed = report.suppression.small + report.suppression.hidden;
    for (const format of ['html', 'txt', 'csv', 'xlsx'] as const) {
      const file = await test.client.call('report.export', { datasetId, format });
      expect(file).toMatchObject({ suppressed, encoding: format === 'xlsx' ? 'base64' : 'text' });
      expect(file.suggestedName).toMatch(new RegExp(`^sitrep-.*-2016-11-02\\.${format}$`));
      if (format === 'html') expect(file.content).toBe(html);
      if (format === 'csv')
        expect(file.content).toContain('moyamba,Moyamba,Yellow,<5,n.s.,79,0,0,0,158,50000,,,');
    }
  });

  it('need a forecast', async () => {
    const datasetId = await imported();
    const refused = test.client.call('report.export', { datasetId, format: 'html' });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'NO_FORECAST_YET' });
  });

  it('name their weeks from left to right in the heads of tables, in every language', async () => {
    const { html } = await test.client.call('report.preview', { datasetId: await published() });
    const heads = [...html.matchAll(/<th[^>]*>((?:(?!<\/th>).)*\d{4}-W\d{2}.*?)<\/th>/g)].map(
      ([, head]) => head!,
    );
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter((head) => !head.startsWith('<bdi dir="ltr">'))).toEqual([]);
  });

  it('say where the populations are from, whatever was typed', async () => {
    const source = '=cmd() <img src=x>, "INE"';
    test.files.set('people.csv', 'district,population,year\nBo,100000,2021\nKenema,200000,2021\n');
    const more = { population: { path: 'people.csv' }, populationSource: `\u202e${source}` };
    const datasetId = await imported(districtsCsv().replaceAll(',50000,', ',,'), more);
    await test.client.call('forecasts.run', { datasetId });
    const { report, html } = await test.client.call('report.preview', { datasetId });
    expect(report.method.at(-1)).toBe(`Populations: 2021, source: ${source}.`);
    expect(rowOf(report, 'Bo').attackRate).toMatchObject({ populationYear: 2021, populationSource: source });
    expect(html).toContain('source: =cmd() &lt;img src=x&gt;, &quot;INE&quot;.');
    const { content } = await test.client.call('report.export', { datasetId, format: 'csv' });
    expect(content).toContain(`,100000,2021,"'${source.replaceAll('"', '""')}",`);
  });

  it('name several sources, and say where none is given', async () => {
    test.files.set('people.csv', 'district,population,year\nBo,100000,2021\n');
    const datasetId = await imported(districtsCsv(), { population: { path: 'people.csv' } });
    await test.client.call('forecasts.run', { datasetId });
    const { method, area } = await reportOf(datasetId);
    expect(method.at(-1)).toBe('Populations: 2021, source not given; year not stated, source not given.');
    expect(area!.attackRate).toMatchObject({ populationYear: null, populationSource: null });
  });

  it('show the names of places as text, whatever they hold', async () => {
    const name = '<script>alert(1)</script> & "Co"';
    const csv = districtsCsv(
      districts.map((one) => (one.name === 'Bo' ? { ...one, name: name.replaceAll('"', "'") } : one)),
    );
    const { html } = await test.client.call('report.preview', { datasetId: await published(csv) });
    expect(html).not.toContain('<script');
    expect(html).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;Co&#39;');
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
  });
});
