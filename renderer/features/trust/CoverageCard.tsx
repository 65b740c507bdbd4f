import { FEWEST_RESOLVED, type ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoverageChart } from './CoverageChart.tsx';
import { COVERAGES, coverageOf } from './coverages.ts';
import { TwinCard } from './TwinCard.tsx';
import { type RecordOf, usePictureOf, weeksOf } from './usePictureOf.ts';
import { useTrustWords } from './useTrustWords.ts';

function CoverageTable({ lines }: { lines: readonly ScoreLine[] }) {
  const { format } = useServices();
  const words = useTrustWords().charts;
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{words.coverage.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.ahead}</th>
            <th scope="col" className="number">
              {words.columns.n}
            </th>
            {COVERAGES.map((named) => (
              <th key={named} scope="col" className="number">
                {words.columns.named(format.percent(named))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.horizon}>
              <th scope="row">{words.ahead(format.count(line.horizon + 1), line.horizon + 1)}</th>
              <td className="number">{format.count(line.n)}</td>
              {line.n < FEWEST_RESOLVED ? (
                <td colSpan={COVERAGES.length}>{words.tooEarly(format.count(line.n))}</td>
              ) : (
                COVERAGES.map((named) => {
                  const share = coverageOf(line, named);
                  return (
                    <td key={named} className="number">
                      {share === null ? words.none : format.percent(share)}
                    </td>
                  );
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How often counts lay inside the ranges, beside how often they should have. */
export function CoverageCard({ lines, of }: { lines: readonly ScoreLine[]; of: RecordOf }) {
  const picture = usePictureOf(of, 'coverage', weeksOf(lines));
  const words = useTrustWords().charts.coverage;
  return (
    <TwinCard
      title={words.title}
      help={words.help}
      chart={<CoverageChart lines={lines} />}
      picture={picture}
      table={<CoverageTable lines={lines} />}
    />
  );
}
