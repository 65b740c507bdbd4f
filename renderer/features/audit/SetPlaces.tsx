import { Suspense, useState } from 'react';
import type { AuditedPlace } from '../../../shared/contract/index.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { ExchangeButtons } from '../exchange/index.ts';
import { PublishedForecast } from '../place/index.ts';
import { useAuditSetWords, useSetLevels, useSetPlaces } from './setQueries.ts';
import { levelsLine, weekLine } from './setWords.ts';

/** Places that are shown unasked. */
const FIRST_PLACES = 5;
/** As many as the core gives at once. */
const ALL_PLACES = 10_000;

interface PlaceProps {
  place: AuditedPlace;
  datasetId: string;
  seq: number;
}

function Weeks({ place: { weeks, pending }, datasetId }: Pick<PlaceProps, 'place' | 'datasetId'>) {
  const { format } = useServices();
  const words = useAuditSetWords();
  const dataset = useLists().value?.datasets.find(({ id }) => id === datasetId);
  const nameOf = (day: string) =>
    dataset === undefined ? format.day(day) : format.week(day, dataset.epiWeek);
  return (
    <ul>
      {weeks.map((week) => (
        <li key={week.horizon}>{weekLine(week, nameOf(week.targetEndDate), { words, format })}</li>
      ))}
      {pending === 0 ? null : <li>{words.pending(pending, format.count(pending))}</li>}
    </ul>
  );
}

function Place({ place, datasetId, seq }: PlaceProps) {
  const { text } = useServices();
  const words = useAuditSetWords();
  const [isShown, setShown] = useState(false);
  const { location, warnings, requestHash, replyHash, forecastId } = place;
  const { name } = location;
  return (
    <li>
      <b>
        <bdi>{name}</bdi>
      </b>
      <Weeks {...{ place, datasetId }} />
      <p className="muted">
        {warnings.length === 0
          ? words.passed
          : words.repaired(warnings.map((code) => code.toLowerCase().replaceAll('_', ' ')).join(', '))}
      </p>
      <ExchangeButtons {...{ requestHash, replyHash }} subject={words.subject(name, String(seq))} />
      <p className="card-actions">
        <ActionButton
          label={isShown ? words.hideForecastOf(name) : words.showForecastOf(name)}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? words.hideForecast : words.showForecast}
        </ActionButton>
      </p>
      {isShown ? (
        <Suspense fallback={<p role="status">{text.shell.loading}</p>}>
          <PublishedForecast forecastId={forecastId} />
        </Suspense>
      ) : null}
    </li>
  );
}

function Levels({ runId }: { runId: string }) {
  const { text, format } = useServices();
  const words = useAuditSetWords();
  const { value, sentence, retry } = useSetLevels(runId);
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  const line = levelsLine(value, { words, levels: text.risk.levels, format });
  return <p>{line === null ? words.firstSet : words.against(line, format.day(value.against!.asOf))}</p>;
}

/** Of a published set: levels before and after; per place the answer with what was asked, its checks, and what came. */
export function SetPlaces({ runId, datasetId, seq }: { runId: string; datasetId: string; seq: number }) {
  const { text, format } = useServices();
  const words = useAuditSetWords();
  const [limit, setLimit] = useState(FIRST_PLACES);
  const { value, sentence, isLoading, retry } = useSetPlaces(runId, limit);
  return (
    <div className="audit-set">
      <h3>{words.levelsTitle}</h3>
      <Levels runId={runId} />
      <h3>{words.placesTitle}</h3>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null ? (
        sentence === null && <p role="status">{text.shell.loading}</p>
      ) : (
        <>
          <p className="muted">{words.truthAsKnown}</p>
          <ul className="audit-places">
            {value.places.map((place) => (
              <Place key={place.forecastId} {...{ place, datasetId, seq }} />
            ))}
          </ul>
          {value.places.length === value.total ? null : (
            <p className="card-actions">
              <ActionButton
                blocked={isLoading ? text.shell.loading : null}
                onClick={() => setLimit(ALL_PLACES)}
              >
                {words.showAll(format.count(value.total))}
              </ActionButton>
            </p>
          )}
        </>
      )}
    </div>
  );
}
