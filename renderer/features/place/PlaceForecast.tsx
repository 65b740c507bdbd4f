import { Suspense } from 'react';
import type { AssessedPlace, ForecastSummary } from '../../../shared/contract/index.ts';
import type { PlaceDetail } from '../../data/datasets/datasetQueries.ts';
import { stalenessOf } from '../../data/places/staleness.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DataNotes } from '../../ui/DataNotes.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { RiskChip } from '../../ui/RiskChip.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { NewerCounts } from '../dataset/index.ts';
import { SaveFiles } from '../files/index.ts';
import { AskButton } from '../run/index.ts';
import { CopySentence } from './CopySentence.tsx';
import { populationOf } from './chart/chartRates.ts';
import { PlaceCharts } from './chart/PlaceCharts.tsx';
import { RecordLine } from './index.ts';
import { OfficialThreshold } from './OfficialThreshold.tsx';
import { copiedSentence, lastingCompany, placeSentence } from './placeSentence.ts';
import { recordOfForecast } from './recordOf.ts';

const MINUTE_MS = 60_000;

/** Amber after one week without newer counts; after three weeks the level is not assessed. */
function AgeLine({ detail }: { detail: PlaceDetail }) {
  const { text, format } = useServices();
  const { lastObserved, asOf, referenceDate } = detail.forecast;
  const { kind, days } = stalenessOf(lastObserved.targetEndDate, asOf);
  if (kind === 'fresh') return null;
  const age = format.count(days);
  const week = format.shortWeek(referenceDate, detail.chart.epiWeek);
  return (
    <Banner tone="amber">
      {kind === 'expired' ? text.shell.age.expired(age) : text.shell.age.ageing(age, days, week)}
    </Banner>
  );
}

/** A place with its forecast: level, sentence, company, charts. */
export function PlaceForecast({
  detail,
  assessed,
  newerCounts,
}: {
  detail: PlaceDetail;
  assessed: AssessedPlace | null;
  newerCounts: ForecastSummary['newerCounts'];
}) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const { forecast, chart } = detail;
  const { method } = forecast.provenance;
  const sentence = placeSentence(forecast, text, format, now);
  return (
    <>
      <h1>
        <bdi>{forecast.location.name}</bdi> <RiskChip level={forecast.risk.level} />
      </h1>
      <p className="lead" data-help="median">
        <Sentence words={sentence.lead} />
      </p>
      {sentence.deaths === null ? null : (
        <p className="lead">
          <Sentence words={sentence.deaths} />
        </p>
      )}
      <p className="company" data-help="confidence">
        {sentence.company}
      </p>
      <p className="actions">
        <AskButton />
        <CopySentence sentence={copiedSentence(forecast, text, format, now)} />
        <Suspense fallback={null}>
          <SaveFiles datasetId={forecast.datasetId} />
        </Suspense>
      </p>
      <NewerCounts newer={newerCounts} />
      <DataNotes notes={forecast.provenance.dataNotes} />
      <OfficialThreshold
        datasetId={forecast.datasetId}
        official={assessed?.official ?? null}
        notes={forecast.provenance.dataNotes}
      />
      <AgeLine detail={detail} />
      <PlaceCharts
        source={chart}
        place={forecast.location.name}
        datasetId={forecast.datasetId}
        code={forecast.location.code}
        company={lastingCompany(forecast, text, format)}
        forecastId={forecast.id}
        population={populationOf(forecast.location)}
      />
      {method === undefined ? null : <p className="company">{method.text}.</p>}
      <div data-help="record">
        <Suspense fallback={<p className="company">{text.shell.loading}</p>}>
          <RecordLine record={recordOfForecast(forecast)} />
        </Suspense>
      </div>
    </>
  );
}
