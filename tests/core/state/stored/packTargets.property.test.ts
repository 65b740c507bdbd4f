import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TargetPacker, unpackTargets } from '../../../../main/core/state/stored/v2/packTargets.ts';

/** Weeks with levels of their own: places of one set need not have the same. */
const quantiles = fc
  .uniqueArray(fc.constantFrom(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975), { minLength: 1 })
  .chain((levels) =>
    fc.tuple(
      ...levels.toSorted().map((level) =>
        fc.record({
          level: fc.constant(level),
          value: fc.double({ min: 0.001, noNaN: true, noDefaultInfinity: true }),
        }),
      ),
    ),
  );
const weeks = fc.array(
  fc.record({
    horizon: fc.nat({ max: 8 }),
    targetEndDate: fc.constantFrom('2016-11-05', '2016-11-12'),
    quantiles,
  }),
  { minLength: 1, maxLength: 4 },
);
const targets = fc.record({ cases: weeks, deaths: fc.option(weeks) });

describe('quantiles as numbers alone', () => {
  it('give back what was packed, also as JSON', () => {
    fc.assert(
      fc.property(fc.array(targets, { maxLength: 6 }), (all) => {
        const packer = new TargetPacker();
        const packed = all.map((one) => packer.pack(one));
        const stored = JSON.parse(JSON.stringify({ frames: packer.frames, packed }));
        const unpacked = stored.packed.map((one: (typeof packed)[number]) =>
          unpackTargets(stored.frames, one),
        );
        expect(unpacked).toEqual(all);
      }),
    );
  });

  it('hold levels and weeks once for all places that have the same', () => {
    const week = (value: number) => ({
      horizon: 0,
      targetEndDate: '2016-11-05',
      quantiles: [{ level: 0.5, value }],
    });
    const packer = new TargetPacker();
    for (let place = 0; place < 5; place += 1) packer.pack({ cases: [week(place)], deaths: [week(0)] });
    expect(packer.frames).toHaveLength(1);
  });

  it.each([
    ['a frame that is not there', { frame: 1, values: [[1]] }],
    ['a week too many', { frame: 0, values: [[1], [2]] }],
    ['a value too few', { frame: 0, values: [[]] }],
  ])('are refused with %s', (_what, cases) => {
    const frames = [[{ horizon: 0, targetEndDate: '2016-11-05', levels: [0.5] }]];
    expect(() => unpackTargets(frames, { cases, deaths: null })).toThrow();
  });
});
