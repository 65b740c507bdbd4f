import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../../main/core/surveillance/import/table/fileShape.ts';
import { headOf } from '../../../../main/core/surveillance/import/table/previewHead.ts';
import { importText, readGiven, WEEKS, weekly } from '../importing.ts';
import { tableOf } from './tables.ts';

describe('the first rows of a file', () => {
  it('are shown as they stand, with their lines', async () => {
    const text = `# note\n${weekly('region,cases', 'Ouest,3')}`;
    const { table } = await readGiven({ name: 'counts.csv', bytes: new TextEncoder().encode(text) });
    const { file: _file, ...mapping } = (await importText(text)).mappings[0]!;
    const head = headOf(table, mapping);
    expect(head[0]).toEqual({ row: 3, cells: [WEEKS[0], 'Ouest', '3'] });
    expect(head).toHaveLength(6);
    expect(headOf(table, null)).toEqual(head);
  });

  it('are twenty at most, of cells cut at 60 characters, one for each column', () => {
    const table = tableOf(
      ['a', 'b'],
      Array.from({ length: 30 }, () => ['x'.repeat(61)]),
    );
    expect(headOf(table, null)).toHaveLength(20);
    expect(headOf(table, null)[0]!.cells).toEqual(['x'.repeat(60), '']);
  });

  it('hide every cell of a file about persons that could not be read', () => {
    const table = tableOf(['name', 'age', 'district'], [['Quux', '37', 'Boké']]);
    expect(headOf(table, null)[0]!.cells).toEqual([null, null, null]);
  });
});

describe('the shape of a file', () => {
  const shape = (...names: readonly string[]) => shapeOf(tableOf(names, []));

  it('is that of its names, without those that are dates', () => {
    const week = shape('region', '2020-01-04', '2020-01-11');
    expect(shape('region', '2020-01-04', '2020-01-11', '2020-01-18')).toBe(week);
    expect(shape('region', '2021-01-04')).toBe(week);
    expect(shape('region', '1/4/20', '1/11/20')).toBe(week);
    expect(shape('region')).not.toBe(week);
  });

  it('is another one where a column is new, gone or moved', () => {
    const shapes = [
      shape('date', 'Ouest', 'Nord'),
      shape('date', 'Ouest'),
      shape('date', 'Nord', 'Ouest'),
      shape('date,Ouest', 'Nord'),
    ];
    expect(new Set(shapes).size).toBe(4);
  });
});
