/** What refusals taught about the models of one provider: by this process, and by earlier ones as the journal tells it. */
import type { Repair } from '../../../../shared/providers/failureSchema.ts';
import { DAY } from '../../../../shared/time/durations.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { LearntRepair } from '../../state/learntRepairs.ts';
import { type ModelQuirks, noQuirks, withRepair } from './modelQuirks.ts';

/** How long what a model refused is taken for true: its server may have been started with more since. */
const LEARNT_AGE = 7 * DAY;

/** Learnt by this process from one address, or by an earlier one (null) from the address of the settings. */
interface OwnRepair extends LearntRepair {
  baseUrl: string | null;
}

export class LearntQuirks {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #repairs: OwnRepair[];

  /** @param earlier oldest first */
  constructor(clock: Pick<Clock, 'now'>, earlier: readonly LearntRepair[]) {
    this.#clock = clock;
    this.#repairs = earlier.map((one) => ({ ...one, baseUrl: null }));
  }

  learn(baseUrl: string | null, model: string, repair: Repair | null): void {
    if (repair === null || repair.kind === 'model') return;
    this.#repairs.push({ model, repair, at: new Date(this.#clock.now()).toISOString(), baseUrl });
  }

  of(baseUrl: string | null, model: string): ModelQuirks {
    const nowMs = this.#clock.now();
    return this.#repairs
      .filter((one) => one.model === model && (one.baseUrl === null || one.baseUrl === baseUrl))
      .filter(({ at }) => Math.abs(nowMs - Date.parse(at)) < LEARNT_AGE)
      .reduce((quirks, { repair }) => withRepair(quirks, repair), noQuirks);
  }
}
