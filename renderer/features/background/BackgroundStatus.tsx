import type { SchedulerStatus } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useBackground } from '../../data/useStores.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { Rich } from '../../ui/Rich.tsx';
import { useScheduler } from './backgroundQueries.ts';
import { degradedStep } from './degradedStep.ts';

const MINUTE_MS = 60_000;

function useStateWords(status: SchedulerStatus): string {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.shell.status.background;
  switch (status.state) {
    case 'PAUSED':
      return words.paused;
    case 'STOPPED':
      return words.stopped;
    case 'DEGRADED': {
      const step = degradedStep(status);
      return step === null
        ? words.needsAttention
        : words.trouble[step.outcome](text.common.cycles.steps[step.name]);
    }
    case 'RUNNING':
      if (status.isCycling) return words.working;
      return status.nextAt === null ? words.noneDue : words.next(format.comingTime(status.nextAt, now));
  }
}

function Link({ status }: { status: SchedulerStatus }) {
  const words = useStateWords(status);
  const reason = status.state === 'DEGRADED' ? status.reason : null;
  // What the step said is shorter than the reason, which says in which cycle, and of which other steps.
  const said = degradedStep(status)?.message ?? reason;
  return (
    <a
      className="background-state"
      data-degraded={reason !== null}
      href={hrefOf({ view: 'background' })}
      title={reason ?? undefined}
    >
      <Rich words={words} /> {said === null ? null : <CoreWords words={said} />}
    </a>
  );
}

/**
 * What Outpost does by itself, in a few words that lead to the rest; nothing before it is known, and where all is well nothing in the place of
 * the backtest that goes on.
 */
export function BackgroundStatus() {
  const status = useScheduler().value;
  const isBacktesting = useBackground((state) => state.backtest !== null);
  if (status === null || (isBacktesting && status.state === 'RUNNING' && !status.isCycling)) return null;
  return <Link status={status} />;
}
