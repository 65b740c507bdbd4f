import { useMemo } from 'react';
import { type Dataset, type ForecastSummary, withoutExpiredLevels } from '../../../shared/contract/index.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { useDataset, useSummary, useWeekly } from '../datasets/useDatasets.ts';
import { useServices } from '../Services.ts';
import { useChoice } from '../useStores.ts';
import { type PlaceRow, placeRows } from './placeRows.ts';
import { isOldForecast, useStaleness } from './staleness.ts';

const MINUTE_MS = 60_000;

export interface Places {
  dataset: Dataset | null;
  rows: PlaceRow[];
  /** The published set as far as it may be shown. */
  summary: ForecastSummary | null;
  /** A published set that is too old to be shown unasked. */
  hidden: { runId: string; days: number } | null;
}

/** The chosen dataset as its places are shown: with the published set, unless that is too old. */
export function usePlaces(): Places {
  const { format } = useServices();
  const dataset = useDataset();
  const weekly = useWeekly().value;
  const answered = useSummary().value;
  const shownOldRuns = useChoice((state) => state.shownOldRuns);
  const limits = useStaleness();
  const now = useNow(MINUTE_MS);
  // The core tells when it ends one; until then the clock does.
  const published = useMemo(
    () => (answered === null ? null : withoutExpiredLevels(answered, now)),
    [answered, now],
  );
  const days = published === null ? 0 : format.daysSince(published.issuedAt, now);
  const isHidden =
    published !== null && isOldForecast(published, days, limits) && !shownOldRuns.includes(published.runId);
  const summary = isHidden ? null : published;
  const beside = published?.beside;
  const rows = useMemo(() => {
    const shown = beside?.filter((one) => !isOldForecast(one, format.daysSince(one.issuedAt, now), limits));
    return placeRows(weekly, summary, shown);
  }, [weekly, summary, beside, format, now, limits]);
  return { dataset, rows, summary, hidden: isHidden ? { runId: published.runId, days } : null };
}
