import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** The situation report, as it is written and sent. */
export const report = {
  title: 'Situation report',
  preview: 'The report as it prints',
  noForecast: 'A report is made of a published forecast, and this dataset has none yet. Ask for one first.',
  print: 'Print or save as PDF',
  formats: {
    pdf: 'Save as PDF',
    html: 'Save as HTML',
    txt: 'Save as text',
    csv: 'Save as CSV',
    xlsx: 'Save as XLSX',
  },
  saved: (name: string) => `Saved as ${name}.`,
  kept: 'Everything you wrote is kept.',
  keeping: 'Keeping what you wrote…',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  picture: 'Beside the epidemic curve',
  pictureAsItFits: (picture: string | null) =>
    picture === null ? 'As it fits' : `As it fits (now: ${picture})`,
  pictures: { map: 'Map of risk levels', bars: 'Cases as ranked bars' },
  noShapes:
    'No place of this report has a shape. A map needs countries, or shapes imported on the tab “Map” of the overview.',
  isFinal: 'Final (otherwise the report says “draft”)',
  fields: {
    organisation: 'Organisation',
    number: 'Number of the report',
    author: 'Author',
    clearedBy: 'Cleared by',
    actions: 'Response actions',
    responseGaps: 'Gaps in the response',
    needs: 'Needs',
    suppressionReason: 'Why small numbers are shown',
  },
  suppressionHelp:
    'Small numbers are not shown, so that no person can be recognised. To show them, set the limit to 0 in the settings and give the reason here.',
  highlights: {
    title: 'Highlights',
    label: (number: string) => `Highlight ${number}`,
    origins: {
      auto: 'From the numbers.',
      edited: 'Changed by you; the report marks it.',
      added: 'Added by you; the report marks it.',
    },
    outdated: (auto: string) => `Changed by you, and the numbers have changed since. They say now: ${auto}`,
    restore: 'As the numbers say it',
    restoreOf: (auto: string) => `As the numbers say it: ${auto}`,
    remove: 'Take out',
    removeOf: (sentence: string) => `Take out: ${sentence}`,
    add: 'Add a sentence',
    takenOut: (count: number) =>
      plural(count, { one: `${count} sentence taken out`, other: `${count} sentences taken out` }),
    putBack: 'Put back',
    putBackOf: (sentence: string) => `Put back: ${sentence}`,
  },
};
