import { createPlural } from '../../plural.ts';
import { measures } from '../common/measures.ts';
import { columnRoles, countKinds, readingFact, repeatRules, unreadableRules } from '../common/readings.ts';

const plural = createPlural('en');

/** The dialog that shows what was read before anything is stored. */
export const importReview = {
  title: 'Check what was read',
  intro: 'Nothing is stored yet.',
  reading: 'Reading again…',
  fields: {
    name: 'Name',
    disease: 'Disease',
    asOf: 'Known on',
    asOfHint: 'The day of the report: counts after it were not known yet.',
    diseases: [
      'cholera',
      'covid-19',
      'dengue',
      'ebola',
      'influenza',
      'lassa fever',
      'malaria',
      'marburg',
      'measles',
      'meningitis',
      'mpox',
      'polio',
      'yellow fever',
    ],
  },
  facts: {
    title: 'What the files give',
    layout: 'Layout',
    frequency: 'Counts per',
    frequencies: { day: 'day, summed to weeks', week: 'week' },
    places: 'Places',
    dates: 'Dates',
    dateSpan: (first: string, last: string) => `${first} to ${last}`,
    replay: 'The data end in the past: the dataset opens as a replay.',
    cases: 'Cases in total',
    deaths: 'Deaths in total',
    totalWithSteps: (total: string, count: number, steps: string) =>
      plural(count, {
        one: `${total}, with ${steps} step down`,
        other: `${total}, with ${steps} steps down`,
      }),
    noTarget: 'none in the file',
    rows: 'Rows',
    rowCounts: (read: string, used: string, rejected: string) =>
      `${read} read, ${used} used, ${rejected} rejected`,
    weekSystem: 'Week system',
  },
  sure: {
    sure: 'The columns were read with certainty.',
    fair: 'The columns were read with fair certainty; have a look.',
    unsure: 'How the columns are meant is uncertain: check them.',
    stated: 'The columns are read as you stated.',
    remembered: 'Read as you stated last time.',
    anew: 'Read anew instead',
  },
  file: {
    tabs: 'Files',
    formats: { delimited: 'text', xlsx: 'Excel workbook', json: 'JSON' },
    delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Record<string, string>,
    delimiter: (mark: string) => `cells split by ${mark}`,
    rows: (count: number, rows: string) => plural(count, { one: `${rows} row`, other: `${rows} rows` }),
    columns: (count: number, columns: string) =>
      plural(count, { one: `${columns} column`, other: `${columns} columns` }),
    sheet: 'Sheet',
    allSheets: 'All sheets with the same columns',
    head: (name: string) => `First rows of ${name}`,
    line: 'Line',
    roleOf: (column: string) => `Column “${column}” is read as`,
    unnamed: (number: string) => `column ${number}`,
    hidden: 'hidden: about a person',
    moreDates: (count: number, columns: string) =>
      plural(count, { one: `${columns} more date column`, other: `${columns} more date columns` }),
    morePlaces: (count: number, columns: string) =>
      plural(count, { one: `${columns} more place column`, other: `${columns} more place columns` }),
    moreOthers: (count: number, columns: string) =>
      plural(count, { one: `${columns} more column`, other: `${columns} more columns` }),
    more: (names: string) => `and ${names}`,
    showMore: 'Show more columns',
  },
  mapping: {
    title: 'Columns, read as',
    layout: 'Layout',
    dateFormat: 'Dates are written',
    countKind: 'Counts are',
    counted: 'Counted are',
    repeats: 'Rows of one place and date',
    epiWeek: 'Epidemiological weeks',
    unknown: 'not known yet',
    detected: 'detected',
    wasDetected: (choice: string) => `${choice} (detected)`,
    roles: columnRoles,
    countKinds,
    measures,
    repeatRules,
    why: 'Why it was read this way',
    changed: 'You changed how the columns are read.',
    undo: 'Undo my changes',
    ignored: 'Not used',
    totals: 'Totals left out',
    thousands: 'Mark between thousands',
    group: 'Groups added up',
    unreadable: unreadableRules,
    labelsOf: (column: string, labels: string) => `${column}: ${labels}`,
    someOf: (names: string, count: number, more: string) =>
      plural(count, { one: `${names} and ${more} more`, other: `${names} and ${more} more` }),
  },
  refusal: {
    title: 'This can’t be imported as it is.',
    choose: 'Which one is right?',
    fact: readingFact,
    withFact: (label: string, value: string) => `${label}: ${value}`,
    codeTaken: (code: string, as: 'missing' | 'suppressed' | 'as-is') =>
      ({
        missing: `${code} is no number: treat as missing`,
        suppressed: `${code} stands for a suppressed count`,
        'as-is': `${code} is a count: leave as is`,
      })[as],
  },
  failure: {
    reading: 'The files could not be read again.',
    storing: 'Nothing was stored.',
    sending: 'The file was not taken.',
  },
  difference: {
    title: (name: string) => `Updates “${name}”`,
    unnamed: 'a dataset that is already there',
    changes: (p: { added: string; revised: string; removed: string }) =>
      `${p.added} new, ${p.revised} revised, ${p.removed} removed`,
    against: (changes: string, day: string) => `${changes}, against the counts known on ${day}.`,
    choice: 'What becomes of it',
    update: (name: string) => `Update “${name}”`,
    separate: 'Keep as a separate dataset',
    examples: (count: number, shown: string) =>
      plural(count, { one: `The largest change`, other: `The ${shown} largest changes` }),
    heads: { change: 'Change', place: 'Place', date: 'Date', measure: 'Counts', from: 'Was', to: 'Is' },
    kinds: { added: 'new', revised: 'revised', removed: 'removed' },
    nothing: 'none',
  },
  findings: {
    title: 'Findings',
    none: 'No findings.',
    grades: { error: 'Error', warning: 'Warning', info: 'Note' },
    count: (message: string, times: string) => `${message} (${times}×)`,
    examples: (count: number, rows: string) =>
      plural(count, { one: `Show ${rows} example`, other: `Show ${rows} examples` }),
    at: (file: string, row: string) => `${file}, row ${row}`,
    remedy: 'What to do with these counts',
    remedies: {
      none: 'decide later',
      missing: 'treat as missing',
      suppressed: 'treat as suppressed',
      'as-is': 'leave as is',
    },
    rejectedTitle: (count: number, rows: string) =>
      plural(count, { one: `${rows} rejected row`, other: `${rows} rejected rows` }),
    rejectedShown: (shown: string, all: string) => `The first ${shown} of ${all}.`,
    rejected: { file: 'File', row: 'Row', column: 'Column', found: 'Found', reason: 'Reason' },
  },
  population: {
    title: 'Population',
    hint: 'Optional: a file of places and their populations, for rates per 100,000.',
    add: 'Add a population file…',
    used: (name: string) => `Populations from ${name}`,
    remove: 'Remove',
    source: 'Source of the populations (optional)',
    sourceHint:
      'For example: INE 2021 census. Left empty, populations that stay the same keep the source that the dataset has.',
  },
  action: {
    import: (count: number, places: string) =>
      plural(count, { one: `Import ${places} place`, other: `Import ${places} places` }),
    update: (name: string) => `Update ${name}`,
    none: 'Import',
    blocks: {
      reading: 'The files are being read as you stated.',
      unread: 'The files have to be read again first.',
      refused: 'Not yet: see above what has to be put right first.',
      'already-there': 'This data is already in Outpost; importing it again changes nothing.',
      name: 'Give the dataset a name.',
      disease: 'Name the disease.',
      asOf: 'Give the day on which the counts were known.',
    },
  },
};
