import { expect, it } from 'vitest';
import { matchPlaces } from '../../../main/core/team/meaning/matchPlaces.ts';

const place = (code: string, name: string) => ({ code, name });

it('matches by name, however it is written, and each place once', () => {
  const ours = [place('a', 'Grand’Anse'), place('b', 'Nord-Est'), place('c', 'Sud')];
  const theirs = [place('x', 'NORD EST'), place('y', 'Grand Anse'), place('z', 'Ouest')];
  expect(matchPlaces(ours, theirs)).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

it('matches by code where names differ', () => {
  expect(matchPlaces([place('HT-OU', 'Ouest')], [place('ht ou', 'Département de l’Ouest')])).toEqual([
    [0, 0],
  ]);
});

it('takes no place for another because both are the first row of their file', () => {
  expect(matchPlaces([place('1', 'Ouest')], [place('1', 'Kinshasa')])).toEqual([]);
  expect(matchPlaces([place('1', 'Ouest')], [place('1', 'ouest')])).toEqual([[0, 0]]);
});

it('does not guess between places of one name: there the code decides', () => {
  const ours = [place('n-centre', 'Centre'), place('s-centre', 'Centre')];
  expect(matchPlaces(ours, [place('x', 'Centre')])).toEqual([]);
  expect(matchPlaces(ours, [place('s-centre', 'Centre'), place('y', 'Centre')])).toEqual([[1, 0]]);
});
