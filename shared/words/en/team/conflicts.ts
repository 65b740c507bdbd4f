import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** Counts of other sites that differ from ours, side by side. */
export const conflicts = {
  title: 'Counts that differ',
  intro:
    'Where another site has other counts of the same disease, place and weeks. Both are shown; they are never merged.',
  caption: 'Places whose counts differ between this site and another one',
  looking: 'Comparing the counts of the sites…',
  notCompared: 'No counts of other sites have been compared yet.',
  none: (count: number, shown: string) =>
    plural(count, {
      one: `No differences: the counts of ${shown} other site agree with ours wherever both have one.`,
      other: `No differences: the counts of ${shown} other sites agree with ours wherever both have one.`,
    }),
  noneChosen: 'No difference fits this choice.',
  filters: 'Which differences are shown',
  allSites: 'All sites',
  allDiseases: 'All diseases',
  placeHelp: 'Part of the name, here or there',
  columns: {
    place: 'Place',
    disease: 'Disease',
    site: 'Other site',
    here: 'Total here',
    there: 'Total there',
    weeks: 'Weeks that differ',
    largest: 'Largest difference',
    open: 'Week by week',
  },
  measures: { cases: 'cases', deaths: 'deaths' },
  bothNames: (p: { ours: string; theirs: string }) => `${p.ours} (there: ${p.theirs})`,
  ofWeeks: (p: { differing: string; weeks: string }) => `${p.differing} of ${p.weeks}`,
  largest: (p: { weekEnd: string; ours: string; theirs: string }) =>
    `${p.ours} here, ${p.theirs} there, in the week to ${p.weekEnd}`,
  show: 'Show the weeks',
  showOf: (p: { place: string; site: string }) => `Show the weeks of ${p.place}, here and at ${p.site}`,
  page: (p: { first: string; last: string; total: string }) => `${p.first} to ${p.last} of ${p.total}`,
  previous: 'Previous',
  next: 'Next',
  uncompared: (p: { site: string; message: string }) => `Not compared: ${p.site}. ${p.message}`,
  weeks: {
    title: (p: { place: string; site: string }) => `${p.place}: here and at ${p.site}`,
    from: (p: { here: string; hereAsOf: string; there: string; thereAsOf: string }) =>
      `Here: ${p.here}, as of ${p.hereAsOf}. There: ${p.there}, as of ${p.thereAsOf}.`,
    close: 'Close',
    caption: 'The counts of each week, here and there',
    week: 'Week to',
    here: 'Here',
    there: 'There',
    difference: 'Difference',
    noCount: 'no count',
    all: 'Show also the weeks that agree',
    gone: 'These counts no longer differ, or are no longer here.',
    chart: (p: { first: string; last: string; differing: string; weeks: string; largest: string }) =>
      `Weekly counts here and there from the week to ${p.first} to the week to ${p.last}. ${p.differing} of ${p.weeks} weeks differ. Largest difference: ${p.largest}.`,
  },
};
