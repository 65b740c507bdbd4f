import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../main/adapters/pdf/findBrowser.ts';
import { districts, districtsCsv } from '../../core/report/districts.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;
let dataset: string;

beforeEach(async () => {
  folder = newFolder();
  data = join(folder, 'data');
  const path = join(folder, 'districts.csv');
  writeFileSync(path, districtsCsv());
  const { reply } = await cliJson(
    ['import', path, '--disease', 'measles', '--name', 'Three districts'],
    data,
  );
  dataset = reply.value.datasets[0].id;
  await cliJson(['forecast', '--dataset', dataset], data);
});

const written = (ending: string) => join(folder, `report.${ending}`);
const report = (ending: string, ...more: string[]) =>
  cliJson(['report', '--dataset', dataset, '--out', written(ending), ...more], data);

/** The text of each page, with one kind of space. */
async function pagesOf(path: string): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(readFileSync(path)));
  return text.map((page) => page.replaceAll(/\s+/g, ' '));
}

describe('outpost report', () => {
  it.each(['html', 'txt', 'csv', 'xlsx'])('writes %s, and nothing beside it', async (ending) => {
    const { code, reply } = await report(ending, '--number', '12', '--author', 'A. Author', '--final');
    expect(code).toBe(0);
    expect(reply.value).toEqual({ written: written(ending), pages: null, suppressed: 4 });
    expect(readdirSync(folder).sort()).toEqual(['data', 'districts.csv', `report.${ending}`].sort());
    const text = readFileSync(written(ending)).toString('latin1');
    const starts = {
      html: '<!doctype html>',
      txt: 'Situation report no. 12: measles',
      csv: 'Report\n',
      xlsx: 'PK',
    };
    expect(text.startsWith(starts[ending as keyof typeof starts])).toBe(true);
    if (ending === 'html') expect(text).toContain('A. Author');
  });

  it.skipIf(findBrowser() === null)(
    'prints two pages as PDF, in place of the file before (skipped: no Chromium-family browser)',
    async () => {
      writeFileSync(written('pdf'), 'what was there');
      const { reply } = await report('pdf', '--paper', 'letter');
      expect(reply.value).toEqual({ written: written('pdf'), pages: 2, suppressed: 4 });
      const [first, second] = await pagesOf(written('pdf'));
      expect(first).toContain('Situation report: Three districts');
      for (const heading of ['Highlights', 'Cases and deaths by place', 'Epidemic curve'])
        expect(first).toContain(heading);
      for (const heading of ['Alerts and risk', 'Response', 'Data quality and limits', 'Method'])
        expect(second).toContain(heading);
      expect(first).toMatch(/\d+ \(\d+–\d+, 80 % range\) cases/);
    },
  );

  it.skipIf(findBrowser() === null)(
    'prints in the language of the data folder, its counts hidden as in English (skipped: no Chromium-family browser)',
    async () => {
      await cli(['config', 'set', 'language', 'fr'], data);
      const { reply } = await report('pdf');
      expect(reply.value).toEqual({ written: written('pdf'), pages: 2, suppressed: 4 });
      const [first, second] = await pagesOf(written('pdf'));
      expect(first).toContain('Rapport de situation');
      expect(first).toContain('<5');
      expect(`${first}${second}`).toContain('intervalle à 80 %');
    },
  );

  it.skipIf(findBrowser() === null)(
    'prints two pages with a map of levels where its places are countries, or with bars where they are chosen (skipped: no Chromium-family browser)',
    async () => {
      const path = join(folder, 'countries.csv');
      const named = districts.map((one, i) => ({ ...one, name: ['Guinea', 'Liberia', 'Mali'][i]! }));
      writeFileSync(path, districtsCsv(named));
      const { reply } = await cliJson(['import', path, '--disease', 'measles', '--name', 'Countries'], data);
      dataset = reply.value.datasets[0].id;
      await cliJson(['forecast', '--dataset', dataset], data);
      for (const [picture, heading] of [
        [[], 'Risk levels on the map'],
        [['--picture', 'bars'], 'Cases in the newest week'],
      ] as const) {
        expect((await report('pdf', ...picture)).reply.value).toMatchObject({ pages: 2, suppressed: 4 });
        const [first] = await pagesOf(written('pdf'));
        expect(first).toContain(heading);
      }
    },
  );

  it('has bars and says so where a map is asked for and no place has a shape', async () => {
    expect((await report('html', '--picture', 'map')).code).toBe(0);
    expect(readFileSync(written('html'), 'utf8')).toContain('no place of this report has a shape');
  });

  it('keeps the options of one report out of what is kept', async () => {
    await report('txt', '--number', '12');
    await report('txt');
    expect(readFileSync(written('txt'), 'utf8')).toMatch(/^Situation report \(draft\): /);
  });

  it('names what is missing', async () => {
    expect(await cliJson(['report', '--dataset', dataset], data)).toMatchObject({ code: 2 });
    expect(await report('docx')).toMatchObject({
      code: 2,
      reply: { error: { message: expect.stringContaining('.pdf, .html') } },
    });
    expect(await report('html', '--paper', 'a5')).toMatchObject({ code: 2 });
    expect(await report('html', '--picture', 'pie')).toMatchObject({
      code: 2,
      reply: { error: { message: expect.stringContaining('map, bars') } },
    });
    const unknown = ['report', '--dataset', 'none', '--out', written('html')];
    expect(await cliJson(unknown, data)).toMatchObject({
      code: 3,
      reply: { error: { code: 'UNKNOWN_DATASET' } },
    });
    const nowhere = ['report', '--dataset', dataset, '--out', join(folder, 'no', 'such.html')];
    expect(await cliJson(nowhere, data)).toMatchObject({
      code: 3,
      reply: { error: { code: 'OUTPUT_NOT_WRITABLE' } },
    });
  });

  it('says in words what it wrote', async () => {
    const { out } = await cli(['report', '--dataset', dataset, '--out', written('html')], data);
    expect(out).toContain(`Wrote ${written('html')}. 4 figures are suppressed`);
  });
});
