/**
 * Computes what the members of the mix said in the rounds of a hub, for `mixTables.ts`:
 *
 *   keepMembers.ts flu FOLDER OUT [EVERY [plain]]   rounds of FOLDER (as fluSeasons.ts reads it); plain: no revisions learnt
 *   keepMembers.ts ili FOLDER OUT [EVERY]           winters of FOLDER/iliplus_history.csv.gz (see iliSeasons.ts)
 *
 * EVERY: each so many rounds only. The file is for the same checkout and machine, and may be deleted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, cpuUsage, stdout } from 'node:process';
import { serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { shapesOf } from '../../main/core/forecaster/shapesOf.ts';
import { readSeasons } from './fluSeasons.ts';
import { readIliSeasons } from './iliSeasons.ts';
import { membersOf, type RoundMembers } from './roundMembers.ts';

const [hub, folder, out, every = '1', plain] = argv.slice(2);
if ((hub !== 'flu' && hub !== 'ili') || folder === undefined || out === undefined)
  throw new Error('Use: keepMembers.ts flu|ili FOLDER OUT [EVERY [plain]]');
const step = Number(every);
const record = join(folder, 'iliplus_history.csv.gz');
const kept: RoundMembers[] = [];
if (hub === 'flu') {
  const history = [await shapesOf(gunzipSync(readFileSync(record)).toString(), systemClock.breathe)];
  const seasons = await readSeasons(folder);
  const all = seasons.flatMap(({ season, rounds }) => rounds.map((round) => ({ season, round })));
  for (const [i, { season, round }] of all.entries()) {
    if (i % step !== 0) continue;
    const earlier = plain === undefined ? all.slice(0, i).map((one) => one.round) : [];
    kept.push(membersOf(season, round, history, earlier));
    stdout.write(`${round.referenceDate}\n`);
  }
} else {
  for (const { season, rounds, history } of await readIliSeasons(
    record,
    join(folder, 'locations.csv'),
    2 * step,
  )) {
    for (const round of rounds) kept.push(membersOf(season, round, [history], []));
    stdout.write(`${season}\n`);
  }
}
writeFileSync(out, serialize(kept));
stdout.write(`${kept.length} rounds, ${(cpuUsage().user / 1e6 / kept.length).toFixed(1)} s of CPU each\n`);
