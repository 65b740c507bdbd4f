/** `outpost audit` on a folder with a trail: names of datasets and places, and no codes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();

it('names the dataset and chosen places on each line that is about them', async () => {
  const folder = newFolder();
  const data = join(folder, 'data');
  const file = join(folder, 'weekly counts.csv');
  const weeks = Array.from({ length: 20 }, (_, week) => addDays('2024-01-06', 7 * week));
  const rows = weeks.flatMap((day) => ['Nord Est', 'Ouest', 'Sud'].map((place) => `${day},${place},5`));
  writeFileSync(file, `week_end,place,cases\n${rows.join('\n')}\n`);
  await cli(['forecast', '--file', file, '--no-backtest', '--location', 'Nord Est', 'Ouest'], data);
  const { out } = await cli(['audit'], data);
  const about = /weekly counts/;
  const line = (title: string) => out.split('\n').find((one) => one.includes(title));
  expect(line('Dataset imported: 3 places')).toMatch(about);
  expect(line('Run started: 2 places')).toMatch(about);
  expect(line('Set published: 2 forecasts')).toMatch(/weekly counts: .*Nord Est, Ouest/);
  // It names its run alone.
  expect(line('Run ended: its set is published')).toMatch(about);
  expect(out).toMatch(/ \d\d:\d\d \S+/);
  expect(out).not.toMatch(/[A-Z]+_[A-Z]+|epoch/i);
  const json = await cliJson(['audit'], data);
  expect(json.reply.value.entries[0]).toMatchObject({ type: 'RUN_ENDED', cause: 'PUBLISHED' });
  expect((await cli(['audit', '--codes'], data)).out).toContain('SET_PUBLISHED');
});
