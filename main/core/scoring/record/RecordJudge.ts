/**
 * What the record says of a provider, found once for all places of a run. Ranges are stretched by our own record alone: what is
 * forecast hangs on no other site.
 */
import type { ForecastConfidence } from '../../../../shared/forecast/forecastSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { kappaFor } from './intervalRepair.ts';
import type { PooledRow } from './pooledRow.ts';
import type { RecordRow } from './recordRow.ts';
import { confidenceFor, type RecordGroup, rowsFor } from './trackRecord.ts';

export interface Judgement {
  /** By which ranges are stretched. */
  kappa: number;
  confidence: Omit<ForecastConfidence, 'claimed'>;
}

export class RecordJudge {
  readonly #record: () => readonly RecordRow[];
  readonly #pooled: () => readonly PooledRow[];
  #last: {
    record: readonly RecordRow[];
    pooled: readonly PooledRow[];
    key: string;
    judgement: Judgement;
  } | null = null;

  /**
   * @param record our track record as it is now: the same object as long as nothing of it changes
   * @param pooled the same with those of other sites, which confidence stands on
   */
  constructor(record: () => readonly RecordRow[], pooled: () => readonly PooledRow[] = record) {
    this.#record = record;
    this.#pooled = pooled;
  }

  /** @param horizons that the forecast has */
  judge(group: RecordGroup, horizons: readonly number[], asOf: PlainDate): Judgement {
    const [record, pooled] = [this.#record(), this.#pooled()];
    const key = JSON.stringify([group, horizons, asOf]);
    const last = this.#last;
    if (last?.record === record && last.pooled === pooled && last.key === key) return last.judgement;
    const judgement = {
      kappa: kappaFor(rowsFor(record, group, asOf), group, asOf),
      confidence: confidenceFor(rowsFor(pooled, group, asOf), group, horizons, asOf),
    };
    this.#last = { record, pooled, key, judgement };
    return judgement;
  }
}
