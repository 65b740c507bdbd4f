import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { weekEnds, wideCsv } from '../../support/builders.ts';
import { asReported } from '../../support/delayedCounts.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cliJson } from './cliInProcess.ts';
import { runJson } from './runCli.ts';

const WEEKS = 30;
const ends = weekEnds(WEEKS);
const final = Array.from({ length: WEEKS }, (_, week) => 200 + ((7 * week) % 9));

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

it('a forecast in a process of its own starts from what earlier imports show of the delay', async () => {
  const asOf = (week: number) => addDays(ends[week]!, 3);
  let id: string | undefined;
  for (let last = WEEKS - 5; last < WEEKS; last += 1) {
    const path = join(folder, `week-${last}.csv`);
    writeFileSync(
      path,
      wideCsv({ Bo: asReported(final, last), Kenema: asReported(final, last) }, ends[last]),
    );
    const into = id === undefined ? [] : ['--into', id];
    // The older imports need no process of their own.
    const run = last < WEEKS - 2 ? cliJson : runJson;
    const { reply, code } = await run(
      ['import', path, '--as-of', asOf(last), '--disease', 'measles', ...into],
      data,
    );
    expect(code).toBe(0);
    id = reply.value.datasets[0].id;
  }
  const forecast = async (day: string) => {
    const { reply } = await runJson(['forecast', '--dataset', id!, '--as-of', day], data);
    const [bo] = reply.value.forecasts;
    const median = bo.targets.cases[0].quantiles.find(({ level }: { level: number }) => level === 0.5).value;
    const note = bo.provenance.dataNotes.find(({ code }: { code: string }) => code === 'PRELIMINARY');
    return { bo, median, note };
  };
  const now = await forecast(asOf(WEEKS - 1));
  expect(now.note.facts).toMatchObject({
    weeks: 2,
    leftOut: 0,
    completeness: 0.5,
    reported: Math.round(final.at(-1)! / 2),
  });
  expect(now.note.text).toContain('which the forecast starts from');
  expect(now.bo.lastObserved.cases).toBe(Math.round(final.at(-1)! / 2));
  expect(now.median).toBeGreaterThan(180);
  expect(now.median).toBeLessThan(230);
  // A week before, one import less was known: three rows of each delay still tell it.
  const before = await forecast(asOf(WEEKS - 2));
  expect(before.note.facts).toMatchObject({ completeness: 0.5, reported: Math.round(final.at(-2)! / 2) });
  // Two weeks before, they did not.
  const earlier = await forecast(asOf(WEEKS - 3));
  expect(earlier.note.facts).toEqual({ measure: 'cases', weeks: 2, from: ends[WEEKS - 4], leftOut: 2 });
}, 120_000);
