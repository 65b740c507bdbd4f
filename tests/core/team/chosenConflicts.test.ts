import { describe, expect, it } from 'vitest';
import { chosenConflicts, conflictChoices } from '../../../main/core/team/meaning/chosenConflicts.ts';
import type { CountConflict } from '../../../shared/team/conflictSchema.ts';

const [WEST, SOUTH] = ['b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];

function conflict(site: string, disease: string, ours: string, theirs = ours): CountConflict {
  const side = (place: string) => ({
    datasetId: 'd',
    dataset: 'D',
    asOf: '2026-11-30',
    code: place,
    place,
    total: 9,
  });
  return {
    site,
    id: site.slice(7, 23),
    siteName: site === WEST ? 'Ouest' : 'Sud',
    disease,
    measure: 'cases',
    ours: side(ours),
    theirs: side(theirs),
    weeks: 3,
    differing: 1,
    largest: { weekEnd: '2026-11-28', ours: 9, theirs: 8 },
  };
}

const all = [
  conflict(WEST, 'measles', 'Nippes'),
  conflict(WEST, 'cholera', 'Grand’Anse', 'Jérémie'),
  conflict(SOUTH, 'cholera', 'Nippes'),
];

describe('the conflicts that somebody asks for', () => {
  it.each([
    ['nothing in particular', {}, [0, 1, 2]],
    ['a site', { site: SOUTH }, [2]],
    ['a disease', { disease: 'cholera' }, [1, 2]],
    ['part of the name here, however written', { place: 'grand anse' }, [1]],
    ['part of the name there, without its accents', { place: 'JEREM' }, [1]],
    ['a place, a site and a disease', { place: 'nippes', site: WEST, disease: 'measles' }, [0]],
    ['spaces alone', { place: '  ' }, [0, 1, 2]],
    ['a place that nobody has', { place: 'Artibonite' }, []],
  ])('by %s', (_, choice, expected) => {
    expect(chosenConflicts(all, choice)).toEqual(expected.map((index) => all[index]));
  });

  it('can be chosen among each disease and site that there is, once', () => {
    expect(conflictChoices(all)).toEqual({
      diseases: ['cholera', 'measles'],
      sites: [
        { site: WEST, id: 'b'.repeat(16), name: 'Ouest' },
        { site: SOUTH, id: 'c'.repeat(16), name: 'Sud' },
      ],
    });
  });
});
