/** What a screen waits for, and what a run costs the host, where a country's data are big: each host in a process of its own. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Figure, ms } from './figures.ts';
import { medianOf } from './measure.ts';
import { dayAfter, type WeeklyFile, writeWeeklyFile } from './weeklyCountsFile.ts';

const COUNTRY: WeeklyFile = { places: 500, weeks: 520 };
/** Per place, a run of many costs no more than one of few; of fewer weeks, so that the import is not what is waited for. */
const FEW: WeeklyFile = { places: 100, weeks: 156 };
const MANY: WeeklyFile = { places: 5_000, weeks: 156 };
const ROUNDS = 3;
const MEGABYTE = 1024 * 1024;

const MOST = {
  chartMs: 3,
  firstChartMs: 60,
  summaryMs: 15,
  weeklyMs: 40,
  runMs: 1_500,
  deafMs: 50,
  growth: 1.15,
  megabytes: 300,
};

interface Run {
  tookMs: number;
  deafMs: number;
  forecasts: number;
  /** Of the set that was made. */
  runId: string;
  firstCode: string;
}

interface Look {
  firstChartMs: number;
  firstSummaryMs: number;
  chartMs: number;
  summaryMs: number;
  weeklyMs: number;
  rssBytes: number;
}

async function child<T>(name: string, args: readonly string[]): Promise<T> {
  const script = join(import.meta.dirname, 'children', `${name}.ts`);
  const options = ['--disable-warning=ExperimentalWarning', script, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return JSON.parse(stdout) as T;
}

interface Folder {
  path: string;
  datasetId: string;
  asOf: string;
}

/** A data folder with the dataset and no set. */
async function importedFolder(folder: string, size: WeeklyFile): Promise<Folder> {
  const name = `places-${size.places}`;
  const [csv, path, asOf] = [join(folder, `${name}.csv`), join(folder, name), dayAfter(size)];
  writeWeeklyFile(csv, size);
  const { datasetId } = await child<{ datasetId: string }>('importWeekly', [csv, path, asOf]);
  return { path, datasetId, asOf };
}

/** One run each in copies of a folder. @returns the runs, quickest first, and the last copy, which has one set */
async function runsIn(imported: Folder, places: number): Promise<{ runs: Run[]; last: Folder; made: Run }> {
  const runs: Run[] = [];
  let last = imported;
  for (let round = 0; round < ROUNDS; round += 1) {
    last = { ...imported, path: `${imported.path}-${round}` };
    cpSync(imported.path, last.path, { recursive: true });
    runs.push(await child<Run>('runWeekly', [last.path, last.datasetId, last.asOf]));
  }
  const wrong = runs.find(({ forecasts }) => forecasts !== places);
  if (wrong !== undefined) throw new Error(`${wrong.forecasts} forecasts of ${places} places were made.`);
  const made = runs.at(-1)!;
  return { runs: runs.toSorted((a, b) => a.tookMs - b.tookMs), last, made };
}

function figure(name: string, value: number, most: number, cause?: string): Figure {
  const known = cause === undefined ? {} : { cause };
  return { name, measured: ms(value), goal: ms(most), isMet: value <= most, ...known };
}

/** What a first look waits for. */
const READING =
  'The texts of dataset and set are unpacked, hashed and parsed whole; then the panel is built.';
/** The longest pieces of a run, and what it consists of. */
const PIECES = 'A text of the data is parsed, and their panel built, in one piece each.';
const RUNNING =
  'Each place is judged, checked and recorded by itself; the thread of the forecasts starts anew for each host.';

async function looksAt({ path, datasetId, asOf }: Folder, { runId, firstCode }: Run): Promise<Figure[]> {
  const looks: Look[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    looks.push(await child<Look>('lookAtWeekly', [path, datasetId, asOf, runId, firstCode]));
  const of = (key: keyof Look) => medianOf(looks.map((look) => look[key]));
  const megabytes = of('rssBytes') / MEGABYTE;
  const data = `${COUNTRY.places} places x ${COUNTRY.weeks} weeks`;
  return [
    figure(`chart of one place, ${data}, warm`, of('chartMs'), MOST.chartMs),
    figure('chart of one place, first after a start', of('firstChartMs'), MOST.firstChartMs, READING),
    figure('summary, first after that chart', of('firstSummaryMs'), MOST.firstChartMs, READING),
    figure('summary', of('summaryMs'), MOST.summaryMs),
    figure('weekly table', of('weeklyMs'), MOST.weeklyMs),
    {
      name: 'memory of the host with that data and one set',
      measured: `${megabytes.toFixed(0)} MB`,
      goal: `${MOST.megabytes} MB`,
      isMet: megabytes <= MOST.megabytes,
    },
  ];
}

async function growthFigure(folder: string): Promise<Figure> {
  const perPlace: number[] = [];
  for (const size of [FEW, MANY]) {
    const { runs } = await runsIn(await importedFolder(folder, size), size.places);
    perPlace.push(medianOf(runs.map(({ tookMs }) => tookMs)) / size.places);
  }
  const [few, many] = perPlace;
  const growth = many! / few!;
  return {
    name: `growth of a run from ${FEW.places} to ${MANY.places.toLocaleString('en')} places, per place`,
    measured: `${growth.toFixed(2)} x (${ms(few!)} to ${ms(many!)})`,
    goal: `${MOST.growth} x`,
    isMet: growth <= MOST.growth,
  };
}

/** The figures of a country's data, measured in folders of their own on the disk of temporary files. */
export async function bigDataFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    const { runs, last, made } = await runsIn(await importedFolder(folder, COUNTRY), COUNTRY.places);
    return [
      figure(
        `run of ${COUNTRY.places} places by no change`,
        medianOf(runs.map((run) => run.tookMs)),
        MOST.runMs,
        RUNNING,
      ),
      figure(
        'host answers while it runs, longest gap',
        medianOf(runs.map((run) => run.deafMs)),
        MOST.deafMs,
        PIECES,
      ),
      ...(await looksAt(last, made)),
      await growthFigure(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
