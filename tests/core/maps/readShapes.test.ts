import { describe, expect, it } from 'vitest';
import { readShapes } from '../../../main/core/maps/readShapes.ts';
import { shapeRefusal } from '../../../main/core/maps/shapeRefusal.ts';
import type { AppError } from '../../../shared/contract/index.ts';
import { thrownBy } from '../../support/thrownBy.ts';

type Point = readonly number[];
const square = (x: number, y: number, size = 1): Point[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', properties, geometry });
const polygon = (...rings: Point[][]) => ({ type: 'Polygon', coordinates: rings });
const read = (...features: unknown[]) => readText(JSON.stringify({ type: 'FeatureCollection', features }));
const readBytes = (bytes: Uint8Array) => {
  const read = readShapes([bytes]);
  if ('problem' in read) throw shapeRefusal(read.problem, 'districts.geojson');
  return read.shapes;
};
const readText = (text: string) => readBytes(new Uint8Array(Buffer.from(text)));
const refusal = (...features: unknown[]) => thrownBy(() => read(...features)) as AppError;

describe('a file of shapes', () => {
  it('gives each area with what the file says of it, as texts', () => {
    const properties = { name: ' Nord ', code: 7, isCapital: true, parts: [1], ['__proto__']: 'x' };
    const [shape] = read(feature(polygon(square(10, 50)), properties));
    expect(shape).toEqual({
      properties: { name: 'Nord', code: '7' },
      polygons: [[[10, 50, 11, 50, 11, 51, 10, 51]]],
    });
  });

  it('may go round either way, be open, have heights, holes and several parts', () => {
    const around = square(0, 0, 4).toReversed();
    const open = square(1, 1)
      .slice(0, -1)
      .map((point) => [...point, 250]);
    const [shape] = read(feature({ type: 'MultiPolygon', coordinates: [[around, open], [square(9, 9)]] }));
    expect(shape!.polygons.map((rings) => rings.length)).toEqual([2, 1]);
    expect(shape!.polygons[0]![1]).toHaveLength(8);
  });

  it('keeps neighbours together: the border of both is the same', () => {
    const border = [
      [1, 0],
      [1.000_01, 0.300_01],
      [1, 0.7],
      [1, 1],
    ];
    const [left, right] = read(
      feature(polygon([[0, 0], ...border, [0, 1], [0, 0]])),
      feature(polygon([[2, 0], [2, 1], ...border.toReversed(), [2, 0]])),
    );
    const pointsOf = (ring: readonly number[]) =>
      ring.flatMap((x, at) => (at % 2 === 0 && Math.abs(x - 1) < 0.1 ? [`${x} ${ring[at + 1]}`] : []));
    expect(pointsOf(left!.polygons[0]![0]!).toSorted()).toEqual(pointsOf(right!.polygons[0]![0]!).toSorted());
  });

  it('keeps an island that is too small to be seen', () => {
    const shapes = read(feature(polygon(square(0, 0, 60))), feature(polygon(square(50, 50, 1e-4))));
    expect(shapes[1]!.polygons[0]![0]).toHaveLength(8);
  });

  it('may say of a place that it has no shape', () => {
    expect(read(feature(polygon(square(0, 0))), feature(null, { name: 'Sea' }))[1]).toEqual({
      properties: { name: 'Sea' },
      polygons: [],
    });
    expect(refusal(feature(null)).message).toBe('"districts.geojson" has no shape.');
  });

  it.each([
    [
      'a point',
      feature({ type: 'Point', coordinates: [1, 2] }),
      'Shape 1 of "districts.geojson" is no polygon but "Point"',
    ],
    [
      'metres',
      feature(
        polygon([
          [500_000, 6e6],
          [500_001, 6e6],
          [1, 1],
          [500_000, 6e6],
        ]),
      ),
      'Save the file in WGS 84',
    ],
    [
      'a latitude past the pole',
      feature(
        polygon([
          [0, 91],
          [1, 91],
          [1, 80],
          [0, 91],
        ]),
      ),
      'no longitude and latitude',
    ],
    ['texts', feature(polygon([['1', '2'] as never, [1, 1], [2, 2], [3, 3]])), 'no longitude and latitude'],
    [
      'a line',
      feature(
        polygon([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
      'fewer than four points',
    ],
    ['no ring', feature({ type: 'Polygon', coordinates: [] }), 'fewer than four points'],
    ['something else', { type: 'Topology' }, 'a FeatureCollection'],
  ])('is refused for %s, in words', (_, one, words) => {
    expect(refusal(one)).toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(refusal(one).message).toContain(words);
  });

  it('is refused as a whole where one shape of many is none', () => {
    expect(
      refusal(feature(polygon(square(0, 0))), feature({ type: 'LineString', coordinates: [] })).message,
    ).toContain('Shape 2');
  });

  it.each(['', '{', '[[[[', '"x"', '[]', '\u0000'])('is refused where it is %j', (text) => {
    expect(thrownBy(() => readText(text))).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('is refused where it is nested without end, or no text', () => {
    expect(thrownBy(() => readText('['.repeat(200_000)))).toMatchObject({ code: 'FILE_UNREADABLE' });
    const bytes = new Uint8Array([0xff, 0xfe, 0x7b]);
    expect(thrownBy(() => readBytes(bytes))).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  it('has at most 5,000 shapes and 20 MB', () => {
    const many = Array.from({ length: 5_001 }, () => feature(polygon(square(0, 0))));
    expect(refusal(...many).message).toContain('5001 shapes');
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(thrownBy(() => readBytes(bytes))).toMatchObject({ code: 'FILE_TOO_LARGE' });
  });
});
