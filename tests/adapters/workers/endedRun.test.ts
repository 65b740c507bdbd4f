import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createThreadWork } from '../../../main/adapters/workers/threadWork.ts';
import type { Tasks } from '../../../main/core/work/tasks.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const entry = join(import.meta.dirname, '..', '..', 'support', 'endingWorker.ts');
/** The worker ends where it is asked for forecasts of this disease. */
const ENDING = 'ending';
const places = { Nord: risingCounts(120), Ouest: risingCounts(120, 7) };

let test: TestCore;

afterEach(() => test.core.close());

async function importAs(disease: string): Promise<string> {
  test.files.set(`${disease}.csv`, wideCsv(places));
  const { datasets } = await test.client.call('datasets.import', {
    files: [{ path: `${disease}.csv` }],
    disease,
    into: 'new',
  });
  return datasets[0]!.id;
}

const run = (datasetId: string) => test.client.call('forecasts.run', { datasetId, provider: 'embedded' });

describe('a run whose thread ends', () => {
  // Fails when the end of a thread is answered as a defect, or when something of the run is published.
  it('ends with its reason and publishes nothing, and the next one gets a thread of its own', async () => {
    test = await openTestCore({ heavyWork: createThreadWork<Tasks>(entry) });
    const id = await importAs(ENDING);
    const refusal = await rejectionOf(run(id));
    expect(refusal).toMatchObject({
      code: 'RUN_FAILED',
      message: expect.stringContaining('the part of Outpost that computes forecasts was ended'),
      details: { attempts: [{ provider: 'embedded', requests: 0 }] },
    });
    expect((await test.client.call('forecasts.list', {})).forecasts).toEqual([]);
    const { entries } = await test.client.call('audit.list', {});
    const ended = entries.find(({ type }) => type === 'RUN_ENDED');
    expect(ended).toMatchObject({ details: { outcome: 'failed', message: (refusal as Error).message } });
    expect(await test.client.call('forecasts.progress', {})).toEqual({ progress: null });
    const { forecasts } = await run(await importAs('measles'));
    expect(forecasts).toHaveLength(2);
  });
});
