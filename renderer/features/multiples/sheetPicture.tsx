/** All small charts on one sheet, for a picture. */
import type { EpiWeekSystem, RiskLevel } from '../../../shared/contract/index.ts';
import type { ViewsWords } from '../../../shared/words/views.ts';
import { drawnByReact } from '../../ui/picture/drawnByReact.tsx';
import type { DrawnChart } from '../../ui/picture/savePicture.ts';
import type { Format } from '../../words/createFormat.ts';
import { HEIGHT, plotOf, roundTop } from './plot.ts';
import { Hatch, SmallMarks } from './SmallMarks.tsx';
import { highestOf, type SmallSeries } from './smallSeries.ts';

const COLUMNS = 4;
const CELL = { width: 224, height: HEIGHT + 34 } as const;
const HEAD = 22;
/** More would be a picture that no screen shows. */
export const MOST_ON_SHEET = 120;

interface SheetParts {
  series: readonly SmallSeries[];
  epiWeek: EpiWeekSystem;
  isSame: boolean;
  format: Format;
  words: ViewsWords['multiples'];
  levels: Readonly<Record<RiskLevel, string>>;
}

export function sheetPicture({ series, epiWeek, isSame, format, words, levels }: SheetParts): DrawnChart {
  const shown = series.slice(0, MOST_ON_SHEET);
  const most = roundTop(Math.max(1, ...series.map(highestOf)));
  const rest = series.length - shown.length;
  const rows = Math.ceil(shown.length / COLUMNS);
  const size = {
    width: COLUMNS * (CELL.width + 16) - 16,
    height: rows * CELL.height + (rest === 0 ? 0 : 20),
  };
  return drawnByReact(
    <svg className="small-chart" {...size} role="img" aria-label={words.sheet(format.count(shown.length))}>
      <defs>
        <Hatch id="sheet-hatch" />
      </defs>
      {shown.map((one, k) => {
        const x = (k % COLUMNS) * (CELL.width + 16);
        const y = Math.floor(k / COLUMNS) * CELL.height;
        const plot = isSame ? plotOf(one, CELL.width, most) : plotOf(one, CELL.width);
        return (
          <g key={one.code} transform={`translate(${x},${y})`}>
            <text className="name" x="0" y="14">
              {one.level === null ? one.name : words.withLevel(one.name, levels[one.level])}
            </text>
            <g transform={`translate(0,${HEAD})`}>
              <SmallMarks series={one} plot={plot} epiWeek={epiWeek} format={format} hatchId="sheet-hatch" />
            </g>
          </g>
        );
      })}
      {rest === 0 ? null : (
        <text className="name" x="0" y={size.height - 4}>
          {words.more(format.count(shown.length), format.count(series.length))}
        </text>
      )}
    </svg>,
  );
}
