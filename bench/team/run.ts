/**
 * `npm run bench:team`: what a sync with a team's database takes, beside a copy of the same rows in the same run. Needs PostgreSQL
 * (Debian's package, or its programs in PATH). Names of groups measure those alone; `plan`, which takes long, is measured by its name only. A missed goal is
 * named and ends it with exit code 1; `--record` adds the figures to bench/history.jsonl; `--short` is for trying it out.
 */

import { type Figure, figuresTable, missedText } from '../figures.ts';
import { record } from '../history.ts';
import { wantedGroups } from '../wantedGroups.ts';
import { planFigures } from './planFigures.ts';
import { siteFigures } from './siteFigures.ts';
import { syncFigures } from './syncFigures.ts';
import { startTeamServer, type TeamServer } from './teamServer.ts';

const args = process.argv.slice(2);
const isShort = args.includes('--short');
const groups: Readonly<Record<string, (team: TeamServer) => Promise<Figure[]>>> = {
  sync: (team) => syncFigures(team, isShort ? { sets: 3, rounds: 1 } : { sets: 20, rounds: 5 }),
  plan: (team) => planFigures(team, isShort ? { sites: 50, sets: [2, 6] } : { sites: 1_000, sets: [5, 25] }),
  sites: (team) => siteFigures(team, isShort ? { sites: 12, rounds: 1 } : { sites: 100, rounds: 3 }),
};

const wanted = wantedGroups(args, Object.keys(groups), ['sync', 'sites']);
const team = await startTeamServer();
if (team === null) {
  process.stderr.write('PostgreSQL is not installed here: nothing can be measured.\n');
  process.exit(2);
}
const figures: Figure[] = [];
try {
  for (const name of wanted) figures.push(...(await groups[name]!(team)));
} finally {
  await team.server.stop();
}
const isJson = args.includes('--json');
process.stdout.write(`${isJson ? JSON.stringify({ figures }, null, 2) : figuresTable(figures)}\n`);
if (args.includes('--record') && !isShort) record('bench:team', figures);
const missed = figures.filter(({ isMet }) => !isMet);
if (missed.length > 0) {
  process.stderr.write(`${missedText(missed)}\n`);
  process.exitCode = 1;
}
