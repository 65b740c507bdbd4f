/** Datasets, their files and populations. */

import { nearNames } from '../common/nearNames.ts';

export const datasets = {
  /** @param near ids that are like it */
  none: ({
    id,
    count,
    near,
    known,
  }: {
    id: string;
    count: number;
    near: readonly string[];
    known: string;
  }) => {
    const hint = count === 0 ? 'There is none yet: import a file first.' : nearNames.didYouMean(near);
    return `There is no dataset ${id}. ${hint ?? `Known: ${known}.`}`;
  },
  damaged: ({ id, file }: { id: string; file: string }) =>
    `The file of dataset "${id}" is missing or damaged (${file}). Import the dataset again; its forecasts stay readable.`,
  notShared: ({ name }: { name: string }) =>
    `This site does not share the counts of “${name}” with its team. Its forecasts can be read.`,
  cameBack: ({ file, kept }: { file: string; kept: string }) =>
    `${file} was damaged. The damaged file is kept as quarantine/${kept}; its content came back with a new import.`,
  /** @param isOlder whether one was taken back, and another came since */
  nothingToRedo: ({ name, isOlder }: { name: string; isOlder: boolean }) =>
    isOlder
      ? `The import of “${name}” that was taken back can't be redone: counts that came later would be put aside. Import its files again; the difference is shown first.`
      : `No import of “${name}” was taken back last, so that there is nothing to redo.`,
  importCancelled: 'The import was cancelled. Nothing was stored.',
  importFailed: ({ isOutOfMemory }: { isOutOfMemory: boolean }): string =>
    isOutOfMemory
      ? 'Nothing was imported: reading these files needs more memory than there is. Close other programs, or split the files, and import again.'
      : 'Nothing was imported: the part of Outpost that reads files was ended. Import again.',
  populationKept: ({ kept }: { kept: number }) =>
    `The population of ${kept === 1 ? '1 place' : `${kept} places`} is the one of the import before.`,
  populationSourceDropped: ({ count }: { count: number }) =>
    `The population of ${count === 1 ? '1 place' : `${count} places`} is another than before, and its source is not given. State the source if you know it.`,
  populationSourceUnused: 'The source of the populations was not kept: no population is known for any place.',
  noPopulation: ({ name }: { name: string }) =>
    `${name} has no column of populations. Name it "population" in its header, with one row per place.`,
  noPlaceColumn: ({ name, example }: { name: string; example: string }) =>
    `No column of ${name} names the places of the counts, such as "${example}". Write them, or their codes, as they stand in the file of counts.`,
  populationUnreadable: (p: { file: string; column: string; row: number; found: string; count: number }) =>
    `${p.count === 1 ? '1 population' : `${p.count} populations`} of ${p.file} could not be read and ${p.count === 1 ? 'was' : 'were'} left out: row ${p.row}, column "${p.column}", has "${p.found}", where a whole number of inhabitants is expected.`,
  placesWithoutPopulation: ({ file, names }: { file: string; names: string }) =>
    `${file} has no population for ${names}: large changes there are judged by counts alone.`,
  twoPopulations: ({
    name,
    place,
    population,
    line,
    other,
    otherLine,
  }: {
    name: string;
    place: string;
    population: number;
    line: number;
    other: number;
    otherLine: number;
  }) =>
    `${name} gives ${place} two populations: ${population} (row ${line}) and ${other} (row ${otherLine}). Keep one row per place, or add a column "year".`,
  readAsStated: ({ date }: { date: string }) =>
    `Columns are read as you stated for this kind of file on ${date}.`,
  haiti: {
    name: 'Cholera, Haiti 2010 to 2019',
    about: 'Weekly cases in the ten departments of Haiti. Opens in autumn 2016, after the hurricane.',
    source:
      'Ministry of Public Health of Haiti (MSPP), through the package haitipkg by J. Wheeler and others (MIT).',
  },
  noCompleteWeek: ({
    name,
    asOf,
    firstDate,
    lastDate,
  }: {
    name: string;
    asOf: string;
    firstDate: string;
    lastDate: string;
  }) =>
    `"${name}" has no complete week up to ${asOf}: its data run from ${firstDate} to ${lastDate}. Choose a later --as-of.`,
};
