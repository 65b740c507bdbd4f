import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoverageCells, CoverageHeads } from './CoverageCells.tsx';
import { ratioOf } from './standingWords.ts';
import { useTrustWords } from './useTrustWords.ts';

type Figures = Pick<ScoreLine, 'n' | 'coverage50' | 'coverage80' | 'coverage95' | 'relativeWis'>;

/** The headings above `RecordFigures`, in a row of a table. */
export function RecordHeads() {
  const words = useTrustWords().charts.columns;
  return (
    <>
      <CoverageHeads />
      <th scope="col" className="number">
        {words.relative}
      </th>
    </>
  );
}

/** What forecasts came to, in a row of a table: how many, how often the ranges held, and how they did beside no-change. */
export function RecordFigures({ line }: { line: Figures }) {
  const { format } = useServices();
  const words = useTrustWords().charts;
  const isTold = line.n >= FEWEST_RESOLVED && line.relativeWis !== null;
  return (
    <>
      <CoverageCells line={line} />
      <td className="number" data-label={words.columns.relative}>
        {isTold ? ratioOf(line.relativeWis!, format) : words.none}
      </td>
    </>
  );
}
