import type { ForecastSummary } from '../../../shared/contract/forecastAnswers.ts';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import type { Dataset, DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import type { CachedSet } from '../forecasts/ForecastArchive.ts';
import type { FoundMap } from '../maps/PlacesMaps.ts';
import type { KeptCopy } from '../ports/Store.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

/** What a report is made from: a published set, what is said of it elsewhere, and what people wrote. */
export interface ReportInput {
  dataset: Pick<Dataset, 'id' | 'name' | 'disease' | 'epiWeek'>;
  /** The counts that the set was made from; null where they can't be read. */
  detail: DatasetDetail | null;
  panel: WeeklyPanel | null;
  set: CachedSet;
  /** As `forecasts.summary` answers it: levels, order and alert lines are taken from here. */
  summary: ForecastSummary;
  draft: ReportDraft;
  /** Shapes of its places; null where the report is none of pages, or needs none. */
  found: FoundMap | null;
  /** As set by the user; 0 is off. */
  suppressBelow: number;
  /** Weeks after which data and forecast are called old. */
  staleness: { amberWeeks: number; oldForecastWeeks: number };
  lock: {
    pinned: { id: string; reason: string; until: string | null } | null;
    held: { reason: string } | null;
  };
  /** Whose data and forecasts these are, where they are another site's. */
  copy: KeptCopy | null;
  now: string;
}
