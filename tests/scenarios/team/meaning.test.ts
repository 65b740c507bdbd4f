/** What the data of other sites mean here, after real syncs through a real PostgreSQL. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/plainDate.ts';
import { cli, cliJson } from '../../hosts/cli/cliInProcess.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { tempFolders } from '../../support/tempFolder.ts';

const bin = findPostgres();
const newFolder = tempFolders({ isForAll: true });
let server: RunningPostgres;
let home: string;
const at = (name: string) => join(home, name);

/** The Saturday before today, so that every week here is over. */
const today = new Date().toISOString().slice(0, 10);
const lastSaturday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 1) % 7 || 7));
const WEEKS = 60;
/** Weeks that were not known yet when the forecasts were made. */
const NEW = 4;

type Counts = (week: number) => number;

/** Weekly counts of places, those of the last weeks left out. */
function csv(places: Record<string, Counts>, without: number): string {
  const weeks = Array.from({ length: WEEKS - without }, (_, week) => week);
  const lines = weeks.map((week) => {
    const end = addDays(lastSaturday, -7 * (WEEKS - 1 - week));
    return [end, ...Object.values(places).map((of) => of(week))].join(',');
  });
  return [['date', ...Object.keys(places)].join(','), ...lines].join('\n');
}

const wave =
  (mean: number): Counts =>
  (week) =>
    Math.round(mean * (1 + 0.4 * Math.sin(week / 5)) + (week % 7));

async function ok(args: readonly string[], site: string) {
  const run = await cliJson(args, at(site));
  expect({ args, code: run.code, error: run.reply.error }).toEqual({ args, code: 0, error: undefined });
  return run.reply;
}

const text = async (args: readonly string[], site: string) => (await cli(args, at(site))).out;

/** A site that imports, forecasts, and later imports what came. @returns its dataset */
async function worksOn(site: string, disease: string, places: Record<string, Counts>): Promise<string> {
  const file = at(`${site}.csv`);
  writeFileSync(file, csv(places, NEW));
  await ok(['config', 'set', 'report.organisation', site], site);
  await ok(['config', 'set', 'providers.embedded.model', 'no-change'], site);
  const asOf = addDays(lastSaturday, -7 * NEW + 1);
  const options = ['--disease', disease, '--no-backtest'];
  const { value } = await ok(['import', file, ...options, '--as-of', asOf], site);
  const id = value.datasets[0].id;
  await ok(['forecast', '--dataset', id], site);
  writeFileSync(file, csv(places, 0));
  await ok(['import', file, ...options, '--into', id], site);
  return id;
}

