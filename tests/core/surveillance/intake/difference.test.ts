import { describe, expect, it } from 'vitest';
import { type ComparedSnapshot, compare } from '../../../../main/core/surveillance/intake/difference.ts';
import type { Series } from '../../../../shared/surveillance/datasetSchema.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';

const WEEK = '2026-03-01';

function place(name: string, cases: (number | null)[], changes: Partial<Series> = {}): Series {
  return {
    location: { code: name.toLowerCase(), name, population: null },
    isPlaceUnknown: false,
    dates: cases.map((_, week) => addDays(WEEK, 7 * week)),
    cases,
    deaths: null,
    ...changes,
  };
}

/** Every comparison here, with a clock that waits for nobody. */
const compared = (before: ComparedSnapshot, after: readonly Series[]) =>
  compare(before, after, { breathe: async () => {} });

const against = (...series: Series[]) => ({ id: 'ebola-1', asOf: '2026-03-20', series });

describe('the difference of two imports', () => {
  it('counts places and dates that are new, revised or gone', async () => {
    const before = against(place('Kenema', [31, 4, 5]), place('Bo', [1, 2, 3]));
    const { difference } = await compared(before, [place('Kenema', [38, 4, 5, 9]), place('Bo', [1, 2])]);
    expect(difference).toEqual({
      datasetId: 'ebola-1',
      against: '2026-03-20',
      added: 1,
      revised: 1,
      removed: 1,
      examples: [
        { change: 'added', location: 'Kenema', date: '2026-03-22', measure: 'cases', from: null, to: 9 },
        { change: 'revised', location: 'Kenema', date: WEEK, measure: 'cases', from: 31, to: 38 },
        { change: 'removed', location: 'Bo', date: '2026-03-15', measure: 'cases', from: 3, to: null },
      ],
    });
  });

  it('counts a place and date once, however many of its measures changed', async () => {
    const before = against(place('Bo', [1], { deaths: [0] }));
    const { difference } = await compared(before, [place('Bo', [4], { deaths: [2] })]);
    expect(difference).toMatchObject({ added: 0, revised: 1, removed: 0 });
    expect(difference.examples.map(({ measure, from, to }) => [measure, from, to])).toEqual([
      ['cases', 1, 4],
      ['deaths', 0, 2],
    ]);
  });

  it('takes "not reported" for no count, and 0 for one', async () => {
    const { difference } = await compared(against(place('Bo', [null, 0])), [place('Bo', [0, null])]);
    expect(difference).toMatchObject({ added: 1, revised: 0, removed: 1 });
  });

  it('knows a place by its code, else by its name', async () => {
    const coded = place('Région du Nord', [1, 2], {
      location: { code: 'CM-NO', name: 'Nord', population: null },
    });
    const renamed = { ...coded, location: { ...coded.location, name: 'Norte' } };
    expect((await compared(against(coded), [renamed])).difference).toMatchObject({
      added: 0,
      revised: 0,
      removed: 0,
    });
    const uncoded = { ...coded, location: { code: 'nord', name: 'NORD ', population: null } };
    expect((await compared(against(coded), [uncoded])).places).toEqual({ before: 1, kept: 1 });
  });

  it('says how much of the earlier import came again', async () => {
    const before = against(place('Kenema', [1, 2, null]), place('Bo', [5, 6]));
    const { places, counts } = await compared(before, [place('Kenema', [1, 9, 3])]);
    expect(places).toEqual({ before: 2, kept: 1 });
    expect(counts).toEqual({ before: 4, kept: 2, unchanged: 1 });
  });

  it('lists the largest changes first, at most 50, and no revision is lost among new rows', async () => {
    const many = Array.from({ length: 3_000 }, (_, week) => 1_000 + week);
    const { difference } = await compared(against(place('Bo', [3])), [
      place('Bo', [4]),
      place('Kenema', many),
    ]);
    expect(difference).toMatchObject({ added: 3_000, revised: 1 });
    expect(difference.examples).toHaveLength(50);
    expect(difference.examples[0]).toMatchObject({ location: 'Kenema', to: 3_999 });
    expect(difference.examples.at(-1)).toMatchObject({ change: 'revised', from: 3, to: 4 });
  });
});
