import { useServices } from '../../../data/Services.ts';
import { useNow } from '../../../ui/hooks/useNow.ts';
import { durationWords } from '../../../words/durationWords.ts';
import type { HealthSlots } from './healthSlots.ts';

const MINUTE_MS = 60_000;

/** The table twin of the small chart: the same half hours, newest first; those without a look are left out. */
export function HealthTable({ name, slots }: { name: string; slots: HealthSlots }) {
  const services = useServices();
  const now = useNow(MINUTE_MS);
  const { text, format } = services;
  const words = text.health.table;
  const looked = slots.filter((slot) => slot !== null).toReversed();
  if (looked.length === 0) return null;
  return (
    <details>
      <summary aria-label={words.showOf(name)}>{words.show}</summary>
      <div className="scroll-x">
        <table className="health-table">
          <caption className="visually-hidden">{words.caption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              {[words.checks, words.failed, words.latency].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {looked.map(({ from, checks, failed, latencyMs }) => (
              <tr key={from}>
                <th scope="row">{format.time(from, now)}</th>
                <td className="number">{format.count(checks)}</td>
                <td className="number">{format.count(failed)}</td>
                <td className="number">
                  {latencyMs === null ? text.overview.none : durationWords(latencyMs, services)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
