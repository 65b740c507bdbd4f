/** Whether an automatic forecast of a dataset is due. Pure. */

import type { Dataset } from '../../../shared/surveillance/datasetSchema.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { formatEpiWeek } from '../../../shared/time/epiweek.ts';
import type { PlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
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
  if (dataset.replay) return no(words.scheduler.due.never);
  if (!isOn) return no(words.scheduler.due.switchedOff);
  const { contentHash, epiWeek } = dataset;
  const week = formatEpiWeek(today, epiWeek);
  const why = whyNew(current, contentHash, week, epiWeek);
  if (why === null) return no(words.scheduler.due.nothingNew);
  const isTried = last?.contentHash === contentHash && last.week === week;
  if (isTried && last.outcome === 'published') return no(words.scheduler.due.made);
  if (isTried && last.outcome === 'running') return no(words.scheduler.due.running);
  const hasFailed = isTried && (last.outcome === 'failed' || last.interruptions > MOST_INTERRUPTIONS);
  // A failure that lies far in the future was before the clock was put right.
  if (hasFailed && Math.abs(nowMs - Date.parse(last.at)) < AFTER_FAILURE) {
    const until = new Date(Date.parse(last.at) + AFTER_FAILURE).toISOString();
    return no(words.scheduler.due.failed({ until: utcStamp(until) }));
  }
  return { isDue: true, change: { contentHash, week }, message: words.scheduler.due.next({ why }) };
}

function whyNew(
  current: DueFacts['current'],
  contentHash: string,
  week: string,
  epiWeek: Dataset['epiWeek'],
): string | null {
  if (current === null) return words.scheduler.due.none;
  if (current.contentHash !== contentHash) return words.scheduler.due.newData;
  return formatEpiWeek(current.asOf, epiWeek) === week ? null : words.scheduler.due.newWeek;
}
