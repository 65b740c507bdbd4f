/** Whatever a file of shapes holds: it is refused with a sentence, or every shape that comes of it can be drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShapes } from '../../../main/core/maps/readShapes.ts';
import { shapeRefusal } from '../../../main/core/maps/shapeRefusal.ts';
import { shapeSchema } from '../../../shared/maps/mapSchema.ts';
import { countOf } from '../../support/longCounts.ts';

const TRIES = countOf(500, 20_000);

const bytes = (text: string) => [new Uint8Array(Buffer.from(text))];

const number = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(0, 180, -180, 179.9999, 90, -90, 1e308, -1e9, 361, 1e-300),
);
const strange = fc.oneof(fc.constantFrom(null, '', '1', true, {}, [], [[]], 'Polygon'), number);
const point = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    ),
  },
  { weight: 1, arbitrary: fc.array(strange, { maxLength: 4 }) },
  { weight: 1, arbitrary: strange },
);
const ring = fc.oneof(
  { weight: 9, arbitrary: fc.array(point, { maxLength: 12 }) },
  { weight: 1, arbitrary: strange },
);
const polygon = fc.oneof(
  { weight: 9, arbitrary: fc.array(ring, { maxLength: 3 }) },
  { weight: 1, arbitrary: strange },
);
const geometry = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('Polygon'), coordinates: polygon }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('MultiPolygon'),
      coordinates: fc.array(polygon, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('Point', 'GeometryCollection', '__proto__'),
      coordinates: polygon,
    }),
  },
  { weight: 1, arbitrary: strange },
);
const feature = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      type: fc.constant('Feature'),
      properties: fc.dictionary(fc.string(), fc.anything({ maxDepth: 1 })),
      geometry,
    }),
  },
  { weight: 1, arbitrary: strange },
);
const file = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      type: fc.constant('FeatureCollection'),
      features: fc.array(feature, { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: strange },
);

describe('a file of shapes from anybody', () => {
  it('is refused with a sentence, or gives shapes that can be drawn', () => {
    fc.assert(
      fc.property(file, (json) => {
        const read = readShapes(bytes(JSON.stringify(json)));
        if ('problem' in read) {
          expect(shapeRefusal(read.problem, 'map.geojson').code).toBe('FILE_UNREADABLE');
          return;
        }
        for (const shape of read.shapes) {
          expect(shapeSchema.safeParse(shape).success).toBe(true);
          for (const rings of shape.polygons) {
            expect(rings.length).toBeGreaterThan(0);
            for (const one of rings) expect(one.length).toBeGreaterThanOrEqual(6);
          }
        }
      }),
      { numRuns: TRIES },
    );
  });
});
