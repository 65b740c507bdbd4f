/** Whether another provider answered than the button had named: the user is told until they put it away. */
import type { Failover, Run } from '../../../shared/contract/forecastAnswers.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';
import type { SetRow } from '../state/entries.ts';

/**
 * @param named whom the button had named; null where nobody was
 * @returns what the set's row says about it; nothing where the named provider answered
 */
export function insteadOf(run: Run, named: ProviderId | null): Pick<SetRow, 'instead'> {
  if (named === null || named === run.provider) return {};
  const own = run.attempts.find(({ provider }) => provider === named);
  return { instead: { asked: named, reason: own?.reason ?? null } };
}

/** @returns the newest alert of each dataset that nobody has put away, in the order of `rows` */
export function standingFailovers(rows: readonly SetRow[]): Failover[] {
  const newest = new Map<string, Failover>();
  for (const { runId, datasetId, provider, issuedAt, instead, isInsteadDismissed } of rows) {
    if (instead === undefined || isInsteadDismissed === true) continue;
    newest.delete(datasetId);
    newest.set(datasetId, { runId, datasetId, issuedAt, ...instead, answered: provider });
  }
  return [...newest.values()];
}
