import { Suspense, useEffect, useState } from 'react';
import { useSummary, useWeekly } from '../../data/datasets/useDatasets.ts';
import { newestOf } from '../../data/places/newestOf.ts';
import type { PlaceRow } from '../../data/places/placeRows.ts';
import { type Places, usePlaces } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { lazily } from '../../ui/lazily.tsx';
import { DataFailures, DatasetGate, NewerCounts, OldForecast } from '../dataset/index.ts';
import { SaveFiles } from '../files/index.ts';
import { RecordLine, recordOfSummary } from '../place/index.ts';
import { AskButton } from '../run/index.ts';
import { OverviewViews } from './OverviewViews.tsx';
import { overviewSentence } from './overviewSentence.ts';

const MINUTE_MS = 60_000;

/** The rows do not wait for it. */
const NewsLine = lazily(async () => (await import('./news/NewsLine.tsx')).NewsLine);

function SetSentences({ summary }: { summary: NonNullable<Places['summary']> }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const record = recordOfSummary(summary);
  const sentences = overviewSentence(summary, text, format, now);
  return (
    <>
      <p className="lead">
        {sentences.summary} {sentences.highest}
      </p>
      <p className="company">{sentences.company}</p>
      {record === null ? null : (
        <Suspense fallback={<p className="company">{text.shell.loading}</p>}>
          <RecordLine record={record} />
        </Suspense>
      )}
    </>
  );
}

function CountSentences({ rows, isHidden }: { rows: readonly PlaceRow[]; isHidden: boolean }) {
  const { text, format } = useServices();
  const epiWeek = useWeekly().value?.epiWeek;
  const end = newestOf(rows.flatMap((row) => (row.last === null ? [] : [row.last.weekEnd])));
  if (end === null || epiWeek === undefined) return null;
  const sentence = text.overview.counts(
    rows.length,
    format.count(rows.length),
    format.week(end, epiWeek),
    format.day(end),
  );
  return (
    <>
      <p className="lead">
        {sentence} {isHidden ? null : text.overview.noForecastYet}
      </p>
      <p className="company">{text.overview.callToAction}</p>
    </>
  );
}

/** Comes once the rows are there: they are what the screen is for, and the comparison reads a second set. */
function LaterNews({ hasRows, ...news }: { datasetId: string; hasRows: boolean; isSetHidden: boolean }) {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    if (hasRows) setIsTime(true);
  }, [hasRows]);
  return isTime ? (
    <Suspense fallback={null}>
      <NewsLine {...news} />
    </Suspense>
  ) : null;
}

/** After the rows: they are what the first screen is for, and do not wait for what saves them. */
function LaterFiles({ datasetId }: { datasetId: string }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => setTime(true), []);
  return isTime ? <SaveFiles datasetId={datasetId} /> : null;
}

function FilledOverview({ places }: { places: Places }) {
  const { text } = useServices();
  const { value: weekly, isLoading: isCounting } = useWeekly();
  const isLoading = useSummary().isLoading || isCounting;
  const { dataset, rows, summary, hidden } = places;
  if (dataset === null) return null;
  return (
    <div className="view">
      <h1>{text.overview.title}</h1>
      {summary === null ? (
        <CountSentences rows={rows} isHidden={hidden !== null} />
      ) : (
        <SetSentences summary={summary} />
      )}
      <LaterNews
        key={dataset.id}
        datasetId={dataset.id}
        hasRows={rows.length > 0}
        isSetHidden={hidden !== null}
      />
      {hidden === null ? null : <OldForecast hidden={hidden} />}
      <NewerCounts newer={summary?.newerCounts ?? null} />
      <DataFailures />
      <p className="actions">
        <AskButton />
        {summary === null ? null : (
          <Suspense fallback={null}>
            <LaterFiles datasetId={summary.datasetId} />
          </Suspense>
        )}
      </p>
      {rows.length === 0 ? (
        isLoading && <p role="status">{text.shell.loading}</p>
      ) : (
        <OverviewViews
          places={places}
          datasetId={dataset.id}
          epiWeek={weekly?.epiWeek ?? dataset.epiWeek}
          asOf={summary?.asOf ?? weekly?.asOf ?? dataset.asOf}
        />
      )}
    </div>
  );
}

/** What is happening, how sure, how old; or what to do when there is nothing yet. */
export function OverviewView() {
  return (
    <DatasetGate>
      <FilledOverview places={usePlaces()} />
    </DatasetGate>
  );
}
