import type { MissedRounds } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useNow } from '../../ui/hooks/useNow.ts';

const MINUTE_MS = 60_000;
/** What is older matters less, and would push the rest of the screen away. */
const SHOWN = 3;

function Lines({ missed }: { missed: readonly MissedRounds[] }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.background.cycle.missed;
  return (
    <ul className="missed-rounds">
      {missed.map(({ from, count, reason }) => (
        <li key={`${from}:${reason}`}>{words[reason](count, format.count(count), format.time(from, now))}</li>
      ))}
    </ul>
  );
}

/** Rounds that were due and did not run, newest first, each with the reason. */
export function MissedRoundsList({ missed }: { missed: readonly MissedRounds[] }) {
  const { text, format } = useServices();
  const words = text.background.cycle;
  const older = missed.slice(SHOWN);
  if (missed.length === 0) return null;
  return (
    <>
      <h3>{words.missedTitle}</h3>
      <Lines missed={missed.slice(0, SHOWN)} />
      {older.length === 0 ? null : (
        <details>
          <summary>{words.olderMissed(older.length, format.count(older.length))}</summary>
          <Lines missed={older} />
        </details>
      )}
    </>
  );
}
