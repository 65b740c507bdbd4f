import { Suspense } from 'react';
import {
  type AssessedPlace,
  type Facts,
  type Forecast,
  type ForecastSummary,
  type LevelOverride,
  MAX_DATA_AGE_DAYS,
} from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { PlaceDetail } from '../../data/datasets/datasetQueries.ts';
import { stalenessOf, useStaleness } from '../../data/places/staleness.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';
import { DataNotes } from '../../ui/DataNotes.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { ShownLevel } from '../../ui/ShownLevel.tsx';
import type { Format } from '../../words/createFormat.ts';
import { NewerCounts } from '../dataset/index.ts';
import { SaveFiles } from '../files/index.ts';
import { ByHandLine, ChangeLevelButton, type LevelledPlace } from '../level/index.ts';
import { AskButton } from '../run/index.ts';
import { CopySentence } from './CopySentence.tsx';
import { populationOf } from './chart/chartRates.ts';
import { PlaceCharts } from './chart/PlaceCharts.tsx';
import { RecordLine } from './index.ts';
import { OfficialThreshold } from './OfficialThreshold.tsx';
import { copiedSentence, lastingCompany, placeSentence } from './placeSentence.ts';
import { recordOfForecast } from './recordOf.ts';

const MINUTE_MS = 60_000;

/** Three weeks by the methods, fewer where users want it so. */
function expiredWords(age: string, { maxDays }: Facts, text: WindowWords, format: Format): string {
  if (typeof maxDays !== 'number' || maxDays >= MAX_DATA_AGE_DAYS) return text.shell.age.expired(age);
  return text.shell.age.expiredBySetting(age, maxDays, format.count(maxDays));
}

/** Amber once the counts are old; where they were too old for a level, that stands in its place. */
function AgeLine({ detail }: { detail: PlaceDetail }) {
  const { text, format } = useServices();
  const limits = useStaleness();
  const { lastObserved, asOf, referenceDate, risk } = detail.forecast;
  const { kind, days } = stalenessOf(lastObserved.targetEndDate, asOf, limits);
  // What was said of the level when it was judged, whatever the settings have become since.
  const tooOld = risk.drivers.find(({ code }) => code === 'DATA_TOO_OLD');
  if (tooOld === undefined && kind === 'fresh') return null;
  const age = format.count(days);
  const week = format.shortWeek(referenceDate, detail.chart.epiWeek);
  const words = text.shell.age;
  return (
    <Banner tone="amber">
      {tooOld === undefined ? words.ageing(age, days, week) : expiredWords(age, tooOld.facts, text, format)}
    </Banner>
  );
}

function levelledPlace(
  { datasetId, location: { code, name }, risk }: Forecast,
  override: LevelOverride | null,
): LevelledPlace {
  return { datasetId, code, name, computed: risk.level, override };
}

/** A place with its forecast: level, sentence, company, charts. */
export function PlaceForecast({
  detail,
  assessed,
  newerCounts,
  override,
}: {
  detail: PlaceDetail;
  assessed: AssessedPlace | null;
  newerCounts: ForecastSummary['newerCounts'];
  /** The level by hand; undefined for a forecast that is not of the set, whose level nobody sets. */
  override: LevelOverride | null | undefined;
}) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const { forecast, chart } = detail;
  const { method } = forecast.provenance;
  const place = override === undefined ? null : levelledPlace(forecast, override);
  const sentence = placeSentence(forecast, text, format, now);
  return (
    <>
      <h1>
        <bdi>{forecast.location.name}</bdi>{' '}
        <span data-help="level">
          <ShownLevel computed={forecast.risk.level} override={override ?? null} />
        </span>
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
        {place === null ? null : <ChangeLevelButton place={place} isReplay={forecast.kind === 'hindcast'} />}
        <CopySentence sentence={copiedSentence(forecast, override ?? null, text, format, now)} />
        <Suspense fallback={null}>
          <SaveFiles datasetId={forecast.datasetId} />
        </Suspense>
      </p>
      {place === null ? null : <ByHandLine place={place} />}
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
