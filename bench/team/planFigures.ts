/**
 * What a team of a thousand sites comes to. Sizes are those of a real set of 500 places that was synced by the real code; times are those of
 * a laptop that takes made weeks of so many sites from a real database. What is extrapolated says so, and by which formula.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, ms } from '../figures.ts';
import { buildBigFolder } from '../ui/bigFolder.ts';
import { MadeWeeks, type WeekSample } from './madeWeeks.ts';
import { type Sync, syncOf } from './syncOf.ts';
import type { TeamServer } from './teamServer.ts';

const SITES = 1_000;
const DATASETS = 20;
const WEEKS = 5 * 52;
const WEEKS_AWAY = 4;
const [MEGABYTE, GIGABYTE] = [1024 ** 2, 1024 ** 3];
/** Tables that made weeks fill as real ones do. */
const MADE: ReadonlySet<string> = new Set(['entries', 'file_parts']);
/** What one dataset's week leaves in a journal. */
const KINDS = ['DATASET_IMPORTED', 'RUN_STARTED', 'SET_PUBLISHED', 'RUN_ENDED'];

interface TableSize {
  table: string;
  rows: number;
  bytes: number;
  indexBytes: number;
}

async function sizesOf({ server }: TeamServer, database: string): Promise<TableSize[]> {
  await server.ask(database, 'VACUUM ANALYZE');
  const rows = await server.ask(
    database,
    `SELECT c.relname AS name, c.reltuples AS rows, pg_table_size(c.oid) AS bytes, pg_indexes_size(c.oid) AS indexes
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'outpost' AND c.relkind = 'r' ORDER BY c.relname`,
  );
  return rows.map((row) => ({
    table: String(row.name),
    rows: Math.max(0, Number(row.rows)),
    bytes: Number(row.bytes),
    indexBytes: Number(row.indexes),
  }));
}

