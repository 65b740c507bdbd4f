import type { SchedulerStatus } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { StateChip, stepMarks } from '../../ui/StateChip.tsx';
import { CycleSteps } from './CycleSteps.tsx';
import { cycleOutcome, isRunningNow } from './cycleOutcome.ts';
import { EarlierCycles } from './EarlierCycles.tsx';
import { MissedRoundsList } from './MissedRoundsList.tsx';

const MINUTE_MS = 60_000;

/** The last cycle, or the one that runs: its steps as they come. Below it what was before, and what did not run. */
export function CycleCard({ status }: { status: SchedulerStatus }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.background.cycle;
  const { lastCycle: last } = status;
  const outcome = last === null ? null : cycleOutcome(last, isRunningNow(last, status));
  return (
    <section className="card">
      <h2>{words.title}</h2>
      {last === null || outcome === null ? (
        <p>{text.common.cycles.none}</p>
      ) : (
        <>
          <p className="state-line" role="status">
            <StateChip mark={stepMarks[outcome]} words={words.outcomes[outcome]} />{' '}
            <span>
              {words.started(format.age(last.startedAt, now), text.common.cycles.causes[last.cause])}
            </span>
          </p>
          <CycleSteps cycle={last} />
        </>
      )}
      <EarlierCycles status={status} />
      <MissedRoundsList missed={status.missed} />
    </section>
  );
}
