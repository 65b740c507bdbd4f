/** A hundred sites whose next weeks and small sets meet at one moment: what each of them waits. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Figure, ms } from '../figures.ts';
import { medianOf } from '../measure.ts';
import type { TeamServer } from './teamServer.ts';

const MOST_MS = 1_000;

/** A hundred laptops have a hundred disks. Where the system has one in memory, theirs do not wait for each other; the server's is real. */
const OWN_DISKS = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

interface Sync {
  ms: number;
  entries: number;
  files: number;
  bytes: number;
  givenFiles: number;
  sites: number;
}

interface Round {
  alone: Sync;
  syncs: Sync[];
  wholeMs: number;
  queries: number;
  repeated: number;
}

async function roundOf(team: TeamServer, sites: number): Promise<Round> {
  const home = mkdtempSync(join(OWN_DISKS, 'outpost-bench-sites-'));
  try {
    const address = team.server.addressOf(await team.makeTeam());
    const script = join(import.meta.dirname, 'children', 'manySites.ts');
    const args = ['--disable-warning=ExperimentalWarning', script, home, address, String(sites)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as Round;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function p95Of(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))]!;
}

export async function siteFigures(
  team: TeamServer,
  { sites, rounds }: { sites: number; rounds: number },
): Promise<Figure[]> {
  const found: Round[] = [];
  for (let round = 0; round < rounds; round += 1) found.push(await roundOf(team, sites));
  const p95 = medianOf(found.map(({ syncs }) => p95Of(syncs.map((one) => one.ms))));
  const p50 = medianOf(found.map(({ syncs }) => medianOf(syncs.map((one) => one.ms))));
  const alone = medianOf(found.map((round) => round.alone.ms));
  const mean = (of: (sync: Sync) => number) => {
    const syncs = found.flatMap((round) => round.syncs);
    return (syncs.reduce((sum, one) => sum + of(one), 0) / syncs.length).toFixed(1);
  };
  const perSync = found[0]!.queries / found[0]!.syncs.length;
  const repeats = found[0]!.repeated / found[0]!.syncs.length;
  return [
    {
      name: `${sites} sites at once, each gives the next week of a dataset and a small set and takes what is new, p95`,
      measured: `${ms(p95)} (p50 ${ms(p50)}; one alone ${ms(alone)} = A, p95 ${(p95 / alone).toFixed(1)} A); each gave ${mean((one) => one.givenFiles)} and took ${mean((one) => one.files)} files, ${perSync.toFixed(1)} queries (${repeats.toFixed(1)} of them again)`,
      goal: ms(MOST_MS),
      isMet: p95 <= MOST_MS,
      cause: 'The server and all the sites share the processors of this machine, and its disk.',
    },
  ];
}
