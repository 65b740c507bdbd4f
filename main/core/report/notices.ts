/** What a reader has to know before any number of a report. */

import type { ReportNotice } from '../../../shared/report/sitrepSchema.ts';
import { daysBetween } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';
import { firstNames } from './highlights.ts';

export function notices(parts: ReportParts): ReportNotice[] {
  const { summary, below, draft, suppressBelow } = parts;
  const made = utcStamp(summary.issuedAt);
  const names = firstNames(summary.gaps.map(({ location }) => location.name));
  return [
    ...otherSite(parts),
    ...(summary.kind === 'hindcast' ? [notice('REPLAY', words.report.notices.replay(summary.asOf))] : []),
    ...(summary.newerCounts === null
      ? []
      : [
          notice(
            'NEWER_COUNTS',
            words.report.notices.newerCounts({
              importedAt: utcStamp(summary.newerCounts.importedAt),
              asOf: summary.newerCounts.asOf,
              made,
            }),
          ),
        ]),
    ...stale(parts),
    ...(summary.scope === 'places' ? [notice('CHOSEN_PLACES', words.report.notices.chosenPlaces)] : []),
    ...(summary.countsProblem === undefined
      ? []
      : [notice('NO_COUNTS', words.report.notices.noCounts(summary.countsProblem))]),
    ...(summary.gaps.length === 0
      ? []
      : [notice('GAPS', words.report.notices.gaps(names.names, names.more))]),
    ...noMap(parts),
    ...(below === 0
      ? [notice('SUPPRESSION_OFF', words.report.notices.suppressionOff(draft.suppressionReason))]
      : []),
    ...(suppressBelow === 0 && below > 0
      ? [notice('SUPPRESSION_NEEDS_REASON', words.report.notices.needsReason(below))]
      : []),
  ];
}

/** Before anything else: a page that is passed on has no line above it that says so. */
function otherSite({ copy }: ReportParts): ReportNotice[] {
  if (copy === null) return [];
  const site = copy.name === '' ? words.report.nameless : copy.name;
  return [notice('OTHER_SITE', words.report.notices.otherSite({ ...copy, site, asOf: utcStamp(copy.asOf) }))];
}

function stale({ summary, counted, now, staleness }: ReportParts): ReportNotice[] {
  const week = counted?.weeks.thisWeek;
  const dataDays = week === undefined ? 0 : daysBetween(week.weekEnd, summary.asOf);
  const setDays = daysBetween(summary.issuedAt.slice(0, 10), now.slice(0, 10));
  const isOld = summary.kind === 'forecast' && setDays > 7 * staleness.oldForecastWeeks;
  return [
    ...(week !== undefined && dataDays > 7 * staleness.amberWeeks
      ? [notice('STALE', words.report.notices.staleData({ days: dataDays, week, asOf: summary.asOf }))]
      : []),
    ...(isOld
      ? [
          notice(
            'STALE',
            words.report.notices.oldForecast({ days: setDays, made: utcStamp(summary.issuedAt) }),
          ),
        ]
      : []),
  ];
}

/** A map that was chosen, or that there would be, is not left out without a word. */
function noMap({ draft, found }: ReportParts): ReportNotice[] {
  if (found === null || found.map !== null || draft.placesPicture === 'bars') return [];
  if (found.problem !== null) return [notice('NO_MAP', words.report.notices.mapDamaged(found.problem))];
  return draft.placesPicture === 'map' ? [notice('NO_MAP', words.report.notices.noMap)] : [];
}

function notice(code: ReportNotice['code'], text: string): ReportNotice {
  return { code, text };
}
