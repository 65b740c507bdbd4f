import type { ForecastSummary } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { useNow } from '../hooks/useNow.ts';
import { copiedSentence, placeSentence } from '../model/placeSentence.ts';
import { recordSentence } from '../model/recordSentence.ts';
import { stalenessOf } from '../model/staleness.ts';
import type { PlaceDetail } from '../state/dataStore.ts';
import { AskButton } from './AskButton.tsx';
import { Banner } from './Banner.tsx';
import { CopySentence } from './CopySentence.tsx';
import { DataNotes } from './DataNotes.tsx';
import { NewerCounts } from './NewerCounts.tsx';
import { OfficialThreshold } from './OfficialThreshold.tsx';
import { PlaceCharts } from './PlaceCharts.tsx';
import { RiskChip } from './RiskChip.tsx';
import { Sentence } from './Sentence.tsx';

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
  newerCounts,
}: {
  detail: PlaceDetail;
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
      <p className="lead">
        <Sentence words={sentence.lead} />
      </p>
      {sentence.deaths === null ? null : (
        <p className="lead">
          <Sentence words={sentence.deaths} />
        </p>
      )}
      <p className="company">{sentence.company}</p>
      {method === undefined ? null : <p className="company">{method.text}.</p>}
      <p className="company track-record">{recordSentence(forecast, text, format)}</p>
      <p className="actions">
        <AskButton />
        <CopySentence sentence={copiedSentence(forecast, text, format, now)} />
      </p>
      <NewerCounts newer={newerCounts} />
      <DataNotes notes={forecast.provenance.dataNotes} />
      <OfficialThreshold datasetId={forecast.datasetId} notes={forecast.provenance.dataNotes} />
      <AgeLine detail={detail} />
      <PlaceCharts source={chart} place={forecast.location.name} />
    </>
  );
}
