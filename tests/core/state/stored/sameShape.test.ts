import { describe, expectTypeOf, it } from 'vitest';
import type { storedDataset } from '../../../../main/core/state/stored/v1/dataset.ts';
import type { storedCycle, storedMissedRounds } from '../../../../main/core/state/stored/v1/documents.ts';
import type { storedFailure } from '../../../../main/core/state/stored/v1/failure.ts';
import type { StoredForecast } from '../../../../main/core/state/stored/v1/forecast.ts';
import type { PublishedSet } from '../../../../main/core/state/stored/v1/publishedSet.ts';
import type { WholeDataset } from '../../../../main/core/state/stored/v2/datasetColumns.ts';
import type { SetSummaryV2 } from '../../../../main/core/state/stored/v2/publishedSet.ts';
import type { Run } from '../../../../shared/contract/forecastAnswers.ts';
import type { Forecast, Gap } from '../../../../shared/forecast/forecastSchema.ts';
import type { FailureDetails } from '../../../../shared/providers/failureSchema.ts';
import type { Cycle, MissedRounds } from '../../../../shared/scheduler/schedulerSchema.ts';
import type { Dataset, DatasetDetail } from '../../../../shared/surveillance/datasetSchema.ts';
import type { z } from '../../../../shared/zod.ts';

/**
 * The compiler fails where the contract has a field that the disk would drop without a word: then the stored shape gets it too,
 * in a version of its own where older folders can't have it.
 */
describe('what the contract and the disk both have', () => {
  it('has the same members', () => {
    expectTypeOf<z.infer<typeof storedDataset>>().toEqualTypeOf<Dataset>();
    expectTypeOf<WholeDataset>().toEqualTypeOf<DatasetDetail>();
    expectTypeOf<z.infer<typeof storedFailure>>().toEqualTypeOf<FailureDetails>();
    expectTypeOf<z.infer<typeof storedCycle>>().toEqualTypeOf<Cycle>();
    expectTypeOf<z.infer<typeof storedMissedRounds>>().toEqualTypeOf<MissedRounds>();
    expectTypeOf<PublishedSet['run']>().toEqualTypeOf<Run>();
    expectTypeOf<PublishedSet['gaps'][number]>().toEqualTypeOf<Gap>();
  });

  it('has them in forecasts too, of which sentences are worded on reading', () => {
    expectTypeOf<keyof StoredForecast>().toEqualTypeOf<keyof Forecast>();
    expectTypeOf<keyof StoredForecast['provenance']>().toEqualTypeOf<keyof Forecast['provenance']>();
    expectTypeOf<keyof StoredForecast['risk']>().toEqualTypeOf<keyof Forecast['risk']>();
    expectTypeOf<StoredForecast['confidence']>().toEqualTypeOf<Forecast['confidence']>();
    expectTypeOf<StoredForecast['trend']>().toEqualTypeOf<Forecast['trend']>();
    expectTypeOf<StoredForecast['lastObserved']>().toEqualTypeOf<Forecast['lastObserved']>();
    expectTypeOf<StoredForecast['targets']>().toEqualTypeOf<Forecast['targets']>();
    expectTypeOf<Exclude<keyof SetSummaryV2['forecasts'][number], 'nextWeek'>>().toEqualTypeOf<
      Exclude<keyof Forecast, 'targets'>
    >();
  });
});
