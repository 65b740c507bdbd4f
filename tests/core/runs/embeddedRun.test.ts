import { beforeEach, describe, expect, it } from 'vitest';
import { createInlineWork } from '../../../main/adapters/workers/inlineWork.ts';
import type { PanelOrder } from '../../../main/core/forecaster/answers/panelAnswers.ts';
import type { ModelPanel } from '../../../main/core/forecaster/ModelPanel.ts';
import { embeddedModelNames } from '../../../main/core/forecaster/modelNames.ts';
import type { HeavyWork } from '../../../main/core/work/tasks.ts';
import { tasks } from '../../../main/core/work/tasks.ts';
import { wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const wave = (weeks: number, size: number) =>
  Array.from(
    { length: weeks },
    (_, week) => Math.round(size * (1.2 + Math.sin(week / 8))) + ((7 * week) % 5),
  );
const places = { Nord: wave(120, 40), Sud: wave(120, 25) };

let test: TestCore;
let orders: PanelOrder[];
/** What the next forecast in the worker waits for. */
let held: Promise<void>;

beforeEach(() => {
  orders = [];
  held = Promise.resolve();
});

function watchedWork(): HeavyWork {
  const inline = createInlineWork(tasks);
  return {
    ...inline,
    async run(name, input, options) {
      if (name === 'embeddedForecast') {
        orders.push(input as unknown as PanelOrder);
        await held;
      }
      return inline.run(name, input, options);
    },
  };
}

async function importAs(name: string, disease: string, counts: Record<string, number[]>): Promise<string> {
  test.files.set(name, wideCsv(counts));
  const { datasets } = await test.client.call('datasets.import', { files: [{ path: name }], disease });
  return datasets[0]!.id;
}

const run = (datasetId: string) => test.client.call('forecasts.run', { datasetId, provider: 'embedded' });

describe('a run of the offline model', () => {
  it('computes all places at once, says so, and names model and kind in each forecast', async () => {
    test = await openTestCore({ heavyWork: watchedWork() });
    const id = await importAs('counts.csv', 'measles', places);
    const { forecasts } = await run(id);
    expect(orders.map(({ models }) => models)).toEqual([['no-change', 'auto']]);
    expect(test.events('run.progress').map(({ phase }) => phase)).toContain('computing');
    for (const { provenance } of forecasts) {
      expect(provenance.model).toBe(embeddedModelNames.auto);
      expect(provenance.rationale).toBeNull();
      expect(provenance.method!.text).toContain('all 2 places');
    }
    await run(id);
    expect(orders).toHaveLength(1);
  });

  it('uses the model that the settings name, and has no direction where nothing changes', async () => {
    test = await openTestCore({ heavyWork: watchedWork() });
    const id = await importAs('counts.csv', 'measles', places);
    await test.client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
    const { forecasts } = await run(id);
    expect(forecasts[0]!.provenance).toMatchObject({
      model: 'no-change-A/2',
      method: { code: 'METHOD_NO_CHANGE' },
    });
    expect(forecasts[0]!.trend.uncertain).toBe(true);
    const refusal = await rejectionOf(
      test.client.call('settings.set', { key: 'providers.embedded.model', value: 'oracle' }),
    );
    expect(refusal).toMatchObject({ code: 'BAD_SETTING' });
  });

  it('ends within its computing when it is cancelled, and leaves the earlier set', async () => {
    test = await openTestCore({ heavyWork: watchedWork() });
    const id = await importAs('counts.csv', 'measles', places);
    const { promise, resolve } = Promise.withResolvers<void>();
    held = promise;
    const running = rejectionOf(run(id));
    while (orders.length === 0) await new Promise(setImmediate);
    await test.client.call('forecasts.cancel', {});
    resolve();
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    expect((await test.client.call('forecasts.list', {})).forecasts).toEqual([]);
  });

  it('learns from other data sets of the disease, up to the day of the run, and from no others', async () => {
    test = await openTestCore({ heavyWork: watchedWork() });
    await importAs('old.csv', 'Measles', { Est: wave(110, 60) });
    await importAs('other.csv', 'cholera', { Ouest: wave(110, 30) });
    const id = await importAs('counts.csv', 'measles', places);
    const { forecasts } = await run(id);
    const [{ history }] = orders as [PanelOrder];
    expect(history.earlier.map((panel) => panel.places.map(({ location }) => location.name))).toEqual([
      ['Est'],
    ]);
    expect(history.earlier[0]!.weekEnds.at(-1)! <= forecasts[0]!.asOf).toBe(true);
    expect(history.library).toEqual([]);
  });

  it('learns from the shapes of past seasons of influenza, and goes on without them where they are damaged', async () => {
    const shapes: ModelPanel = {
      firstWeekEnd: 14_000,
      weeks: 60,
      places: [{ counts: Float64Array.from(wave(60, 9)), population: null }],
    };
    let isDamaged = false;
    const seasonShapes = {
      async shapesFor() {
        if (isDamaged) throw new Error('unexpected end of file');
        return shapes;
      },
    };
    test = await openTestCore({ heavyWork: watchedWork(), seasonShapes });
    const id = await importAs('counts.csv', 'influenza', places);
    const sound = await run(id);
    expect(orders[0]!.history.library).toEqual([shapes]);
    expect(sound.forecasts[0]!.provenance.warnings).toEqual([]);
    expect(sound.forecasts[0]!.provenance.method!.facts).toMatchObject({ records: 1 });
    isDamaged = true;
    const without = await run(id);
    expect(orders[1]!.history.library).toEqual([]);
    expect(without.forecasts[0]!.provenance.warnings).toEqual(['NO_SEASON_SHAPES']);
    expect(test.logLines.map(({ event }) => event)).toContain('season-shapes-unreadable');
  });
});
