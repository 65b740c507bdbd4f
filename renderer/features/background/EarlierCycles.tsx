import type { Cycle, SchedulerStatus } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { StateChip, stepMarks } from '../../ui/StateChip.tsx';
import { CycleSteps } from './CycleSteps.tsx';
import { cycleOutcome, troubles } from './cycleOutcome.ts';

const MINUTE_MS = 60_000;

function EarlierCycle({ cycle }: { cycle: Cycle }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.background.cycle;
  const outcome = cycleOutcome(cycle, false);
  return (
    <li>
      <details>
        <summary>
          <StateChip mark={stepMarks[outcome]} words={words.outcomes[outcome]} />{' '}
          <time dateTime={cycle.startedAt}>{format.time(cycle.startedAt, now)}</time>{' '}
          <span className="muted">{text.common.cycles.causes[cycle.cause]}</span>
        </summary>
        <CycleSteps cycle={cycle} />
      </details>
    </li>
  );
}

/** How many of them did not go well, each way counted. */
function Troubles({ cycles }: { cycles: readonly Cycle[] }) {
  const { text, format } = useServices();
  const words = text.background.cycle;
  const outcomes = cycles.map((cycle) => cycleOutcome(cycle, false));
  return troubles.map((trouble) => {
    const count = outcomes.filter((outcome) => outcome === trouble).length;
    if (count === 0) return null;
    const counted = words.counted(words.outcomes[trouble], format.count(count));
    return <StateChip key={trouble} mark={stepMarks[trouble]} words={counted} />;
  });
}

/** The cycles before the last one, newest first; each opens to its steps. Closed, they take one line. */
export function EarlierCycles({ status }: { status: SchedulerStatus }) {
  const { text, format } = useServices();
  const earlier = status.cycles.filter(({ startedAt }) => startedAt !== status.lastCycle?.startedAt);
  if (earlier.length === 0) return null;
  return (
    <details className="earlier">
      <summary>
        {text.background.cycle.earlier(earlier.length, format.count(earlier.length))}{' '}
        <Troubles cycles={earlier} />
      </summary>
      <ul className="earlier-cycles">
        {earlier.map((cycle) => (
          <EarlierCycle key={cycle.startedAt} cycle={cycle} />
        ))}
      </ul>
    </details>
  );
}
