import type { ScoreLine } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoverageCells, CoverageHeads } from './CoverageCells.tsx';
import { CoverageChart } from './CoverageChart.tsx';
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
            <CoverageHeads />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.horizon}>
              <th scope="row">{words.ahead(format.count(line.horizon + 1), line.horizon + 1)}</th>
              <CoverageCells line={line} />
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
