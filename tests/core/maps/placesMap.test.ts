import { describe, expect, it } from 'vitest';
import { drawPlacesMap } from '../../../main/core/maps/placesMap.ts';

const placesOf = (...names: string[]) => names.map((name) => ({ code: name.toLowerCase(), name }));
const shape = (name: string, x: number, size = 1) => ({
  properties: { name },
  polygons: size === 0 ? [] : [[[x, 8, x + size, 8, x + size, 8 + size, x, 8 + size]]],
});

describe('the map of a page', () => {
  it('is of countries where more than half of the places are some, with those around them and those that are none by name', async () => {
    const map = await drawPlacesMap({
      places: placesOf('Guinea', 'Liberia', 'Mali', 'Atlantis'),
      imported: null,
    });
    expect(map!.placesWithout).toEqual([{ code: 'atlantis', name: 'Atlantis' }]);
    const codes = map!.drawing.shapes.flatMap(({ code }) => code ?? []);
    expect(codes.sort()).toEqual(['guinea', 'liberia', 'mali']);
    const around = map!.drawing.shapes.filter(({ code }) => code === null);
    expect(around.length).toBeGreaterThan(3);
    // Not the whole world, which lies beyond the edges.
    expect(around.length).toBeLessThan(60);
    expect(JSON.stringify(map).length).toBeLessThan(60_000);
    expect(await drawPlacesMap({ places: placesOf('Guinea', 'Bo'), imported: null })).toBe(null);
  });

  it('has few points also where it shows the world', async () => {
    const map = await drawPlacesMap({
      places: placesOf('Canada', 'Brazil', 'Indonesia', 'Australia', 'Kenya'),
      imported: null,
    });
    expect(map!.placesWithout).toEqual([]);
    expect(JSON.stringify(map).length).toBeLessThan(200_000);
  });

  it('is of imported shapes where there are some; a shape without outline is none', async () => {
    const shapes = [shape('Bo', -12), shape('Kenema', -11), shape('Kono', -10, 0), shape('Sea', -9)];
    const imported = { property: null, shapes };
    const places = placesOf('Bo', 'Kenema', 'Kono', 'Moyamba');
    const map = await drawPlacesMap({ places, imported });
    expect(map!.placesWithout.map(({ name }) => name)).toEqual(['Kono', 'Moyamba']);
    expect(map!.drawing.shapes.map(({ code }) => code)).toEqual(['bo', 'kenema', null]);
    expect(await drawPlacesMap({ places: placesOf('Kono'), imported })).toBe(null);
  });
});
