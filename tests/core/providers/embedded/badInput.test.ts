import { describe, expect, it } from 'vitest';
import type { ForecastRequest } from '../../../../main/core/calls/Provider.ts';
import type { WeeklyPanel } from '../../../../main/core/surveillance/panel/weeklyPanel.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { quantilesSchema } from '../../../../shared/forecast/forecastSchema.ts';
import { embeddedModels } from '../../../../shared/providers/embeddedModel.ts';
import { panelOf, place, requestFor } from '../../../support/builders.ts';
import { embeddedForecasts } from '../../../support/embedded.ts';

const never = new AbortController().signal;

type Counts = (number | null)[];

const weeks = (length: number, countOf: (week: number) => number): Counts =>
  Array.from({ length }, (_, week) => Math.round(countOf(week)));
const wave = (length: number, size = 40): Counts =>
  weeks(length, (week) => size * (1.2 + Math.sin(week / 8)) + ((7 * week) % 5));
const silent = (length: number): null[] => Array<null>(length).fill(null);

const many = (places: number, length: number) =>
  panelOf(...Array.from({ length: places }, (_, index) => place(`Place ${index}`, wave(length, 10 + index))));

/** Panels that a model meets, and the places that have too few weeks. */
const panels: [string, WeeklyPanel, number[]][] = [
  ['two weeks of data in all', panelOf(place('Nord', [3, 4])), [0]],
  ['seven weeks', panelOf(place('Nord', wave(7)), place('Sud', wave(7))), [0, 1]],
  ['eight weeks', panelOf(place('Nord', wave(8))), []],
  [
    'zeros alone',
    panelOf(
      place(
        'Nord',
        weeks(120, () => 0),
      ),
      place(
        'Sud',
        weeks(120, () => 0),
      ),
    ),
    [],
  ],
  ['one place of three years', panelOf(place('Nord', wave(156))), []],
  ['gaps at the end', panelOf(place('Nord', wave(120)), place('Sud', [...wave(100), ...silent(20)])), []],
  [
    'a place that appears late, and one that appears too late',
    panelOf(
      place('Nord', wave(120)),
      place('Sud', [...silent(105), ...wave(15)]),
      place('Est', [...silent(115), ...wave(5)]),
    ),
    [2],
  ],
  ['a place without any count', panelOf(place('Nord', wave(80)), place('Sud', silent(80))), [1]],
  [
    'a count that is away every second week',
    panelOf(
      place(
        'Nord',
        wave(150).map((count, week) => (week % 2 === 0 ? count : null)),
      ),
    ),
    [],
  ],
  ['an absurd jump', panelOf(place('Nord', wave(100).with(50, 4e9)), place('Sud', wave(100))), []],
  ['an absurd last count', panelOf(place('Nord', wave(100).with(-1, 4e9)), place('Sud', wave(100))), []],
  ['a reset to zero', panelOf(place('Nord', [...wave(70), ...weeks(10, () => 0)])), []],
  [
    'a panel of one week a year',
    panelOf(
      place(
        'Nord',
        wave(90).map((n, w) => (w % 10 === 0 ? n : null)),
      ),
    ),
    [],
  ],
  ['forty years', panelOf(place('Nord', wave(2_080))), []],
  ['many small places', many(30, 70), []],
];

async function answersOf(panel: WeeklyPanel, model: (typeof embeddedModels)[number]) {
  const forecasts = embeddedForecasts();
  // All at once, as nobody does: it is computed once all the same.
  return Promise.all(
    panel.places.map((_, placeIndex) => {
      const location = panel.places[placeIndex]!.location;
      const request: ForecastRequest = { ...requestFor(panel), placeIndex, location };
      return forecasts.forecast(request, model, never).catch((thrown: unknown) => {
        if (thrown instanceof AppError) return thrown;
        throw thrown;
      });
    }),
  );
}

describe.each(embeddedModels)('the model %s', (model) => {
  it.each(panels)('gives a forecast or a reason for %s', { timeout: 30_000 }, async (_, panel, tooShort) => {
    const answers = await answersOf(panel, model);
    answers.forEach((answer, index) => {
      if (tooShort.includes(index)) {
        expect(answer).toMatchObject({ code: 'TOO_FEW_WEEKS' });
        return;
      }
      if (answer instanceof AppError) throw answer;
      expect(answer.targets.cases).toHaveLength(4);
      for (const { quantiles } of answer.targets.cases) {
        expect(quantilesSchema.safeParse(quantiles).error).toBeUndefined();
        expect(quantiles.every(({ value }) => Number.isInteger(value))).toBe(true);
      }
    });
  });

  it('gives the same numbers twice', { timeout: 30_000 }, async () => {
    const panel = many(4, 80);
    expect(await answersOf(panel, model)).toEqual(await answersOf(panel, model));
  });
});
