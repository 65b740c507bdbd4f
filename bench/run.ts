/** `npm run bench`: the product's figures as ratios to a floor in the same run; a table, and JSON with --json. */
import { assessFigures } from './assessFigures.ts';
import { coreFigures } from './coreFigures.ts';
import { figuresTable } from './figures.ts';
import { forecastFigures } from './forecastFigures.ts';
import { hindcastFigures } from './hindcastFigures.ts';
import { importFigures } from './importFigures.ts';
import { journalFigures } from './journalFigures.ts';
import { judgementFigures } from './judgementFigure.ts';
import { wireFigures } from './wireFigures.ts';

const figures = [
  ...(await coreFigures()),
  ...(await assessFigures()),
  ...(await judgementFigures()),
  ...(await journalFigures()),
  ...(await wireFigures()),
  ...(await importFigures()),
  ...(await hindcastFigures()),
  ...(await forecastFigures()),
];
const isJson = process.argv.includes('--json');
process.stdout.write(`${isJson ? JSON.stringify({ figures }, null, 2) : figuresTable(figures)}\n`);
