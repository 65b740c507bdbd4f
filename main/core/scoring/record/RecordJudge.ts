/** What the record says of a provider, found once for all places of a run. */
import type { ForecastConfidence } from '../../../../shared/forecast/forecastSchema.ts';
import type { PlainDate } from '../../../../shared/time/plainDate.ts';
import { kappaFor } from './intervalRepair.ts';
import type { RecordRow } from './recordRow.ts';
import { confidenceFor, type RecordGroup, rowsFor } from './trackRecord.ts';

export interface Judgement {
  /** By which ranges are stretched. */
  kappa: number;
  confidence: Omit<ForecastConfidence, 'claimed'>;
}

export class RecordJudge {
  readonly #record: () => readonly RecordRow[];
  #last: { record: readonly RecordRow[]; key: string; judgement: Judgement } | null = null;

  /** @param record the track record as it is now: the same object as long as nothing of it changes */
  constructor(record: () => readonly RecordRow[]) {
    this.#record = record;
  }

  /** @param horizons that the forecast has */
  judge(group: RecordGroup, horizons: readonly number[], asOf: PlainDate): Judgement {
    const record = this.#record();
    const key = JSON.stringify([group, horizons, asOf]);
    if (this.#last?.record === record && this.#last.key === key) return this.#last.judgement;
    const rows = rowsFor(record, group, asOf);
    const judgement = {
      kappa: kappaFor(rows, group, asOf),
      confidence: confidenceFor(rows, group, horizons, asOf),
    };
    this.#last = { record, key, judgement };
    return judgement;
  }
}