describe.skipIf(bin === null)('sites of a team (needs PostgreSQL)', () => {
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    home = newFolder();
    server = await startPostgres(bin!);
    const address = await server.createDatabase('team');
    const common = { Nippes: wave(30), Sud: wave(50) };
    ours = await worksOn('Nord', 'cholera', common);
    const differs: Counts = (week) => wave(50)(week) + (week === 20 ? 9 : week === 30 ? 2 : 0);
    theirs = await worksOn('Ouest', 'Choléra', { 'NIPPES ': wave(30), sud: differs });
    await worksOn('Secret', 'cholera', { Sud: wave(51) });
    await ok(['config', 'set', 'team.shareCounts', 'false'], 'Secret');
    await ok(['team', 'create', address, '--name', 'Ministry'], 'Nord');
    for (const site of ['Ouest', 'Secret']) await ok(['team', 'join', address], site);
    await ok(['team', 'sync'], 'Nord');
  }, 180_000);

  afterAll(() => server?.stop());

  it('find the counts that differ, each place once, side by side, and say who could not be compared', async () => {
    const { value } = await ok(['team', 'conflicts'], 'Nord');
    expect(value).toMatchObject({
      total: 1,
      sites: 1,
      conflicts: [
        {
          siteName: 'Ouest',
          measure: 'cases',
          weeks: WEEKS,
          differing: 2,
          ours: { datasetId: ours, place: 'Sud', asOf: today },
          theirs: { datasetId: theirs, place: 'sud', asOf: today },
          largest: { weekEnd: addDays(lastSaturday, -7 * (WEEKS - 1 - 20)) },
        },
      ],
      uncompared: [{ name: 'Secret', message: expect.stringContaining('does not share the counts') }],
    });
    const [{ ours: own, theirs: their, largest }] = value.conflicts;
    expect([their.total - own.total, largest.theirs - largest.ours]).toEqual([11, 9]);
    const { choices } = value;
    expect(choices).toMatchObject({ diseases: ['cholera'], sites: [{ name: 'Ouest' }] });
    const listed = await text(['team', 'conflicts'], 'Nord');
    expect(listed).toMatch(/Ouest .*Sud \(there: sud\) .*2 of 60/);
    expect(listed).toContain('1 series of 1 other site');
    expect(listed).toContain('Not compared: Secret');
    // The status compares nothing: that opens the copy of every site.
    expect(await text(['team', 'status'], 'Nord')).toContain('`outpost team conflicts` lists');
  });

  it('are seen on the others with site, provider, epoch and record, and how old that is', async () => {
    for (const args of [['datasets'], ['forecasts', 'summary'], ['audit'], ['score']])
      expect(await text([...args, '--site', 'Ouest'], 'Nord')).toMatch(
        /^From site Ouest \([0-9a-f]{16}\), read-only, as of the sync of \d{4}-\d\d-\d\d \d\d:\d\d UTC with the team\n/,
      );
    const summary = (await ok(['forecasts', 'summary', '--site', 'Ouest'], 'Nord')).value;
    expect(summary).toMatchObject({ provider: 'embedded', epoch: 1, datasetId: theirs });
    const scores = (await ok(['score', '--site', 'Ouest'], 'Nord')).value.scores;
    expect(scores).toEqual((await ok(['score'], 'Ouest')).value.scores);
    expect(scores.length).toBeGreaterThan(0);
    const secret = await text(['score', '--site', 'Secret'], 'Nord');
    expect(secret).toContain('This site does not share the counts');
  });

  it('stand on one record, which says of how many sites it is', async () => {
    const { team } = (await ok(['score'], 'Nord')).value;
    const counted = team.sites.map((one: { name: string; totals: { n: number }[] }) => [
      one.name,
      one.totals.map(({ n }) => n),
    ]);
    expect(counted).toEqual([
      ['Nord', [2 * NEW]],
      ['Ouest', [2 * NEW]],
      ['Secret', []],
    ]);
    expect(team.together.map(({ n }: { n: number }) => n)).toEqual([4 * NEW]);
    expect(team.together[0].coverage80).toBe(team.together[0].hits80 / team.together[0].n80);
    expect(await text(['score'], 'Nord')).toContain('does not share its counts: nothing can be scored');
    const { value } = await ok(['forecast', '--dataset', ours], 'Nord');
    // What Ouest forecast and counted of Nippes is what we did: weeks are summed over places, so that both sums differ.
    expect(value.forecasts[0].confidence).toMatchObject({ sites: 2, n: 4 * NEW });
    const shown = await text(['forecasts', 'show', value.forecasts[0].id], 'Nord');
    expect(shown).toContain(`Confidence stands on the record of 2 sites of the team, ${4 * NEW} forecasts.`);
    await ok(['report', '--dataset', ours, '--out', at('report.html')], 'Nord');
    expect(readFileSync(at('report.html'), 'utf8')).toContain(
      `it stands on the record of 2 sites of the team, ${4 * NEW} forecasts`,
    );
    await ok(['config', 'set', 'team.pooledRecord', 'false'], 'Nord');
    const alone = (await ok(['forecast', '--dataset', ours], 'Nord')).value;
    expect(alone.forecasts[0].confidence.n).toBe(2 * NEW);
    expect(alone.forecasts[0].confidence).not.toHaveProperty('sites');
    // What was published keeps what it was published with.
    const before = (await ok(['forecasts', 'show', value.forecasts[0].id], 'Nord')).value;
    expect(before.confidence).toEqual(value.forecasts[0].confidence);
  });
});

it.runIf(bin === null)('was not run with real syncs: PostgreSQL is not installed here', () => {
  expect(bin).toBeNull();
});
