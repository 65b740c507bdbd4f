/** 10,000 forecasts given to a team's database and taken from it, beside `COPY` of the same rows; and syncs with nothing to do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, ms } from '../figures.ts';
import { medianOf } from '../measure.ts';
import { buildBigFolder, PLACES } from '../ui/bigFolder.ts';
import { CopyFloor, type Floor } from './copyFloor.ts';
import { type Sync, syncOf } from './syncOf.ts';
import type { TeamServer } from './teamServer.ts';

const MOST = { times: 3, idleQueries: 3, deafMs: 50 };
const MEGABYTE = 1024 * 1024;

interface Round {
  given: Sync;
  taken: Sync;
  floor: Floor;
}

/** One after the other, so that a slow moment hits all of them. */
async function roundOf(dataFolder: string, team: TeamServer): Promise<Round> {
  const database = await team.makeTeam();
  const address = team.server.addressOf(database);
  const given = await syncOf(dataFolder, address);
  const floor = await new CopyFloor(team.server, team.bin).measure(database, () => team.makeTeam());
  const other = mkdtempSync(join(tmpdir(), 'outpost-bench-team-'));
  try {
    const taken = await syncOf(other, address);
    if (taken.files !== given.files) throw new Error(`${taken.files} files came of ${given.files}.`);
    return { given, taken, floor };
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}

export interface SyncSizes {
  sets: number;
  rounds: number;
}

export async function syncFigures(team: TeamServer, { sets, rounds }: SyncSizes): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-team-'));
  try {
    const dataFolder = await buildBigFolder(folder, sets);
    const found: Round[] = [];
    // The first one finds everything cold; it is not counted.
    for (let round = -1; round < rounds; round += 1) {
      const one = await roundOf(dataFolder, team);
      if (round >= 0) found.push(one);
    }
    return figuresOf(found, (sets * PLACES).toLocaleString('en'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(rounds: readonly Round[], forecasts: string): Figure[] {
  const p50 = (of: (round: Round) => number) => medianOf(rounds.map(of));
  const [given, taken] = [p50((one) => one.given.ms), p50((one) => one.taken.ms)];
  const [all, raw] = [p50((one) => one.floor.allMs), p50((one) => one.floor.rawMs)];
  const { floor, given: sync } = rounds[0]!;
  const size = `${(floor.bytes / MEGABYTE).toFixed(1)} MB`;
  const beside = (time: number, of: number) => `${ms(time)} = ${(time / of).toFixed(1)} C (C ${ms(of)})`;
  const others = floor.tables.filter((one) => !['sites', 'entries', 'file_parts'].includes(one));
  const deaf = (name: string, longest: number): Figure => ({
    name,
    measured: ms(longest),
    goal: ms(MOST.deafMs),
    isMet: longest <= MOST.deafMs,
    cause: 'Work of one step that nothing else comes between.',
  });
  return [
    {
      name: `${forecasts} forecasts given to an empty database, p50`,
      measured: `${beside(given, all)}; ${size}, ${sync.queries} queries`,
      goal: `${MOST.times} C, C the same rows copied by psql`,
      isMet: given <= MOST.times * all,
      cause: `A sync reads and hashes files and asks in ${sync.queries} steps, each of them durable. Tables: ${floor.tables.join(', ')}.`,
    },
    ...(others.length === 0
      ? []
      : [
          {
            name: `${forecasts} forecasts given, beside a copy of entries and files alone`,
            measured: `${beside(given, raw)}; also filled: ${others.join(', ')}`,
            goal: '-',
            isMet: true,
          },
        ]),
    {
      name: `${forecasts} forecasts taken by an empty data folder, verified and synced, p50`,
      measured: beside(taken, raw),
      goal: '-',
      isMet: true,
    },
    deaf(
      'host answers while it gives them, longest gap',
      p50((one) => one.given.deafMs),
    ),
    deaf(
      'host answers while it takes them, longest gap',
      p50((one) => one.taken.deafMs),
    ),
    idleFigure(rounds),
  ];
}

function idleFigure(rounds: readonly Round[]): Figure {
  const syncs = rounds.flatMap(({ given, taken }) => [given, taken]);
  const queries = Math.max(...syncs.map(({ idleQueries }) => idleQueries));
  const bytes = Math.max(...syncs.map(({ idleBytes }) => idleBytes));
  return {
    name: 'a sync with nothing to do, p50',
    measured: `${ms(medianOf(syncs.map(({ idleMs }) => idleMs)))}, ${queries} queries, ${bytes} bytes`,
    goal: `${MOST.idleQueries} queries`,
    isMet: queries <= MOST.idleQueries,
    cause: 'Each question is a round trip of a slow link.',
  };
}
