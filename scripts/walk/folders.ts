/** Data folders in the states that screens have to show: made by the command line, as a user would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTeam } from './teamFolder.ts';

const root = join(import.meta.dirname, '..', '..');
const DAY_MS = 86_400_000;
const WEEKS = 120;
const PLACES = ['Ashford', 'Brook Valley', 'Crestwood', 'Dunmore', 'East Harbour', 'Fairview', 'Glen'];

/** States of a data folder: nothing yet, a team, counts alone, a forecast, a forecast of long ago, and a run that failed. */
export const folderNames = ['empty', 'team', 'counts', 'forecast', 'old', 'failed'] as const;

export type FolderName = (typeof folderNames)[number];

export const countsFile = (folder: string) => join(folder, 'counts.csv');

/** @returns the line of JSON that it answers */
function outpost(dataFolder: string, ...args: string[]): string {
  const script = join(root, 'scripts', 'outpost.mjs');
  const all = ['--disable-warning=ExperimentalWarning', script, ...args, '--json', '--data-dir', dataFolder];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: 'utf8' });
  // A run that finds no provider ends with 4, which is what is wanted there.
  if (status !== 0 && status !== 4) throw new Error(`outpost ${args.join(' ')}: ${stderr}${stdout}`);
  return stdout;
}

/** @returns the id of the dataset */
function importInto(dataFolder: string, file: string, name: string): string {
  const answer = outpost(dataFolder, 'import', file, '--disease', 'measles', '--name', name);
  const { value } = JSON.parse(answer) as { value: { datasets: { id: string }[] } };
  return value.datasets[0]!.id;
}

/** Weekly cases and deaths of seven places, the last week of which ended before `days` days at the latest. */
function writeCounts(path: string, days: number): void {
  const now = Date.now() - days * DAY_MS;
  const sunday = now - (new Date(now).getUTCDay() || 7) * DAY_MS;
  const rows = ['week_end,place,cases,deaths,population'];
  for (let week = 0; week < WEEKS; week += 1) {
    const end = new Date(sunday - (WEEKS - 1 - week) * 7 * DAY_MS).toISOString().slice(0, 10);
    PLACES.forEach((place, index) => {
      const season = 50 + 40 * Math.sin((2 * Math.PI * (week + 6 * index)) / 52);
      const rise = index === 1 && week > WEEKS - 5 ? 30 * (week - WEEKS + 5) : 0;
      const cases = Math.round(season + ((7 * week + 5 * index) % 11)) + rise;
      const isMissing = index === 6 && week % 17 === 3;
      rows.push(`${end},${place},${isMissing ? '' : cases},${isMissing ? '' : Math.round(cases / 25)},84000`);
    });
  }
  writeFileSync(path, `${rows.join('\n')}\n`);
}

/**
 * @param folder where the file of counts stands, and the data folder is made under the name of its state
 * @returns the data folder
 */
export function prepareFolder(folder: string, name: FolderName): string {
  const path = join(folder, name);
  const fresh = countsFile(folder);
  writeCounts(fresh, 1);
  if (name === 'empty') {
    mkdirSync(path);
    return path;
  }
  if (name === 'team') {
    // No cycle starts by itself, and nothing is asked of the team's database.
    outpost(path, 'scheduler', 'pause');
    writeTeam(path);
    return path;
  }
  if (name === 'old') {
    const old = join(folder, 'old.csv');
    writeCounts(old, 40);
    outpost(path, 'forecast', '--dataset', importInto(path, old, 'Measles, long ago'));
    return path;
  }
  const id = importInto(path, fresh, 'Measles, seven districts');
  if (name === 'failed') outpost(path, 'lock', 'pin', 'openai', '--reason', 'Trial of the ministry');
  if (name !== 'counts') outpost(path, 'forecast', '--dataset', id);
  if (name === 'forecast') {
    const byHand = ['--dataset', id, '--location', 'dunmore', '--to', 'yellow', '--by', 'A. Author'];
    outpost(path, 'level', 'set', ...byHand, '--reason', 'A case was confirmed yesterday');
  }
  return path;
}
