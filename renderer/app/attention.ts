import type {
  Dataset,
  ForecastSummary,
  LockStatus,
  Notice,
  SchedulerStatus,
} from '../../shared/contract/index.ts';
import type { TeamStatus } from '../../shared/team/teamSchema.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import { isOldForecast, type StalenessLimits, stalenessOf } from '../data/places/staleness.ts';
import { takeoverWords } from '../features/lock/index.ts';
import { teamAttention } from '../features/team/index.ts';
import type { Format } from '../words/createFormat.ts';

export interface AttentionInput {
  notices: readonly Notice[];
  dataset: Dataset | null;
  summary: ForecastSummary | null;
  isAuditIntact: boolean;
  lock: LockStatus | null;
  scheduler: SchedulerStatus | null;
  team: TeamStatus | null;
  limits: StalenessLimits;
  now: number;
}

function dataItems(dataset: Dataset | null, text: WindowWords, format: Format): string[] {
  if (dataset === null) return [];
  const issues = dataset.issues
    .filter((issue) => issue.severity !== 'info')
    .map((issue) => text.shell.attention.issue(issue.message));
  const { rejected } = dataset.rows;
  return rejected === 0
    ? issues
    : [...issues, text.shell.attention.rejectedRows(rejected, format.count(rejected))];
}

function setItems(
  { summary, limits, now }: Pick<AttentionInput, 'summary' | 'limits' | 'now'>,
  text: WindowWords,
  format: Format,
): string[] {
  if (summary === null) return [];
  const words = text.shell.attention;
  const gaps = summary.gaps.map((gap) => words.gap(gap.location.name, gap.message));
  const oldPlaces = summary.places.filter(
    (place) => stalenessOf(place.lastObserved.targetEndDate, summary.asOf, limits).kind !== 'fresh',
  ).length;
  const old = oldPlaces === 0 ? [] : [words.oldData(oldPlaces, format.count(oldPlaces))];
  const suspect = summary.places.filter((place) =>
    place.dataNotes.some(({ code }) => code === 'SUSPECT_NEWEST'),
  ).length;
  const doubtful = suspect === 0 ? [] : [words.suspect(suspect, format.count(suspect))];
  const newer = summary.newerCounts === null ? [] : [words.newerCounts];
  const days = format.daysSince(summary.issuedAt, now);
  const aged = isOldForecast(summary, days, limits) ? [words.oldForecast(format.count(days))] : [];
  return [...newer, ...aged, ...gaps, ...doubtful, ...old];
}

/** That somebody else forecasts now, and that what should go on by itself does not. */
function systemItems(
  { lock, scheduler, now }: Pick<AttentionInput, 'lock' | 'scheduler' | 'now'>,
  text: WindowWords,
  format: Format,
): string[] {
  const takeover = lock === null ? null : takeoverWords(lock, now, { text, format });
  const isDegraded = scheduler?.state === 'DEGRADED';
  const degraded = isDegraded ? [text.shell.attention.degraded(scheduler.reason ?? '')] : [];
  const refused = (lock?.providers ?? []).flatMap(({ id, ownFault }) =>
    ownFault === undefined
      ? []
      : [text.shell.attention.refusesUs(text.common.providerNames.of(id), ownFault.reason)],
  );
  return [...(takeover === null ? [] : [takeover]), ...refused, ...degraded];
}

/** What the status bar counts as "needs attention", one sentence each, most serious first. */
export function attentionItems(input: AttentionInput, text: WindowWords, format: Format): string[] {
  const audit = input.isAuditIntact ? [] : [text.shell.attention.auditBroken];
  const notices = input.notices.filter((n) => n.severity !== 'info').map((n) => n.message);
  return [
    ...audit,
    ...notices,
    ...systemItems(input, text, format),
    ...teamAttention(input.team, input.now, text, format),
    ...setItems(input, text, format),
    ...dataItems(input.dataset, text, format),
  ];
}