/** What one more set adds, by the difference of two teams with few and with more of them. */
async function growth(team: TeamServer, few: number, more: number): Promise<TableSize[]> {
  const sizes: TableSize[][] = [];
  for (const sets of [few, more]) {
    const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-plan-'));
    try {
      const database = await team.makeTeam();
      await syncOf(await buildBigFolder(folder, sets), team.server.addressOf(database));
      sizes.push(await sizesOf(team, database));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const [before, after] = sizes;
  return after!.map((one, at) => {
    const per = (key: 'rows' | 'bytes' | 'indexBytes') => (one[key] - before![at]![key]) / (more - few);
    return { table: one.table, rows: per('rows'), bytes: per('bytes'), indexBytes: per('indexBytes') };
  });
}

/** One week of one dataset as the real code left it. */
function sampleOf(dataFolder: string): WeekSample {
  const [segment] = readdirSync(join(dataFolder, 'journal')).sort();
  const lines = readFileSync(join(dataFolder, 'journal', segment!), 'utf8')
    .trimEnd()
    .split('\n');
  const found = KINDS.map((kind) => lines.find((line) => line.includes(`"type":"${kind}"`))!);
  const names = [...found.join('\n').matchAll(/"file":"([^"]+)"/g)].map(([, name]) => name!);
  return {
    lines: found,
    files: new Map(names.map((name) => [name, readFileSync(join(dataFolder, name))])),
  };
}

export interface PlanSizes {
  sites: number;
  /** Sets of the two teams whose difference is what one more takes. */
  sets: readonly [few: number, more: number];
}

export async function planFigures(team: TeamServer, { sites, sets }: PlanSizes): Promise<Figure[]> {
  const perSet = await growth(team, ...sets);
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-plan-'));
  try {
    const sample = sampleOf(await buildBigFolder(folder, 1));
    const { figures, tables, sets: made } = await laptopFigures(team, sites, sample);
    // Real sets have no week of counts of their own here, made ones fill no tables that are made of them: each gives what the other lacks.
    const whole = perSet.map((one): TableSize => {
      const whole = MADE.has(one.table) ? tables.find(({ table }) => table === one.table) : undefined;
      if (whole === undefined) return one;
      const { table, rows, bytes, indexBytes } = whole;
      return { table, rows: rows / made, bytes: bytes / made, indexBytes: indexBytes / made };
    });
    return [...sizeFigures(whole, sample), ...figures];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function laptopFigures(team: TeamServer, sites: number, sample: WeekSample) {
  const database = await team.makeTeam();
  const weeks = new MadeWeeks(team.server, database, sample);
  const laptop = mkdtempSync(join(tmpdir(), 'outpost-bench-laptop-'));
  const synced = async (added: number) => {
    for (let week = 0; week < added; week += 1) await weeks.addWeek();
    return syncOf(laptop, team.server.addressOf(database), true);
  };
  try {
    await weeks.begin(sites);
    const first = await synced(1);
    const week = await synced(1);
    const away = await synced(WEEKS_AWAY);
    const tables = await sizesOf(team, database);
    const sets = (1 + 1 + WEEKS_AWAY) * sites;
    const figures: Figure[] = [
      told(`a new laptop takes a week's set of each of ${sites} sites`, first),
      told(`a laptop takes the next week of ${sites} sites`, week),
      told(`a laptop that was away for ${WEEKS_AWAY} weeks takes those of ${sites} sites`, away),
      {
        name: `a sync with nothing to do in a team of ${sites} sites, p50`,
        measured: `${ms(away.idleMs)}, ${away.idleQueries} queries, ${(away.idleBytes / 1024).toFixed(0)} KB`,
        goal: '-',
        isMet: true,
      },
      {
        name: `the tables then, ${sets} sets`,
        measured: tables
          .filter(({ rows }) => rows > 0)
          .map(sizeText)
          .join('; '),
        goal: '-',
        isMet: true,
      },
    ];
    return { figures, tables, sets };
  } finally {
    rmSync(laptop, { recursive: true, force: true });
  }
}

function told(name: string, sync: Sync): Figure {
  const seconds = (sync.ms / 1_000).toFixed(1);
  const perFile = ms(sync.ms / Math.max(1, sync.files));
  return {
    name,
    measured: `${seconds} s, ${sync.files} files, ${(sync.bytes / MEGABYTE).toFixed(0)} MB on the wire, ${sync.queries} queries, ${perFile} a file, longest gap ${ms(sync.deafMs)}`,
    goal: '-',
    isMet: true,
  };
}

function sizeFigures(perSet: readonly TableSize[], { lines, files }: WeekSample): Figure[] {
  const bytesOf = (kind: string) =>
    [...files].filter(([name]) => name.startsWith(kind)).reduce((sum, [, { length }]) => sum + length, 0);
  const entryBytes = lines.reduce((sum, line) => sum + line.length, 0);
  const readings = [
    { name: 'one set a week per site', sets: SITES * WEEKS },
    { name: 'one set a week per dataset', sets: SITES * DATASETS * WEEKS },
  ];
  const sum = (key: 'rows' | 'bytes' | 'indexBytes') => perSet.reduce((all, one) => all + one[key], 0);
  return [
    {
      name: 'a set of 500 places: what its week gives',
      measured: `${lines.length} entries of ${entryBytes} bytes, files of ${bytesOf('sets/')} bytes, and ${bytesOf('datasets/')} bytes of the dataset`,
      goal: '-',
      isMet: true,
    },
    {
      name: 'a set of 500 places more, with its week of the dataset, in the tables',
      measured: perSet
        .filter(({ rows }) => rows > 0)
        .map(sizeText)
        .join('; '),
      goal: '-',
      isMet: true,
    },
    ...readings.map(({ name, sets }) => {
      const data = (sets * sum('bytes')) / GIGABYTE;
      const indexes = (sets * sum('indexBytes')) / GIGABYTE;
      const rows = sets * sum('rows');
      return {
        name: `extrapolated: ${SITES} sites, ${WEEKS} weeks, ${name}`,
        measured: `${sets} sets x what one adds = ${Math.round(rows / 1e6)} million rows, ${data.toFixed(0)} GB and ${indexes.toFixed(0)} GB of indexes`,
        goal: '-',
        isMet: true,
      };
    }),
  ];
}

function sizeText({ table, rows, bytes, indexBytes }: TableSize): string {
  const size = (of: number) =>
    of >= MEGABYTE ? `${(of / MEGABYTE).toFixed(0)} MB` : `${(of / 1024).toFixed(1)} KB`;
  return `${table} ${Math.round(rows)} rows, ${size(bytes)} + ${size(indexBytes)} of indexes`;
}
