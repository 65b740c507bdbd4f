import { describe, expect, it } from 'vitest';
import { type FailureRule, failureRule } from '../../../main/core/calls/failureRules.ts';
import { failureClasses, failureScopes } from '../../../shared/providers/failureSchema.ts';

/** The table of the rules, row by row: retry, counts, only online, lock, end of the bench, place. */
type Row = [
  retry: FailureRule['retry'],
  counts: boolean,
  countsOnlyOnline: boolean,
  lock: FailureRule['lock'],
  bench: FailureRule['bench'],
  place: FailureRule['place'],
];

const table: Record<Exclude<(typeof failureClasses)[number], 'CONFIG'>, Row> = {
  TRANSIENT: ['backoff', true, true, 'at-threshold', null, 'gap'],
  DOWN: ['never', true, true, 'at-threshold', null, 'gap'],
  QUOTA: ['never', false, false, 'failover', 'resume-point', 'ends-run'],
  AUTH: ['never', false, false, 'failover', 'new-key', 'ends-run'],
  REFUSED: ['never', false, false, 'none', null, 'gap'],
  BAD_OUTPUT: ['one-re-ask', false, false, 'none', null, 'gap'],
  CANCELLED: ['never', false, false, 'none', null, 'ends-run'],
};
/** The next model of the provider is tried once. */
const quotaOfModel: Row = ['one-repair', false, false, 'failover', 'resume-point', 'ends-run'];
const config: Record<(typeof failureScopes)[number], Row> = {
  request: ['one-repair', false, false, 'none', null, 'gap'],
  endpoint: ['one-repair', false, false, 'none', null, 'ends-run'],
  model: ['one-repair', true, false, 'at-threshold', null, 'ends-run'],
  provider: ['one-repair', true, false, 'at-threshold', null, 'ends-run'],
};

function rowOf({ retry, counts, countsOnlyOnline, lock, bench, place }: FailureRule): Row {
  return [retry, counts, countsOnlyOnline, lock, bench, place];
}

describe('the rules of failures', () => {
  it.each(failureClasses.flatMap((one) => failureScopes.map((scope) => [one, scope] as const)))(
    'are those of the table for %s of scope %s',
    (failureClass, scope) => {
      const isQuotaOfModel = failureClass === 'QUOTA' && scope === 'model';
      const own = isQuotaOfModel ? quotaOfModel : table[failureClass as keyof typeof table];
      const expected = failureClass === 'CONFIG' ? config[scope] : own;
      expect(rowOf(failureRule({ class: failureClass, scope }))).toEqual(expected);
    },
  );

  it('never count where they move the lock at once, and never move it where they do not count', () => {
    for (const failureClass of failureClasses) {
      for (const scope of failureScopes) {
        const { counts, lock, bench } = failureRule({ class: failureClass, scope });
        expect(counts).toBe(lock === 'at-threshold');
        expect(bench !== null).toBe(lock === 'failover');
      }
    }
  });
});
