import { describe, expect, it } from 'vitest';
import { createInlineWork } from '../../../../main/adapters/workers/inlineWork.ts';
import { createNoChangeForecaster } from '../../../../main/core/forecaster/noChange/noChangeForecaster.ts';
import { NO_KNOWN_HISTORY } from '../../../../main/core/providers/embedded/EmbeddedForecasts.ts';
import type { HeavyWork } from '../../../../main/core/work/tasks.ts';
import { tasks } from '../../../../main/core/work/tasks.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { panelOf, place, requestFor } from '../../../support/builders.ts';
import { embeddedForecasts } from '../../../support/embedded.ts';

const never = new AbortController().signal;

const wave = (weeks: number, size: number) =>
  Array.from(
    { length: weeks },
    (_, week) => Math.round(size * (1.2 + Math.sin(week / 8))) + ((7 * week) % 5),
  );
const deaths = (weeks: number) =>
  wave(weeks, 40).map((count, week) => (week > weeks - 3 ? null : count >> 3));
/** More than a moment of work. */
const panel = panelOf(
  place('Nord', wave(260, 40), deaths(260)),
  place('Sud', [...wave(250, 9), ...Array<null>(10).fill(null)]),
  place('Est', wave(260, 20).with(-1, 5_000)),
);

/** Counts what the worker is asked. */
function countedWork() {
  const inline = createInlineWork(tasks);
  const asked: string[][] = [];
  const heavyWork: HeavyWork = {
    ...inline,
    run(name, input, options) {
      if (name === 'embeddedForecast') asked.push([...(input as { models: readonly string[] }).models]);
      return inline.run(name, input, options);
    },
  };
  return { heavyWork, asked };
}

describe('what the offline model expects', () => {
  it('is, by the no-change model, what that model says of each place by itself', async () => {
    const forecasts = embeddedForecasts();
    for (const placeIndex of panel.places.keys()) {
      const request = requestFor(panel, placeIndex);
      expect(await forecasts.forecast(request, 'no-change', never)).toEqual(
        createNoChangeForecaster().forecast(request),
      );
    }
  });

  it('is computed once for all models that a run needs, and not again while the data are the same', async () => {
    const { heavyWork, asked } = countedWork();
    const forecasts = embeddedForecasts(heavyWork);
    const question = { panel, disease: 'cholera', weeks: 4, levels: HUB_LEVELS };
    const shares: number[] = [];
    await forecasts.prepare(question, ['no-change', 'tiered'], NO_KNOWN_HISTORY, {
      signal: never,
      onProgress: ({ done, total }) => shares.push(done / total),
    });
    for (const model of ['no-change', 'tiered'] as const)
      await Promise.all([0, 1, 2].map((at) => forecasts.forecast(requestFor(panel, at), model, never)));
    const again = structuredClone(panel);
    await forecasts.prepare({ ...question, panel: again }, ['tiered'], NO_KNOWN_HISTORY, { signal: never });
    expect(asked).toEqual([['no-change', 'tiered']]);
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    // Other records of the disease are other data for a model that learns from them, not for the twin.
    const other = { ...NO_KNOWN_HISTORY, key: 'other' };
    await forecasts.prepare(question, ['no-change', 'tiered'], other, { signal: never });
    expect(asked.slice(1)).toEqual([['tiered']]);
  });

  it('ends with the signal, also for those who wait for work of somebody else', async () => {
    const { promise: held, resolve: open } = Promise.withResolvers<void>();
    const inline = createInlineWork(tasks);
    const heavyWork: HeavyWork = {
      ...inline,
      run: async (name, input, options) => {
        await held;
        return inline.run(name, input, options);
      },
    };
    const forecasts = embeddedForecasts(heavyWork);
    const first = forecasts.forecast(requestFor(panel), 'no-change', never);
    const cancelling = new AbortController();
    const second = forecasts.forecast(requestFor(panel), 'no-change', cancelling.signal);
    const reason = new Error('cancelled');
    cancelling.abort(reason);
    await expect(second).rejects.toBe(reason);
    open();
    expect((await first).targets.cases).toHaveLength(4);
  });

  it('says what its records lack', async () => {
    const forecasts = embeddedForecasts();
    const question = { panel, disease: 'influenza', weeks: 4, levels: HUB_LEVELS };
    const history = { ...NO_KNOWN_HISTORY, key: 'broken', warnings: ['NO_SEASON_SHAPES'] };
    await forecasts.prepare(question, ['no-change'], history, { signal: never });
    const request = { ...requestFor(panel), disease: 'influenza' };
    expect((await forecasts.forecast(request, 'tiered', never)).warnings).toContain('NO_SEASON_SHAPES');
    expect((await forecasts.forecast(request, 'no-change', never)).warnings).toEqual([]);
  });
});
