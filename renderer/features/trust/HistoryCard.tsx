import { useState } from 'react';
import type { ScoreMonth } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { HistoryChart } from './HistoryChart.tsx';
import { isFirm, monthsOf, monthWords } from './months.ts';
import { ratioOf } from './standingWords.ts';
import { Choice } from './TrustFilters.tsx';
import { TwinCard } from './TwinCard.tsx';
import type { Source, Subject } from './trustChoice.ts';
import { useMonths } from './trustQueries.ts';
import { usePictureOf } from './usePictureOf.ts';
import { useTrustWords } from './useTrustWords.ts';

function HistoryTable({ months }: { months: readonly ScoreMonth[] }) {
  const { format } = useServices();
  const words = useTrustWords().charts;
  const heads = [words.columns.n, words.columns.relative, words.columns.coverage80];
  return (
    <div className="scroll-x">
      <table>
        <caption className="visually-hidden">{words.history.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.month}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{monthWords(one.month, format.locale)}</th>
              <td className="number">
                {isFirm(one) ? format.count(one.n) : words.tooEarlyShort(format.count(one.n))}
              </td>
              <td className="number">
                {one.relativeWis === null ? words.none : ratioOf(one.relativeWis, format)}
              </td>
              <td className="number">
                {one.coverage80 === null ? words.none : format.percent(one.coverage80)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HistoryCardProps {
  subject: Subject;
  source: Source;
  datasetId: string | null;
  /** Distances that there are. */
  horizons: readonly number[];
}

/** The relative score over time, over all distances or at one. */
export function HistoryCard({ subject, source, datasetId, horizons }: HistoryCardProps) {
  const { text, format } = useServices();
  const words = useTrustWords().charts;
  const [wanted, setWanted] = useState<number | null>(null);
  const horizon = wanted !== null && horizons.includes(wanted) ? wanted : null;
  const { value, sentence, retry } = useMonths(datasetId, horizon);
  const picture = usePictureOf({ subject, source, datasetId }, 'history', null);
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
  const months = monthsOf(value ?? [], subject, source);
  const isThere = months.length > 0;
  const waiting = <p role="status">{text.shell.loading}</p>;
  return (
    <TwinCard
      title={words.history.title}
      help={words.history.help}
      chart={isThere ? <HistoryChart months={months} /> : waiting}
      picture={isThere ? picture : null}
      table={isThere ? <HistoryTable months={months} /> : waiting}
    >
      <Choice
        label={words.history.horizon}
        value={horizon === null ? '' : String(horizon)}
        options={[
          { value: '', words: words.history.all },
          ...horizons.map((one) => ({ value: String(one), words: format.count(one + 1) })),
        ]}
        onValue={(next) => setWanted(next === '' ? null : Number(next))}
      />
    </TwinCard>
  );
}
