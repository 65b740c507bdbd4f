import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/contract/index.ts';
import { wideCsv } from '../../support/builders.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();
let data: string;
let dataset: string;

const rising = (from: number) => Array.from({ length: 24 }, (_, week) => from + 2 * week + ((7 * week) % 5));

/** The last Sunday before today: a set of today is no replay. */
function lastWeekEnd(): string {
  const today = new Date();
  return addDays(today.toISOString().slice(0, 10), -(today.getUTCDay() || 7));
}

beforeEach(async () => {
  const folder = newFolder();
  data = join(folder, 'data');
  const file = join(folder, 'counts.csv');
  await fs.writeFile(file, wideCsv({ Bo: rising(20), Kenema: rising(7) }, lastWeekEnd()));
  const { reply } = await cliJson(['import', file, '--disease', 'measles', '--no-backtest'], data);
  dataset = reply.value.datasets[0].id;
  await cli(['forecast', '--dataset', dataset], data);
});

const place = () => ['--dataset', dataset, '--location', 'bo'];
const set = (...more: string[]) =>
  cli(['level', 'set', ...place(), '--to', 'not-assessed', '--reason', 'counts are wrong', ...more], data);

describe('outpost level', () => {
  it('sets, shows and ends a level beside the computed one', async () => {
    const before = await cliJson(['forecasts', 'summary', '--dataset', dataset], data);
    const computed: string = before.reply.value.places.find(
      (one: { location: { name: string } }) => one.location.name === 'Bo',
    ).riskLevel;

    const done = await set('--by', 'Amina Diallo');
    expect(done).toMatchObject({ code: 0 });
    expect(done.out).toMatch(
      /^Bo: .+ \(computed\) → not assessed by hand, by Amina Diallo, .+: counts are wrong/,
    );

    const after = await cliJson(['forecasts', 'summary', '--dataset', dataset], data);
    const bo = after.reply.value.places.find(
      (one: { location: { name: string } }) => one.location.name === 'Bo',
    );
    expect(bo).toMatchObject({
      riskLevel: computed,
      levelOverride: { level: 'NOT_ASSESSED', by: 'Amina Diallo' },
    });
    const { out } = await cli(['forecasts', 'summary', '--dataset', dataset], data);
    expect(out.split('\n')[0]).toContain('1 level by hand');
    expect(out).toContain(`${computed} (computed) → not assessed by hand`);
    expect((await cli(['level', 'list'], data)).out).toContain('Bo: ');
    expect((await cli(['audit', '--limit', '1'], data)).out).toMatch(
      /Level set by hand: Bo: \S+ to Not assessed by Amina Diallo, counts are wrong/,
    );

    const ended = await cli(['level', 'end', ...place()], data);
    expect(ended.out).toMatch(/^The level of Bo by hand has ended; the computed level is/);
    expect((await cli(['level', 'list'], data)).out.trim()).toBe('No level is set by hand.');
  });

  it.each([
    ['a name', () => set(), /needs a name/],
    ['a reason', () => cli(['level', 'set', ...place(), '--to', 'red', '--by', 'A'], data), /why/i],
    [
      'a level that there is',
      () => cli(['level', 'set', ...place(), '--to', 'purple', '--reason', 'x'], data),
      /purple is no level/,
    ],
  ])('asks for %s', async (_what, run, said) => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toMatch(said);
  });

  it('stands in the report: in its tables, its text and its list of overrides', async () => {
    await set('--by', 'Amina Diallo');
    const out = join(newFolder(), 'report.txt');
    await cli(['report', '--dataset', dataset, '--out', out], data);
    expect(await fs.readFile(out, 'utf8')).toMatch(/Bo: \w+ \(computed\) → Not assessed by hand/);
    const page = join(newFolder(), 'report.html');
    await cli(['report', '--dataset', dataset, '--out', page], data);
    const html = await fs.readFile(page, 'utf8');
    expect(html).toMatch(
      /<s><span class="level">.*?<\/s> → <span class="level">.*?Not assessed<\/span> <span class="by-hand">by hand/,
    );
    expect(html).toMatch(/Level of Bo: .*by Amina Diallo, .*counts are wrong/);
  });
});
