import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

export const map = {
  title: (dataset: string) => `Map: ${dataset}`,
  region:
    'Map of the places. Arrow keys move from place to place, Enter opens one, plus and minus change the size. The tab "Table" has the same numbers.',
  hint: 'Choose a place on the map: by a click, or with the arrow keys.',
  open: 'Open',
  look: 'What is shown of the map',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  left: 'To the left',
  right: 'To the right',
  up: 'Up',
  down: 'Down',
  whole: 'The whole map',
  subject: 'Show',
  subjects: {
    level: 'Level',
    rate: 'Last count per 100,000',
    count: 'Last count',
    chance: 'Chance above the alert line',
  },
  noPopulation: 'No population is known for these places, so that there is no count per 100,000.',
  noChance: 'There is no chance to show without a forecast.',
  none: 'nothing to show',
  anyValue: 'all values',
  below: (end: string) => `below ${end}`,
  between: (from: string, to: string) => `${from} to below ${to}`,
  from: (start: string) => `${start} or more`,
  lastCount: (count: string, week: string) => `${count} cases in ${week}`,
  notReported: 'nothing reported',
  rate: (rate: string) => `${rate} per 100,000`,
  chance: (share: string) => `chance above the alert line: ${share}`,
  summary: (shown: number, count: string, levels: string) =>
    plural(shown, { one: `Map of ${count} place: ${levels}`, other: `Map of ${count} places: ${levels}` }),
  summaryOf: (shown: number, count: string, subject: string) =>
    plural(shown, {
      one: `Map of ${count} place: ${subject}.`,
      other: `Map of ${count} places: ${subject}.`,
    }),
  naturalEarth: 'Country shapes: Natural Earth (public domain), by world-atlas.',
  shapesFrom: (file: string, day: string) => `Shapes: ${file}, imported ${day}.`,
  placesWithout: (count: number, n: string, names: string) =>
    plural(count, {
      one: `${n} place has no shape: ${names}.`,
      other: `${n} places have no shape: ${names}.`,
    }),
  shapesWithout: (count: number, n: string, names: string) =>
    plural(count, {
      one: `${n} shape has no place: ${names}.`,
      other: `${n} shapes have no place: ${names}.`,
    }),
  several: (names: string) => `More than one shape each: ${names}.`,
  ambiguous: (names: string) => `Several places have one name, and are joined by their code alone: ${names}.`,
  allJoined: 'Every place has a shape, and every shape a place.',
  allPlaces: 'Every place has a shape.',
  unnamed: (position: string) => `shape ${position}`,
  more: (count: string) => `${count} more`,
  noMap: 'None of these places is a country of the world map. Import a GeoJSON file with their shapes.',
  importMap: 'Import shapes (GeoJSON)',
  otherMap: 'Other shapes (GeoJSON)',
  importing: 'Reading the shapes…',
  remove: 'Remove these shapes',
  removed: 'The shapes are removed.',
  joinBy: 'Joined by',
  joinOption: (property: string, places: string, of: string) => `${property} (${places} of ${of} places)`,
  byNumbers:
    'The shapes are joined by short numbers alone, which may mean something else in the file. Look at a place that you know before you use this map.',
  suggested: (option: string) => `suggested: ${option}`,
};
