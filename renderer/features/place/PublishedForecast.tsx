import { usePlaceDetail } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { PlaceCharts } from './chart/PlaceCharts.tsx';
import { companyLine, lastingCompany } from './placeSentence.ts';

const MINUTE_MS = 60_000;

/** Any forecast as it was published, with what no number travels without: also one that is long past. */
export function PublishedForecast({ forecastId }: { forecastId: string }) {
  const { stores, text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const { value, sentence } = usePlaceDetail(forecastId);
  if (sentence !== null)
    return <FailedLoad sentence={sentence} onRetry={() => void stores.data.readForecast(forecastId)} />;
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  const { forecast, chart } = value;
  const company = companyLine(forecast, text, format, now);
  return (
    <>
      <p className="company">{company}</p>
      <PlaceCharts
        source={chart}
        place={forecast.location.name}
        datasetId={forecast.datasetId}
        code={forecast.location.code}
        company={lastingCompany(forecast, text, format)}
        forecastId={null}
        population={null}
      />
    </>
  );
}
