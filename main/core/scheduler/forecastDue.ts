/** Whether an automatic forecast of a dataset is due. Pure. */

import type { Dataset } from '../../../shared/surveillance/datasetSchema.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { formatEpiWeek } from '../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import type { SetRow } from '../state/entries.ts';
import type { AutoRun } from './schedulerDocument.ts';

/** After a run that failed, nothing is tried for the same change until then. */
const AFTER_FAILURE = DAY;
/** A run that was cut off is tried again, but not for ever: one that ends the program each time is a failed one. */
const MOST_INTERRUPTIONS = 2;

export interface DueFacts {
  dataset: Pick<Dataset, 'contentHash' | 'epiWeek' | 'replay'>;
  /** The newest published forecast of all its places, or null: neither looking back nor asking for one place by hand makes one. */
  current: Pick<SetRow, 'contentHash' | 'asOf'> | null;
  /** The last automatic run, or null. */
  last: AutoRun | null;
  isOn: boolean;
  today: PlainDate;
  nowMs: number;
}

/** What a run would be made for: one change gets one run. */
export interface Change {
  contentHash: string;
  week: string;
}

export type Due = { isDue: true; change: Change; message: string } | { isDue: false; message: string };

export function forecastDue({ dataset, current, last, isOn, today, nowMs }: DueFacts): Due {
  const no = (message: string): Due => ({ isDue: false, message });
  if (dataset.replay) return no('Never: a replay is forecast by hand.');
  if (!isOn) return no('Switched off.');
  const { contentHash, epiWeek } = dataset;
  const week = formatEpiWeek(today, epiWeek);
  const why = whyNew(current, contentHash, week, epiWeek);
  if (why === null) return no('Nothing new: the forecast is of these data and this week.');
  const isTried = last?.contentHash === contentHash && last.week === week;
  if (isTried && last.outcome === 'published') return no('Made for these data and this week already.');
  if (isTried && last.outcome === 'running') return no('A run is on its way.');
  const hasFailed = isTried && (last.outcome === 'failed' || last.interruptions > MOST_INTERRUPTIONS);
  // A failure that lies far in the future was before the clock was put right.
  if (hasFailed && Math.abs(nowMs - Date.parse(last.at)) < AFTER_FAILURE) {
    const until = new Date(Date.parse(last.at) + AFTER_FAILURE).toISOString();
    return no(`Failed for these data and this week; tried again after ${utcStamp(until)}.`);
  }
  return { isDue: true, change: { contentHash, week }, message: `Due in the next cycle: ${why}.` };
}

function whyNew(
  current: DueFacts['current'],
  contentHash: string,
  week: string,
  epiWeek: Dataset['epiWeek'],
): string | null {
  if (current === null) return 'there is no forecast yet';
  if (current.contentHash !== contentHash) return 'the data are new';
  return formatEpiWeek(current.asOf, epiWeek) === week ? null : 'a new week has begun';
}
