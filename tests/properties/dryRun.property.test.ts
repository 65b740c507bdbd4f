/** A dry run says what the command then does, and whom the run after it then uses, whatever the state. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LockCommand } from '../../main/core/lock/lockMachine.ts';
import type { LockStatus } from '../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../shared/providers/providerSchema.ts';
import { type BareLock, failureOf, openBareLock } from '../scenarios/bareLock.ts';
import { countOf } from '../support/longCounts.ts';
import { settingDraft } from '../support/testLedger.ts';

const STATES = countOf(400, 20_000);
const HOUR = 3_600_000;
const ids = ['openai', 'gemini', 'groq', 'embedded'] as const;
const remote = ['openai', 'gemini', 'groq'] as const;

type Step = (bare: BareLock) => unknown;

const id = fc.constantFrom<ProviderId>(...ids);
const reason = 'because';

const command: fc.Arbitrary<LockCommand> = fc.oneof(
  id.map((one) => ({ kind: 'acquire', id: one }) as const),
  id.map((one) => ({ kind: 'switch', id: one, reason }) as const),
  fc.constant({ kind: 'release' } as const),
  fc
    .tuple(id, fc.constantFrom(null, '2016-11-02T10:00:00.000Z', '2016-11-03T08:00:00.000Z'))
    .map(([one, until]) => ({ kind: 'pin', id: one, reason, until }) as const),
  fc.constant({ kind: 'unpin' } as const),
  fc.constantFrom('because', 'for the night').map((why) => ({ kind: 'hold', reason: why }) as const),
  fc.constant({ kind: 'resume' } as const),
  {
    weight: 2,
    arbitrary: fc.constantFrom(...remote).map((one) => ({ kind: 'readmit', id: one, reason }) as const),
  },
);

async function unlessRefused(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

const failure = fc.constantFrom(
  failureOf('AUTH'),
  failureOf('QUOTA'),
  failureOf('QUOTA', { resumeAtMs: Date.parse('2016-11-02T11:00:00.000Z') }),
  failureOf('DOWN'),
  failureOf('TRANSIENT'),
  failureOf('CONFIG', { scope: 'request' }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  command.map(
    (one): Step =>
      ({ lock }) =>
        unlessRefused(lock.perform(one)),
  ),
  {
    weight: 4,
    arbitrary: failure.map(
      (one): Step =>
        async ({ lock }) => {
          const lease = lock.leaseOfHolder();
          if (lease !== null) await lock.reportFailure(lease, 'run-1', one, true);
        },
    ),
  },
  fc.option(id, { nil: null, freq: 2 }).map(
    (borrow): Step =>
      ({ lock }) =>
        unlessRefused(lock.leaseForRun('run-1', borrow)),
  ),
  fc.constant<Step>(({ lock }) => lock.returnLoan()),
  fc.constantFrom(HOUR / 6, HOUR, 5 * HOUR).map(
    (ms): Step =>
      ({ ledger }) =>
        ledger.clock.advance(ms),
  ),
  fc.constantFrom(-HOUR, 2 * HOUR).map(
    (ms): Step =>
      ({ ledger }) =>
        ledger.clock.jump(ms),
  ),
  fc.tuple(fc.constantFrom(...remote), fc.boolean()).map(
    ([one, value]): Step =>
      ({ ledger }) =>
        ledger.commit(settingDraft(`providers.${one}.enabled`, value)),
  ),
  fc.constantFrom('next-run', 'manual').map(
    (value): Step =>
      ({ ledger }) =>
        ledger.commit(settingDraft('failover.failback', value)),
  ),
  fc.tuple(fc.constantFrom(...remote), fc.constantFrom('key-1', 'key-2')).map(
    ([one, key]): Step =>
      ({ providers }) => {
        providers.find((provider) => provider.id === one)!.key = key;
      },
  ),
);

const shown = ({ holder, epoch, pinned, held, providers }: LockStatus) => ({
  holder,
  epoch,
  pinned,
  held,
  benched: providers.flatMap((one) => (one.bench === null ? [] : [{ id: one.id, until: one.bench.until }])),
});

const outcomeOf = async <T>(work: () => T | Promise<T>) => {
  try {
    return { value: await work(), error: null };
  } catch (thrown) {
    const { code, message, details } = thrown as { code: string; message: string; details: unknown };
    return { value: null, error: { code, message, details } };
  }
};

describe('a dry run of a command of the lock', () => {
  it(
    'predicts what then happens, and whom the next run then uses',
    async () => {
      const kinds = new Set<string>();
      const property = fc.asyncProperty(
        fc.array(step, { maxLength: 14, size: 'max' }),
        command,
        async (steps, one) => {
          const bare = await openBareLock(...ids);
          await bare.lease();
          for (const take of steps) await take(bare);
          const { lock, ledger } = bare;
          const bytes = ledger.disk.fingerprint();
          const before = shown(lock.status());
          const predicted = await outcomeOf(() => lock.dryRun(one));
          expect(ledger.disk.fingerprint(), 'a dry run changes no byte').toBe(bytes);
          const real = await outcomeOf(() => lock.perform(one));
          expect(predicted.error).toEqual(real.error);
          if (real.value === null) return;
          const after = shown(real.value);
          const changed = Object.entries(after).filter(
            ([field, to]) => JSON.stringify(before[field as keyof typeof before]) !== JSON.stringify(to),
          );
          expect(predicted.value!.wouldChange).toEqual(
            Object.fromEntries(
              changed.map(([field, to]) => [field, { from: before[field as keyof typeof before], to }]),
            ),
          );
          // A run first gives back what a run before it had borrowed.
          await lock.returnLoan();
          await lock.expirePin();
          const leased = await outcomeOf(() => lock.leaseForRun('run-2', null));
          expect(predicted.value!.nextRunUses).toBe(leased.value?.provider ?? null);
          if (changed.length > 0) kinds.add(one.kind);
        },
      );
      await fc.assert(property, { numRuns: STATES });
      expect([...kinds].sort()).toEqual([
        'acquire',
        'hold',
        'pin',
        'readmit',
        'release',
        'resume',
        'switch',
        'unpin',
      ]);
    },
    countOf(60_000, 0),
  );
});
