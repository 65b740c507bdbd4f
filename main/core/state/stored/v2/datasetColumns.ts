/** A dataset in memory and its columns on disk, both ways. */
import type { z } from '../../../../../shared/zod.ts';
import type { datasetV1 } from '../v1/dataset.ts';
import { Calendars } from './Calendars.ts';
import { lastCountsText } from './countsText.ts';
import type { DatasetV2 } from './dataset.ts';

/** A dataset with its series, as the core has it in memory. */
export type WholeDataset = z.infer<typeof datasetV1>;

export function columnsOf({ series, rejected, ...dataset }: WholeDataset): DatasetV2 {
  const calendars = new Calendars();
  const columns = series.map(({ dates, ...one }) => ({ ...one, calendar: calendars.indexOf(dates) }));
  return { schemaVersion: 2, dataset, calendars: calendars.all, series: columns, rejected };
}

/**
 * The text of the columns, in parts of a place each. Counts are the bulk of it, and the hash of the content has their texts already.
 * @returns together the same as `JSON.stringify`, but for the order of members
 */
export function* columnsText(whole: WholeDataset): Generator<string> {
  const { series, ...rest } = columnsOf(whole);
  yield `${JSON.stringify(rest).slice(0, -1)},"series":[`;
  for (const [index, { cases, deaths, ...one }] of series.entries()) {
    const start = `${index === 0 ? '' : ','}${JSON.stringify(one).slice(0, -1)}`;
    yield `${start},"cases":${lastCountsText(cases)},"deaths":${lastCountsText(deaths)}}`;
  }
  yield ']}';
}

/** Places of one calendar share its list of days. @throws Error where counts and days do not belong together */
export function wholeOf({ dataset, calendars, series, rejected }: DatasetV2): WholeDataset {
  const places = series.map(({ calendar, ...one }) => {
    const dates = calendars[calendar];
    if (dates === undefined) throw new Error('no such calendar');
    for (const counts of [one.cases, one.deaths]) {
      if (counts !== null && counts.length !== dates.length) throw new Error('not a count for each day');
    }
    return { ...one, dates };
  });
  return { ...dataset, series: places, rejected };
}
