import { useMemo } from 'react';
import type { ForecastSummary, PlainDate } from '../../shared/contract/index.ts';
import { EMBEDDED } from '../../shared/contract/index.ts';
import { useAuditTotal, useVerification } from '../data/audit/useAudit.ts';
import { useDataset, useLists, useSummary, useWeekly } from '../data/datasets/useDatasets.ts';
import { useLock } from '../data/lock/useLock.ts';
import type { WeeklyCounts } from '../data/places/placeRows.ts';
import { reportedIn } from '../data/places/reportedIn.ts';
import { useStaleness } from '../data/places/staleness.ts';
import { useServices } from '../data/Services.ts';
import { useBackground, useSystem } from '../data/useStores.ts';
import {
  BackgroundStatus,
  BacktestStatus,
  useHealth,
  useIsOffline,
  useScheduler,
} from '../features/background/index.ts';
import { dataEndOf } from '../features/overview/index.ts';
import { useTeam } from '../features/team/index.ts';
import { useNow } from '../ui/hooks/useNow.ts';
import { hrefOf } from '../ui/navigation/route.ts';
import { plainOf, Rich } from '../ui/Rich.tsx';
import { attentionItems } from './attention.ts';
import { OutdoorSwitch } from './OutdoorSwitch.tsx';

const MINUTE_MS = 60_000;

/** End of the newest week with a count in the data at work. */
function dataEnd(weekly: WeeklyCounts | null, summary: ForecastSummary | null): PlainDate | null {
  if (weekly !== null) {
    const { places, weekEnds } = weekly;
    const last = weekEnds.findLastIndex((_, i) => places.some((place) => place.cases[i] != null));
    return weekEnds[last] ?? null;
  }
  return summary === null ? null : dataEndOf(summary);
}

function DataAge() {
  const { text, format } = useServices();
  const dataset = useDataset();
  const weekly = useWeekly().value;
  const summary = useSummary().value;
  const end = useMemo(() => dataEnd(weekly, summary), [weekly, summary]);
  const damaged = useLists().value?.damaged ?? [];
  const isDamaged = damaged.some(({ id }) => id === dataset?.id);
  if (isDamaged)
    return (
      <span>
        <Rich words={text.shell.status.dataDamaged} />
      </span>
    );
  if (dataset === null || end === null) return <span>{text.shell.status.noData}</span>;
  const week = format.week(end, weekly?.epiWeek ?? dataset.epiWeek);
  const { dataTo, dataToOf } = text.shell.status;
  const of = weekly?.places.length ?? 0;
  const reported = weekly === null ? of : reportedIn(weekly, end);
  // The number of the week has the year already; with it again there is no room for a backtest in some languages.
  const day = format.dayOfYear(end);
  const words =
    reported === of ? dataTo(week, day) : dataToOf(week, day, format.count(reported), of, format.count(of));
  return (
    <span title={format.day(end)}>
      <Rich words={words} />
    </span>
  );
}

function ForecastAge() {
  const { text, format } = useServices();
  const summary = useSummary().value;
  const now = useNow(MINUTE_MS);
  if (summary === null) return <span>{text.shell.status.noForecast}</span>;
  const words = text.shell.status.forecast(
    text.common.providerNames.of(summary.provider),
    format.age(summary.issuedAt, now),
  );
  return (
    <span>
      <Rich words={words} />
    </span>
  );
}

function AuditState() {
  const { text, format } = useServices();
  const { entries, intact: isIntact } = useAuditTotal();
  const broken = useVerification().value?.broken ?? null;
  const isBacktesting = useBackground((state) => state.backtest !== null);
  const words = text.shell.status;
  const intact = words.auditIntact(entries, format.count(entries));
  // What is counted makes room for the backtest, which needs it for minutes only.
  const sentence = isIntact
    ? isBacktesting
      ? words.auditIntactAlone
      : intact
    : broken === null
      ? words.auditBrokenSomewhere
      : words.auditBroken(String(broken.seq));
  return (
    <a
      href={hrefOf({ view: 'audit', seq: null })}
      data-broken={!isIntact}
      title={isIntact && isBacktesting ? plainOf(intact) : undefined}
    >
      <Rich words={sentence} />
    </a>
  );
}

function Attention() {
  const { text, format } = useServices();
  const notices = useSystem((state) => state.notices);
  const isAuditIntact = useAuditTotal().intact;
  const lock = useLock().value;
  const scheduler = useScheduler().value;
  const team = useTeam().value;
  const dataset = useDataset();
  const summary = useSummary().value;
  const now = useNow(MINUTE_MS);
  const limits = useStaleness();
  const input = { notices, lock, scheduler, team, dataset, summary, isAuditIntact, limits, now };
  const items = attentionItems(input, text, format);
  if (items.length === 0) return <span className="attention">{text.shell.status.nothingNeedsAttention}</span>;
  return (
    <details className="attention">
      <summary>{text.shell.status.attention(items.length, format.count(items.length))}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}

/** Whether there is a network, and that none is needed where the next run is made on this computer. */
function useNetworkWords(): string {
  const { text } = useServices();
  const isOffline = useIsOffline();
  const next = useLock().value?.next ?? EMBEDDED;
  const isNeeded = useHealth().value?.connectivity.status !== 'NOT_NEEDED';
  const { offline, online, noNetwork } = text.shell.status;
  if (isOffline) return offline;
  return next === EMBEDDED || !isNeeded ? noNetwork : online;
}

/** Always there, never shouting. */
export function StatusBar() {
  const network = useNetworkWords();
  return (
    <footer className="status-bar">
      <span className="network" role="status">
        <i aria-hidden="true">●</i> <b>{network}</b>
      </span>
      <DataAge />
      <ForecastAge />
      <AuditState />
      <BackgroundStatus />
      <BacktestStatus />
      <OutdoorSwitch />
      <Attention />
    </footer>
  );
}
