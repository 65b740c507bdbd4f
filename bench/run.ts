/**
 * `npm run bench`: the product's figures as ratios to a floor in the same run; a table, and JSON with --json. Names of groups
 * measure those alone (`npm run bench -- import journal`). A missed goal ends it with exit code 1; `--record` adds the
 * figures to bench/history.jsonl.
 */

import { assessFigures } from './assessFigures.ts';
import { bigDataFigures } from './bigDataFigures.ts';
import { commandFigures } from './commandFigures.ts';
import { coreFigures } from './coreFigures.ts';
import { diskFigures } from './diskFigures.ts';
import { type Figure, figuresTable, missedText } from './figures.ts';
import { forecastFigures } from './forecastFigures.ts';
import { hindcastFigures } from './hindcastFigures.ts';
import { record } from './history.ts';
import { importFigures } from './importFigures.ts';
import { journalFigures } from './journalFigures.ts';
import { judgementFigures } from './judgementFigure.ts';
import { wantedGroups } from './wantedGroups.ts';
import { wireFigures } from './wireFigures.ts';

const groups: Readonly<Record<string, () => Promise<Figure[]>>> = {
  core: coreFigures,
  assess: assessFigures,
  judgement: judgementFigures,
  journal: journalFigures,
  disk: diskFigures,
  wire: wireFigures,
  command: commandFigures,
  import: importFigures,
  hindcast: hindcastFigures,
  forecast: forecastFigures,
  'big-data': bigDataFigures,
};

const args = process.argv.slice(2);
const wanted = wantedGroups(args, Object.keys(groups));
const figures: Figure[] = [];
for (const name of wanted) figures.push(...(await groups[name]!()));
const isJson = args.includes('--json');
process.stdout.write(`${isJson ? JSON.stringify({ figures }, null, 2) : figuresTable(figures)}\n`);
if (args.includes('--record')) record('bench', figures);
const missed = figures.filter(({ isMet }) => !isMet);
if (missed.length > 0) {
  process.stderr.write(`${missedText(missed)}\n`);
  process.exitCode = 1;
}
