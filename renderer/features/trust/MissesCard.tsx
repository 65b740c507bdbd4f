import { useState } from 'react';
import type { Miss } from '../../../shared/contract/index.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { PublishedForecast } from '../place/index.ts';
import { MissStrip } from './MissStrip.tsx';
import type { Source, Subject } from './trustChoice.ts';
import { type MissAnswer, useMisses } from './trustQueries.ts';
import { type RecordOf, usePictureOf } from './usePictureOf.ts';
import { useTrustWords } from './useTrustWords.ts';

/** One miss: what was said and what came, in words and as a picture, and the forecast itself. */
function MissItem({ miss, of }: { miss: Miss; of: RecordOf }) {
  const { format } = useServices();
  const { misses: words, charts } = useTrustWords();
  const [isShown, setShown] = useState(false);
  const dataset = useLists().value?.datasets.find(({ id }) => id === miss.datasetId);
  const { median, interval80, observed, targetEndDate, horizon } = miss;
  const most = Math.max(observed, median, interval80?.[1] ?? 0);
  const place = miss.location.name;
  const day = format.day(targetEndDate);
  const week = dataset === undefined ? day : format.week(targetEndDate, dataset.epiWeek);
  const facts = {
    median: format.count(median),
    range: interval80 === null ? null : format.interval(interval80),
    observed: format.count(observed),
  };
  const said = words.sentence({
    ...facts,
    ahead: charts.ahead(format.count(horizon + 1), horizon + 1),
    asOf: format.day(miss.asOf),
  });
  const picture = usePictureOf({ ...of, datasetId: miss.datasetId }, 'miss', null);
  return (
    <li className="pictured">
      <h4>{words.place(place, week, day)}</h4>
      <p>
        <Rich words={said} />{' '}
        <span className="muted">
          {words.twin(format.decimal(miss.wis, 1), format.decimal(miss.twinWis, 1))}
        </span>
      </p>
      <MissStrip miss={miss} most={most} label={words.picture({ ...facts, most: format.count(most) })} />
      <p className="card-actions">
        <ActionButton
          label={isShown ? words.hideOf(place, week) : words.showOf(place, week)}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hide : words.show}
        </ActionButton>
        <SavePicture
          title={words.place(place, week, day)}
          {...picture}
          lines={[said.replaceAll('**', ''), ...picture.lines, words.legend]}
          nameParts={['miss', [place, miss.location.code], week]}
        />
      </p>
      {isShown ? (
        <section aria-label={words.shownTitle(place, format.day(miss.asOf))}>
          <p className="company">{words.shownTitle(place, format.day(miss.asOf))}</p>
          <PublishedForecast forecastId={miss.forecastId} />
        </section>
      ) : null}
    </li>
  );
}

function MissList({ answer, of: record }: { answer: MissAnswer; of: RecordOf }) {
  const { format } = useServices();
  const words = useTrustWords().misses;
  const { misses, searched, of } = answer;
  return (
    <>
      {misses.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <>
          <ol className="trust-misses">
            {misses.map((miss) => (
              <MissItem key={`${miss.forecastId}:${miss.targetEndDate}`} miss={miss} of={record} />
            ))}
          </ol>
          <p className="company">
            {words.legend} {words.help}
          </p>
        </>
      )}
      {searched === of ? null : (
        <p className="company">{words.searched(format.count(searched), format.count(of))}</p>
      )}
    </>
  );
}

interface MissesCardProps {
  subject: Subject;
  source: Source;
  datasetId: string | null;
}

/** Where it was most wrong. */
export function MissesCard({ subject, source, datasetId }: MissesCardProps) {
  const { text } = useServices();
  const words = useTrustWords().misses;
  const { value, sentence, retry } = useMisses(subject, source, datasetId);
  return (
    <section className="card">
      <h3>{words.title}</h3>
      {source === 'backtest' ? <p>{words.backtest}</p> : null}
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {source !== 'backtest' && value === null && sentence === null ? (
        <p role="status">{text.shell.loading}</p>
      ) : null}
      {source === 'backtest' || value === null ? null : (
        <MissList answer={value} of={{ subject, source, datasetId }} />
      )}
    </section>
  );
}
