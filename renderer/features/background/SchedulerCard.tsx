import type { SchedulerStatus } from '../../../shared/contract/index.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { StateChip, schedulerMarks } from '../../ui/StateChip.tsx';
import { intervalWords } from './intervalWords.ts';
import { SchedulerActions } from './SchedulerActions.tsx';

const SECOND_MS = 1_000;

function factsOf(status: SchedulerStatus, now: number, services: Services): Fact[] {
  const { text, format } = services;
  const words = text.background.scheduler;
  const { nextAt } = status;
  const next =
    nextAt === null
      ? text.common.cycles.noneDue
      : words.nextValue(format.time(nextAt, now), format.until(nextAt, now));
  return [
    { label: words.next, value: <bdi>{next}</bdi> },
    // None is known while the setting can't be used, which the reason says.
    ...(status.intervalMinutes === 0
      ? []
      : [
          {
            label: words.interval,
            value: intervalWords(status.intervalMinutes, services),
            note: words.intervalNote,
          },
        ]),
    ...(status.onBattery === true
      ? [{ label: words.power, value: words.onBattery, note: words.onBatteryNote }]
      : []),
    ...(status.pausedSince === null
      ? []
      : [{ label: words.pausedSince, value: format.age(status.pausedSince, now) }]),
  ];
}

/** How the scheduler is and why, when it does something next, and the orders that it takes. */
export function SchedulerCard({ status }: { status: SchedulerStatus }) {
  const services = useServices();
  const now = useNow(SECOND_MS);
  const words = services.text.background.scheduler;
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p className="state-line" role="status">
        <StateChip mark={schedulerMarks[status.state]} words={words.states[status.state]} />{' '}
        <span>
          {status.reason === null ? (
            services.text.common.cycles.byThemselves
          ) : (
            <CoreWords words={status.reason} />
          )}
        </span>
      </p>
      <Facts isSplit facts={factsOf(status, now, services)} />
      <SchedulerActions status={status} />
    </section>
  );
}
