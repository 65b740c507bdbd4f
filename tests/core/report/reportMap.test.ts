/** A map or ranked bars in the report: which of them stands there, and what the map gives away. */
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft, type ReportDraft, riskLevels } from '../../../shared/contract/index.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { languages } from '../../../shared/words/language.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { districts, districtsCsv } from './districts.ts';

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

/** The three districts under other names. */
async function published(names: readonly string[], core = test): Promise<string> {
  const csv = districtsCsv(districts.slice(0, names.length).map((one, i) => ({ ...one, name: names[i]! })));
  core.files.set('districts.csv', csv);
  const { datasets } = await core.client.call('datasets.import', {
    files: [{ path: 'districts.csv' }],
    disease: 'measles',
    name: 'Three places',
  });
  await core.client.call('forecasts.run', { datasetId: datasets[0]!.id });
  return datasets[0]!.id;
}

const countries = ['Guinea', 'Liberia', 'Mali'];

async function importShapes(datasetId: string, names: readonly string[]): Promise<void> {
  const features = names.map((name, x) => ({
    type: 'Feature',
    properties: { name },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 8],
          [x + 1, 8],
          [x + 1, 9],
          [x, 8],
        ],
      ],
    },
  }));
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
  const { uploadId } = await test.client.call('uploads.open', { name: 'd.geojson', bytes: bytes.length });
  await test.client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
  await test.client.call('maps.import', { datasetId, uploadId });
}

const previewOf = (datasetId: string, core = test) => core.client.call('report.preview', { datasetId });
const keep = (datasetId: string, draft: Partial<ReportDraft>) =>
  test.client.call('report.saveDraft', { datasetId, draft: { ...emptyDraft, ...draft } });
/** From the heading of the map on. */
function mapIn(html: string): string | null {
  return /<section><h2>[^<]*<\/h2><svg class="chart map".*?<\/section>/.exec(html)?.[0] ?? null;
}
const barsIn = (html: string) => /id="ranked-hatch"/.test(html);
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('beside the epidemic curve', () => {
  it('stands a map where at least half of three places or more have a shape, unless bars are chosen', async () => {
    const datasetId = await published(countries);
    const { report, html } = await previewOf(datasetId);
    expect(report.placesPicture).toEqual({
      shown: 'map',
      chosen: null,
      placesWithShape: 3,
      placesWithout: [],
      source: 'Country shapes: Natural Earth.',
    });
    expect(textOf(mapIn(html)!)).toContain('Risk levels on the map');
    expect(barsIn(html)).toBe(false);

    await keep(datasetId, { placesPicture: 'bars' });
    const chosen = await previewOf(datasetId);
    expect(chosen.report.placesPicture).toMatchObject({ shown: 'bars', chosen: 'bars', placesWithShape: 3 });
    expect([mapIn(chosen.html), barsIn(chosen.html)]).toEqual([null, true]);
    const file = { datasetId, format: 'html', placesPicture: 'map' } as const;
    // Of one report, in place of what is kept.
    expect(mapIn((await test.client.call('report.export', file)).content)).not.toBe(null);
    expect((await test.client.call('report.draft', { datasetId })).draft.placesPicture).toBe('bars');
  });

  it('stand bars where fewer than half of the places have a shape, or there are two, unless the map is chosen', async () => {
    const datasetId = await published(['Bo', 'Kenema', 'Moyamba']);
    await importShapes(datasetId, ['Bo', 'Elsewhere']);
    const { report } = await previewOf(datasetId);
    expect(report.placesPicture).toMatchObject({ shown: 'bars', placesWithShape: 1 });
    await keep(datasetId, { placesPicture: 'map' });
    const chosen = await previewOf(datasetId);
    expect(chosen.report.placesPicture).toMatchObject({ shown: 'map', chosen: 'map' });
    expect(textOf(mapIn(chosen.html)!)).toContain('Without a shape: Kenema and Moyamba. Shapes: d.geojson.');

    const two = await previewOf(await published(['Guinea', 'Liberia']));
    expect(two.report.placesPicture).toMatchObject({ shown: 'bars', chosen: null, placesWithShape: 2 });
  });

  it('stand bars, and the reason, where a map was chosen that there is none of', async () => {
    const datasetId = await published(['Bo', 'Kenema', 'Moyamba']);
    expect((await previewOf(datasetId)).report.notices.map(({ code }) => code)).not.toContain('NO_MAP');
    await keep(datasetId, { placesPicture: 'map' });
    const { report, html } = await previewOf(datasetId);
    expect(report.placesPicture).toMatchObject({ shown: 'bars', chosen: 'map', placesWithShape: 0 });
    expect(report.notices.find(({ code }) => code === 'NO_MAP')?.text).toContain(
      'no place of this report has a shape',
    );
    expect(barsIn(html)).toBe(true);
  });

  it('stand bars, and the reason, where the file of shapes is damaged: the report is there without it', async () => {
    const datasetId = await published(['Bo', 'Kenema', 'Moyamba']);
    await importShapes(datasetId, ['Bo', 'Kenema']);
    const [file] = await test.store.files.list('maps');
    await test.store.files.remove(file!);
    const { report } = await previewOf(datasetId);
    expect(report.notices.find(({ code }) => code === 'NO_MAP')?.text).toContain('Import the map again.');
    expect(report.placesPicture.shown).toBe('bars');
  });

  it('stands the map of the shapes as they are now', async () => {
    const datasetId = await published(['Bo', 'Kenema', 'Moyamba']);
    const shaped = async () => (await previewOf(datasetId)).report.placesPicture.placesWithShape;
    await importShapes(datasetId, ['Bo', 'Kenema']);
    expect(await shaped()).toBe(2);
    await importShapes(datasetId, ['Bo', 'Kenema', 'Moyamba']);
    expect(await shaped()).toBe(3);
    await test.client.call('maps.remove', { datasetId });
    expect(await shaped()).toBe(0);
  });
});

