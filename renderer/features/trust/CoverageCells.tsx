import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { COVERAGES, type Covered, coverageOf } from './coverages.ts';
import { useTrustWords } from './useTrustWords.ts';

/** The headings above `CoverageCells`. */
export function CoverageHeads() {
  const { format } = useServices();
  const words = useTrustWords().charts.columns;
  return (
    <>
      <th scope="col" className="number">
        {words.n}
      </th>
      {COVERAGES.map((named) => (
        <th key={named} scope="col" className="number">
          {words.named(format.percent(named))}
        </th>
      ))}
    </>
  );
}

/** How many forecasts, and the share of counts inside each range; of too few it says nothing more. */
export function CoverageCells({ line }: { line: Covered & Pick<ScoreLine, 'n'> }) {
  const { format } = useServices();
  const words = useTrustWords().charts;
  return (
    <>
      <td className="number" data-label={words.columns.n}>
        {format.count(line.n)}
      </td>
      {line.n < FEWEST_RESOLVED ? (
        <td colSpan={COVERAGES.length}>{words.tooEarly(format.count(line.n))}</td>
      ) : (
        COVERAGES.map((named) => {
          const share = coverageOf(line, named);
          return (
            <td key={named} className="number" data-label={words.columns.named(format.percent(named))}>
              {share === null ? words.none : format.percent(share)}
            </td>
          );
        })
      )}
    </>
  );
}
