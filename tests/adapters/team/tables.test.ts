import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import type { TeamLink, TeamServers } from '../../../main/core/ports/TeamServers.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../../support/postgres.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { openSite, type Site, seasonOf, weekEnd } from './siteWithTables.ts';

const bin = findPostgres();
const newFolder = tempFolders({ isForAll: true });
const WEEKS = 76;
const DAY_MS = 24 * 3_600_000;

let server: RunningPostgres;
let databases = 0;
const open: Site[] = [];

/** Every name that people chose may hold what ends a text or a statement. */
const HOSTILE = `O'Brien"; DROP TABLE outpost.sites; --\\ {a,b} $1`;
const places = [`North ${HOSTILE}`, 'South'] as const;

async function newDatabase(): Promise<{ name: string; address: string }> {
  databases += 1;
  const name = `team${databases}`;
  return { name, address: await server.createDatabase(name) };
}

async function newSite(name: string, servers?: TeamServers): Promise<Site> {
  const site = await openSite(newFolder(), name, servers);
  open.push(site);
  return site;
}

/** Imports that go on week by week, each revising the newest week of the one before. @returns the dataset */
async function importWeeks(site: Site, name: string, from: number, to: number): Promise<string> {
  let id = '';
  for (let weeks = from; weeks <= to; weeks += 1) {
    const counts = Object.fromEntries(
      places.map((place, at) => {
        const all = seasonOf(at, weeks);
        const [cases, deaths] = all[weeks - 1]!;
        // Half of the newest week is reported late.
        return [place, [...all.slice(0, -1), [Math.floor(cases / 2), deaths] as const]];
      }),
    );
    id = await site.import(counts, { name, disease: `cholera ${HOSTILE}`, asOf: weekEnd(weeks) });
    await site.client.call('forecasts.run', { datasetId: id });
    site.clock.advance(7 * DAY_MS);
  }
  return id;
}

/** The counts that a data folder knew on a day, as `place measure date` and value. */
async function knownOn(site: Site, id: string, asOf: string): Promise<string[]> {
  const { snapshots } = await site.client.call('datasets.show', { id });
  expect(snapshots.map((one) => one.asOf)).toContain(asOf);
  const shown = await site.client.call('datasets.show', { id });
  return shown.series
    .flatMap(({ location, dates, cases, deaths }) =>
      dates.flatMap((date, at) => [
        [location.code, 'cases', date, cases?.[at] ?? null] as const,
        [location.code, 'deaths', date, deaths?.[at] ?? null] as const,
      ]),
    )
    .filter(([, , , value]) => value !== null)
    .map((cells) => cells.join('|'))
    .sort();
}

/** The query of docs/team-tables.md. */
const AS_OF = `SELECT * FROM (
    SELECT DISTINCT ON (site, dataset, place, measure, end_date) *
    FROM outpost.observations WHERE as_of <= $1
    ORDER BY site, dataset, place, measure, end_date, as_of DESC, seq DESC
  ) known WHERE value IS NOT NULL OR low IS NOT NULL`;

async function keptOn(database: string, asOf: string): Promise<string[]> {
  const rows = await server.ask(
    database,
    AS_OF.replace('SELECT * FROM', `SELECT place, measure, end_date::text, value FROM`),
    [asOf],
  );
  return rows
    .map(({ place, measure, end_date, value }) => [place, measure, end_date, value].join('|'))
    .sort();
}

const HALF_SETS = `SELECT run_id FROM outpost.sets s WHERE s.forecasts >
  (SELECT count(DISTINCT place) FROM outpost.forecasts f WHERE f.site = s.site AND f.run_id = s.run_id)`;

/** All rows of the tables but when they were given, as texts. */
async function allRows(database: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of ['sets', 'forecasts', 'imports', 'observations', 'score_rows']) {
    const rows = await server.ask(database, `SELECT t::text AS row FROM outpost.${table} t`);
    found[table] = rows.map(({ row }) => String(row)).sort();
  }
  return found;
}