describe('the map of a report', () => {
  it('tells levels alone: not one count, and nothing of those that are hidden', async () => {
    const { report, html } = await previewOf(await published(countries));
    expect(report.suppression.small).toBeGreaterThan(0);
    const map = mapIn(html)!;
    expect(textOf(map)).not.toMatch(/\d/);
    const label = /aria-label="([^"]*)"/.exec(map)![1]!;
    const counts = riskLevels.map((level) => report.places.filter((row) => row.level === level).length);
    // Of places, by level.
    expect(label.match(/\d+/g)!.map(Number)).toEqual(counts.filter((count) => count > 0));
    const titles = [...map.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(titles.toSorted()).toEqual(
      report.places
        .map(({ location, level }) => `${location.name}: ${level[0]}${level.slice(1).toLowerCase()}`)
        .toSorted(),
    );
  });

  it('shows each level by marks besides its colour, as its legend does', async () => {
    const { report, html } = await previewOf(await published(countries));
    const map = mapIn(html)!;
    const marks = [...new Set(report.places.map(({ level }) => level))].map((level) => {
      expect(map).toContain(`<g clip-path="url(#map-${level})">`);
      const d = new RegExp(`<path id="map-row-${level}" d="([^"]*)"`).exec(map)![1]!;
      expect(map).toContain(`<path id="map-key-${level}"`);
      return d;
    });
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('shows the level that a user set by hand, and says so', async () => {
    const datasetId = await published(countries);
    await test.client.call('levels.set', {
      datasetId,
      location: 'mali',
      level: 'RED',
      reason: 'A confirmed case',
      by: 'A. Author',
      until: new Date(test.clock.now() + 7 * DAY).toISOString(),
    });
    const map = mapIn((await previewOf(datasetId)).html)!;
    const title = /class="ground-(\w+)" href="[^"]*"><title>Mali: ([^<]*)</.exec(map)!;
    expect(title[1]).toBe('RED');
    expect(title[2]).toContain('by hand');
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const first = mapIn((await previewOf(await published(countries))).html);
    const other = await openTestCore();
    expect(mapIn((await previewOf(await published(countries, other), other)).html)).toBe(first);
  });

  it.each(languages)('has its words in %s, and runs from west to east', async (language) => {
    await test.client.call('settings.set', { key: 'language', value: language });
    const { report, html } = await previewOf(await published(countries));
    expect(report.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const map = mapIn(html)!;
    expect(map).toMatch(/<svg class="chart map"[^>]* direction="ltr">/);
    expect(map).toContain('Natural Earth');
    if (language !== 'en') expect(textOf(map)).not.toMatch(/Risk levels|no place of this report/);
  });
});
