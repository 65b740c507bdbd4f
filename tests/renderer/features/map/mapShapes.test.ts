import { describe, expect, it } from 'vitest';
import { nextShape } from '../../../../renderer/features/map/nextShape.ts';
import { drawCountries, keysOfCountries, loadCountries } from '../../../../shared/maps/countries.ts';
import { cutLongitude, drawDistricts, screenRoom, unwrapped } from '../../../../shared/maps/drawnShapes.ts';
import { joinShapes } from '../../../../shared/maps/joinShapes.ts';

const WIDTH = screenRoom.width;
const square = (x: number, y: number, size = 1) => [x, y, x + size, y, x + size, y + size, x, y + size];
const shape = (code: string, ...rings: number[][]) => ({ code, label: code, polygons: [rings] });
const xsOf = (path: string) => [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));

describe('districts', () => {
  it('look the same whichever way their outlines go round', () => {
    const there = square(10, 50);
    const back = [10, 50, 10, 51, 11, 51, 11, 50];
    const [one, other] = [there, back].map((ring) => drawDistricts([shape('a', ring)]).shapes[0]!);
    expect(new Set(xsOf(one!.path))).toEqual(new Set(xsOf(other!.path)));
  });

  it('stay together where they lie on both sides of the antimeridian, or across it', () => {
    const { shapes } = drawDistricts([
      shape('west', square(178, -17)),
      shape('across', [179.5, -18, -179.5, -18, -179.5, -17, 179.5, -17]),
      shape('east', square(-179, -17)),
    ]);
    expect(shapes.map(({ x }) => x)).toEqual(shapes.map(({ x }) => x).toSorted((a, b) => a - b));
    const xs = shapes.flatMap(({ path }) => xsOf(path));
    // Three degrees fill the picture; torn apart they would be specks at its edges.
    expect(xsOf(shapes[0]!.path)[1]! - xsOf(shapes[0]!.path)[0]!).toBeGreaterThan(WIDTH / 5);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(WIDTH);
  });

  it('are cut where there is nothing', () => {
    expect(cutLongitude([[10, 12]])).toBe(191);
    expect(
      cutLongitude([
        [178, 180],
        [-180, -178],
      ]),
    ).toBe(0);
    expect(unwrapped([179, 0, -179, 0, 179, 1])).toEqual([179, 0, 181, 0, 179, 1]);
  });

  it('at the pole, of one point or without shape are drawn all the same', () => {
    const { shapes, height } = drawDistricts([
      shape('pole', square(0, 89)),
      { code: null, label: 'sea', polygons: [] },
      shape('dot', [5, 89.5, 5, 89.5, 5, 89.5]),
    ]);
    expect(shapes.map(({ path }) => path === '')).toEqual([false, true, false]);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null,"path|Infinity/);
    expect(height).toBeGreaterThan(0);
  });
});

describe('countries', () => {
  it('are found by their name in several languages, by code and by what files call them', async () => {
    const countries = await loadCountries();
    const names = [
      'Fiji',
      'FRA',
      'Allemagne x',
      "Côte d'Ivoire",
      'DR Congo',
      'US',
      'Rusia',
      'Kosovo',
      'Korea, South',
    ];
    const places = names.map((name) => ({ code: `code ${name}`, name }));
    const keys = keysOfCountries(
      countries,
      places.map(({ code }) => code),
    );
    const { placesWithout, several } = joinShapes(places, keys);
    expect(placesWithout.map(({ name }) => name)).toEqual(['Allemagne x']);
    expect(several).toEqual([]);
  });

  it('are told by two letters only where all places are', async () => {
    const countries = await loadCountries();
    const joined = (codes: string[]) =>
      joinShapes(
        codes.map((code) => ({ code, name: code })),
        keysOfCountries(countries, codes),
      ).shapesOf.size;
    expect(joined(['FR', 'DE', 'IN'])).toBe(3);
    // States of the United States: IN and CA are no countries there.
    expect(joined(['CA', 'IN', 'TX'])).toBe(0);
  });

  it('across the antimeridian fill the picture', async () => {
    const countries = await loadCountries();
    const placeOf = countries.features.map(({ properties }) => (properties.name === 'Fiji' ? 'fj' : null));
    const fiji = drawCountries(countries, placeOf, 'en').shapes.find(({ code }) => code === 'fj')!;
    const xs = [...fiji.path.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(WIDTH);
    expect(fiji.path.split('M').length).toBeGreaterThan(3);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(WIDTH / 4);
  });
});

describe('an arrow key on a map', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 12, y: 30 },
    { x: 0, y: 20 },
  ];

  it('goes to the nearest place on its way, and stays where there is none', () => {
    expect(nextShape(spots, null, 'ArrowRight')).toBe(0);
    expect(nextShape(spots, 0, 'ArrowRight')).toBe(1);
    expect(nextShape(spots, 0, 'ArrowDown')).toBe(3);
    expect(nextShape(spots, 0, 'ArrowLeft')).toBe(0);
    expect(nextShape([], null, 'ArrowLeft')).toBe(null);
  });
});
