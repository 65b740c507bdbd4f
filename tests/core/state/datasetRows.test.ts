import { describe, expect, it } from 'vitest';
import {
  everImported,
  rowWithImport,
  rowWithoutLast,
  snapshotsOf,
} from '../../../main/core/state/datasetRows.ts';
import type { DatasetRow } from '../../../main/core/state/entries.ts';
import { datasetDraft } from '../../support/testLedger.ts';

const imported = (content: string) => datasetDraft('haiti', content, { name: `Haiti ${content}` }).details;
const rowOf = (...contents: string[]) =>
  contents.map(imported).reduce<DatasetRow | undefined>(rowWithImport, undefined)!;
const shown = ({ dataset }: DatasetRow) => ({
  name: dataset.name,
  snapshots: dataset.snapshots.map(({ contentHash }) => contentHash.at(-1)).join(''),
});

describe('the row of a dataset', () => {
  it('shows the last import and lists all of them', () => {
    const row = rowOf('a', 'b', 'c');
    expect(shown(row)).toEqual({ name: 'Haiti c', snapshots: 'abc' });
    expect(snapshotsOf(row).map(({ file }) => file)).toEqual([
      'datasets/haiti.a.json',
      'datasets/haiti.b.json',
      'datasets/haiti.c.json',
    ]);
  });

  it('has no further snapshot for the same content again, which brings it back', () => {
    const removed = { ...rowOf('a', 'b'), isRemoved: true };
    const back = rowWithImport(removed, imported('b'));
    expect({ ...shown(back), isRemoved: back.isRemoved }).toEqual({
      name: 'Haiti b',
      snapshots: 'ab',
      isRemoved: false,
    });
  });

  it('shows the import before when the last one is taken back, and keeps what was taken back', () => {
    const undone = rowWithoutLast(rowOf('a', 'b'));
    expect(shown(undone)).toEqual({ name: 'Haiti a', snapshots: 'a' });
    const again = rowWithImport(undone, imported('c'));
    expect(shown(again)).toEqual({ name: 'Haiti c', snapshots: 'ac' });
    expect(everImported(again).map(({ file }) => file)).toContain('datasets/haiti.b.json');
  });

  it('is not left without any import', () => {
    const row = rowOf('a');
    expect(rowWithoutLast(row)).toBe(row);
  });
});
