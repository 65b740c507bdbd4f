/**
 * A hindcast of 53 places over 57 rounds, as long as two seasons of the CDC's hub, by the model of all places with the
 * record of past seasons, and what the host feels of it.
 */
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { addDays } from '../shared/time/plainDate.ts';
import { type Figure, ms } from './figures.ts';

const PLACES = 53;
const ROUNDS = 57;
/** Weeks that were known in the first round. */
const WEEKS = 88;
const FIRST_WEEK_END = '2022-02-12';
const MOST_SECONDS = 240;
const LONGEST_GAP_MS = 50;

interface Hindcast {
  rounds: number;
  forecasts: number;
  seconds: number;
  longestMs: number;
}

/** A season's wave a year, larger in later places; no two places alike. */
function countOf(place: number, week: number): number {
  const season = Math.exp(3 * Math.sin((2 * Math.PI * (week + place / 4)) / 52));
  return Math.round((1 + place) * season + ((7 * week + 13 * place) % 11));
}

const weekEndOf = (week: number) => addDays(FIRST_WEEK_END, 7 * week);
/** The Wednesday after the last week that was known. */
const asOfOf = (round: number) => addDays(weekEndOf(WEEKS + round - 1), 4);

function* vintageLines(): Generator<string> {
  yield 'as_of,target_end_date,location,location_name,value\n';
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let week = 0; week < WEEKS + round; week += 1) {
      const row = `${asOfOf(round)},${weekEndOf(week)}`;
      const places = Array.from({ length: PLACES }, (_, place) => place);
      yield places.map((place) => `${row},${place},Place ${place},${countOf(place, week)}\n`).join('');
    }
  }
}

async function hindcastIn(folder: string): Promise<Hindcast> {
  const names = ['vintages.csv', 'rounds.csv', 'population.csv', 'out.csv.gz'];
  const [vintages, rounds, population, out] = names.map((name) => join(folder, name));
  await pipeline(Readable.from(vintageLines()), createWriteStream(vintages!));
  const lines = Array.from({ length: ROUNDS }, (_, round) => `${weekEndOf(WEEKS + round)},${asOfOf(round)}`);
  writeFileSync(rounds!, `reference_date,as_of\n${lines.join('\n')}\n`);
  const persons = Array.from({ length: PLACES }, (_, place) => `${place},${600_000 * (1 + place)}`);
  writeFileSync(population!, `location,population\n${persons.join('\n')}\n`);
  const script = join(import.meta.dirname, 'children', 'hindcastVintages.ts');
  const args = [
    '--disable-warning=ExperimentalWarning',
    script,
    vintages!,
    rounds!,
    population!,
    out!,
    join(folder, 'data'),
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const hindcast = JSON.parse(stdout) as Hindcast;
  if (hindcast.forecasts !== PLACES * ROUNDS) throw new Error(`${hindcast.forecasts} forecasts were made.`);
  return hindcast;
}

/** The figures of the worker, measured on vintages written to the disk of temporary files. */
export async function hindcastFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    const { seconds, rounds, longestMs } = await hindcastIn(folder);
    return [
      {
        name: `hindcast, ${PLACES} places x ${ROUNDS} rounds`,
        measured: `${seconds.toFixed(1)} s = ${ms((1_000 * seconds) / rounds)} a round`,
        goal: `${MOST_SECONDS} s`,
        isMet: seconds <= MOST_SECONDS,
      },
      {
        name: 'host answers while a hindcast runs, longest gap',
        measured: ms(longestMs),
        goal: ms(LONGEST_GAP_MS),
        isMet: longestMs <= LONGEST_GAP_MS,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