beforeAll(async () => {
  if (bin !== null) server = await startPostgres(bin);
});

afterAll(async () => {
  for (const site of open) await site.close();
  await server?.stop();
});

describe.skipIf(bin === null)('the tables of a team (needs an installed PostgreSQL)', () => {
  it('hold what the data folder holds: forecasts as the hub export, counts as of each day, scores and entries', async () => {
    const { name, address } = await newDatabase();
    const site = await newSite(`Site ${HOSTILE}`);
    const known = new Map<string, string[]>();
    let id = '';
    for (let week = WEEKS; week < WEEKS + 4; week += 1) {
      id = await importWeeks(site, `Data ${HOSTILE}`, week, week);
      known.set(weekEnd(week), await knownOn(site, id, weekEnd(week)));
      // Some of it before the team, some behind it.
      if (week === WEEKS + 1)
        await site.client.call('team.join', { address, create: { name: `Team ${HOSTILE}` } });
      if (week > WEEKS + 1) await site.client.call('team.sync', {});
    }
    await site.client.call('scores.list', {});
    const { membership } = await site.client.call('team.sync', {});
    expect(membership).toMatchObject({ keepsApart: true, team: `Team ${HOSTILE}` });

    for (const [asOf, counts] of known) expect(await keptOn(name, asOf), asOf).toEqual(counts);
    // Of the later imports only what differs: a new week, and the week before it revised.
    const rows = await server.ask(
      name,
      'SELECT as_of::text, count(*)::int AS n FROM outpost.observations GROUP BY 1 ORDER BY 1',
    );
    expect(rows.map(({ n }) => n)).toEqual([2 * 2 * WEEKS, 6, 6, 6]);

    const hub = await site.client.call('forecasts.export', { format: 'hub', datasetId: id });
    const exported = hub.text.trim().split('\n').slice(1).sort();
    const viewed = await server.ask(
      name,
      `SELECT reference_date::text, target, horizon, target_end_date::text, location, output_type, output_type_id, value
      FROM outpost.forecast_quantiles WHERE issued_at = (SELECT max(issued_at) FROM outpost.sets)`,
    );
    const quoted = (cell: unknown) =>
      /[",]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
    expect(viewed.map((row) => Object.values(row).map(quoted).join(',')).sort()).toEqual(exported);
    expect(exported.length).toBeGreaterThan(2 * 2 * 4 * 7);

    const sets = await server.ask(name, 'SELECT dataset_name, disease, forecasts, kind FROM outpost.sets');
    expect(sets).toHaveLength(4);
    expect(sets[0]).toEqual({
      dataset_name: `Data ${HOSTILE}`,
      disease: expect.stringContaining(HOSTILE),
      forecasts: 2,
      kind: 'forecast',
    });
    const names = await server.ask(name, 'SELECT DISTINCT place_name FROM outpost.forecasts');
    expect(names.map((row) => row.place_name).sort()).toEqual([...places].sort());

    const document = JSON.parse(readFileSync(join(site.folder, 'scores.json'), 'utf8'));
    const scored = Object.values<{ rows: Record<string, number>[] }>(document.sets).flatMap(
      (set) => set.rows,
    );
    const scores = await server.ask(
      name,
      'SELECT target_end_date::text AS week, horizon, wis, no_change_wis, n, inside80 FROM outpost.scores',
    );
    const line = (cells: unknown[]) => cells.join(' ');
    expect(scores.map((row) => line(Object.values(row))).sort()).toEqual(
      scored
        .map((row) =>
          line([
            row.targetWeek,
            row.horizon,
            row.wis,
            row.twinWis,
            row.n,
            (row.inside80 as never as { hits: number }).hits,
          ]),
        )
        .sort(),
    );
    expect(scored.length).toBeGreaterThan(3);

    const { entries } = await site.client.call('audit.list', { limit: 1_000 });
    const audit = await server.ask(
      name,
      'SELECT seq::int, at, type, provider, epoch, cause, details FROM outpost.audit ORDER BY seq DESC',
    );
    expect(
      audit.map((row) => ({
        ...row,
        at: (row.at as Date).toISOString(),
        details: JSON.parse(String(row.details)),
      })),
    ).toEqual(
      entries.map(({ seq, at, type, provider, epoch, cause, details }) => ({
        seq,
        at,
        type,
        provider,
        epoch,
        cause,
        details,
      })),
    );
  });

  // Fails where a cursor moves without its rows, or rows come without the cursor.
  it('are the same after syncs that were cut off before or behind any batch', async () => {
    const whole = await newDatabase();
    const cut = await newDatabase();
    let [asked, isCutting] = [0, false];
    const servers = cuttingServers(() => {
      if (!isCutting) return 'done';
      asked += 1;
      return (['done', 'never', 'unanswered', 'late'] as const)[asked % 4]!;
    });
    const site = await newSite('cut off', servers);
    await importWeeks(site, 'Two places', 4 * WEEKS, 4 * WEEKS + 3);
    await site.client.call('scores.list', {});
    await site.client.call('team.join', { address: whole.address, create: { name: 'whole' } });
    await site.client.call('team.sync', {});
    await site.client.call('team.leave', {});
    await site.client.call('team.join', { address: cut.address, create: { name: 'cut' } });
    isCutting = true;
    for (let tries = 0; ; tries += 1) {
      const { last } = await site.client
        .call('team.sync', {})
        .catch(() => site.client.call('team.status', {}));
      if (last?.outcome === 'done') break;
      expect(last?.failure?.code).toBe('TEAM_UNREACHABLE');
      expect(tries).toBeLessThan(50);
      // What is there of a set is all of it.
      expect(await server.ask(cut.name, HALF_SETS)).toEqual([]);
    }
    expect(asked).toBeGreaterThan(6);
    expect(await allRows(cut.name)).toEqual(await allRows(whole.name));
    const rows = await allRows(cut.name);
    const { sets, forecasts, imports, observations } = rows;
    const lengths = [sets, forecasts, imports, observations].map((list) => list!.length);
    expect(lengths).toEqual([4, 64, 4, 16 * WEEKS + 18]);
  });

  it('say what is known now of imports that were corrected, taken back, removed, or shared later', async () => {
    const { name, address } = await newDatabase();
    const site = await newSite('corrections');
    const asOf = weekEnd(WEEKS);
    const [first = []] = [seasonOf(0, WEEKS)];
    const id = await site.import({ A: first, B: seasonOf(1, WEEKS) }, { asOf });
    await site.client.call('settings.set', { key: 'team.shareCounts', value: false });
    await site.client.call('team.join', { address, create: { name: 'corrections' } });
    await site.client.call('team.sync', {});
    expect((await allRows(name)).observations).toEqual([]);
    expect((await allRows(name)).imports).toEqual([]);

    await site.client.call('settings.set', { key: 'team.shareCounts', value: true });
    await site.client.call('team.sync', {});
    expect(await keptOn(name, asOf)).toEqual(await knownOn(site, id, asOf));

    // A correction of the same day, an import of an earlier day, and one that leaves a place out.
    await site.import({ A: first.with(3, [999, 1]), B: seasonOf(1, WEEKS) }, { asOf });
    await site.client.call('team.sync', {});
    expect(await keptOn(name, asOf)).toEqual(await knownOn(site, id, asOf));
    const later = weekEnd(WEEKS + 1);
    await site.import({ A: first.with(3, [998, 1]) }, { asOf: later });
    await site.client.call('team.sync', {});
    const corrected = await keptOn(name, asOf);
    expect(await keptOn(name, later)).toEqual(await knownOn(site, id, later));

    await site.client.call('datasets.undoImport', { id });
    await site.client.call('team.sync', {});
    expect(await keptOn(name, later)).toEqual(corrected);
    await site.client.call('datasets.undoImport', { id });
    await site.client.call('team.sync', {});
    expect(await keptOn(name, later)).toEqual(await knownOn(site, id, asOf));

    const now = async () => (await server.ask(name, 'SELECT place FROM outpost.observations_now')).length;
    expect(await now()).toBe(corrected.length);
    await site.client.call('datasets.remove', { id });
    await site.client.call('team.sync', {});
    expect(await now()).toBe(0);
    expect(await server.ask(name, 'SELECT name, is_removed FROM outpost.datasets')).toEqual([
      { name: 'Two places', is_removed: true },
    ]);
  });

  // Fails where docs/team-tables.md shows a query that no database takes, or that finds nothing.
  it('answer the queries that the documentation shows', async () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../docs/team-tables.md'), 'utf8');
    const queries = [...docs.matchAll(/^```sql\n(SELECT[^`]*)```$/gm)].map(([, sql]) => sql!);
    expect(queries).toHaveLength(4);
    const answers = [];
    for (const sql of queries)
      answers.push(
        await server.ask(
          'team1',
          sql.replace('current_date', `'2000-01-01'`).replace('2026-03-01', '2100-01-01'),
        ),
      );
    expect(answers[0]).toHaveLength(2 * 2 * 4);
    for (const { low80, median, high80 } of answers[0]!) {
      expect(Number(low80)).toBeLessThanOrEqual(Number(median));
      expect(Number(median)).toBeLessThanOrEqual(Number(high80));
    }
    expect(answers.slice(1).map((rows) => rows.length > 0)).toEqual([true, true, true]);
    const grants = docs.match(/^GRANT[^;]*;/gm)!;
    await server.ask('team1', 'CREATE ROLE bo; CREATE ROLE analyst');
    for (const grant of grants) await server.ask('team1', grant);
    expect(grants).toHaveLength(5);
  });

  it('give a score that is revised as a new version, and show the newest alone', async () => {
    const { name, address } = await newDatabase();
    const site = await newSite('scores');
    const id = await importWeeks(site, 'Two places', WEEKS, WEEKS + 1);
    await site.client.call('scores.list', {});
    await site.client.call('team.join', { address, create: { name: 'scores' } });
    await site.client.call('team.sync', {});
    const scoresNow = () =>
      server.ask(name, 'SELECT wis, n FROM outpost.scores ORDER BY target_end_date, horizon');
    const before = await scoresNow();
    expect(before).toHaveLength(1);
    const counts = {
      [places[0]]: seasonOf(0, WEEKS + 1).with(WEEKS, [900, 1]),
      [places[1]]: seasonOf(1, WEEKS + 1),
    };
    expect(
      await site.import(counts, {
        name: 'Two places',
        disease: `cholera ${HOSTILE}`,
        asOf: weekEnd(WEEKS + 2),
      }),
    ).toBe(id);
    await site.client.call('scores.list', {});
    await site.client.call('team.sync', {});
    const after = await scoresNow();
    expect(after).toHaveLength(1);
    expect(after[0]!.wis).toBeGreaterThan(Number(before[0]!.wis) + 100);
    const versions = await server.ask(
      name,
      'SELECT version::int, wis FROM outpost.score_rows ORDER BY version',
    );
    expect(versions).toEqual([
      { version: 1, wis: before[0]!.wis },
      { version: 2, wis: after[0]!.wis },
    ]);
    // What is not scored any more is no score, and its rows stay.
    await site.client.call('datasets.remove', { id });
    await site.client.call('scores.list', {});
    await site.client.call('team.sync', {});
    expect(await scoresNow()).toEqual([]);
    expect(await server.ask(name, 'SELECT 1 FROM outpost.score_rows')).toHaveLength(2);
  });

  it('take no rows behind a cursor that stands elsewhere', async () => {
    const { name, address } = await newDatabase();
    const to = readTeamAddress(address) as TeamAddress;
    await teamServers.create(to, null, 'cursors');
    const link = await teamServers.open(to, null);
    await link.register('a', 'A', 'team');
    const start = { seq: 0, part: 0 };
    const row = {
      dataset: 'd',
      place: 'p',
      placeName: 'NUL \0 and \ud800 alone',
      measure: 'cases',
      endDate: '2025-01-05',
      asOf: '2025-01-06',
      seq: 3,
      value: 0.1 + 0.2,
      low: null,
      high: null,
    };
    const give = (from: typeof start, end: typeof start) =>
      link.fillTables('a', [{ of: 'counts', from, to: end }], {
        observations: [row, { ...row, place: 'q' }],
      });
    expect(await give({ seq: 1, part: 0 }, { seq: 2, part: 0 })).toBe(false);
    expect(await give({ seq: 0, part: 1 }, { seq: 2, part: 0 })).toBe(false);
    expect(await server.ask(name, 'SELECT 1 FROM outpost.observations')).toEqual([]);
    expect(await give(start, { seq: 0, part: 2 })).toBe(true);
    // The same once more, by a site that did not hear of it: nothing is double.
    expect(await give(start, { seq: 0, part: 2 })).toBe(false);
    const kept = await server.ask(
      name,
      'SELECT place, place_name, value FROM outpost.observations ORDER BY place',
    );
    const place_name = 'NUL \ufffd and \ufffd alone';
    expect(kept).toEqual(['p', 'q'].map((place) => ({ place, place_name, value: 0.1 + 0.2 })));
    expect((await link.heads()).heads[0]!.filled.counts).toEqual({ seq: 0, part: 2 });
    await link.close();
  });

  it('ask nothing for what is there already', async () => {
    const { address } = await newDatabase();
    let asked: string[] = [];
    const servers = watchedServers((name) => asked.push(name));
    const site = await newSite('idle', servers);
    await importWeeks(site, 'Two places', WEEKS, WEEKS + 1);
    await site.client.call('team.join', { address, create: { name: 'idle' } });
    await site.client.call('team.sync', {});
    expect(asked).toContain('fillTables');
    asked = [];
    await site.client.call('team.sync', {});
    expect(asked).toEqual(['heads', 'close']);
  });
});

type Fate = 'done' | 'never' | 'unanswered' | 'late';

/** @param fate of each batch of rows: given, lost on the way there, its answer on the way back, or come to its end behind the next link */
function cuttingServers(fate: () => Fate): TeamServers {
  const lost = () => new AppError('TEAM_UNREACHABLE', 'cut off', { server: '', code: '' });
  let late: Parameters<TeamLink['fillTables']> | null = null;
  return {
    ...teamServers,
    async open(...args) {
      const link = await teamServers.open(...args);
      return linkWith(link, {
        async fillTables(...rows) {
          const [before, what] = [late, fate()];
          late = null;
          if (before !== null) await link.fillTables(...before);
          if (what === 'late') late = rows;
          if (what === 'never' || what === 'late') throw lost();
          const isMoved = await link.fillTables(...rows);
          if (what === 'unanswered') throw lost();
          return isMoved;
        },
      });
    },
  };
}

function watchedServers(see: (name: string) => void): TeamServers {
  return {
    ...teamServers,
    async open(...args) {
      const link = await teamServers.open(...args);
      return new Proxy(link, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...given: unknown[]) => {
            see(String(name));
            return member.apply(target, given);
          };
        },
      });
    },
  };
}

function linkWith(link: TeamLink, changed: Partial<TeamLink>): TeamLink {
  return new Proxy(link, {
    get(target, name) {
      const own: unknown = Reflect.get(changed, name);
      if (own !== undefined) return own;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
