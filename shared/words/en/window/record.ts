/** The track record beside a forecast, in one or two sentences. */
export const record = {
  today: 'The track record of today',
  none: (day: string) => `No record yet: no forecast of this model had an outcome by ${day}.`,
  borrowed: 'No record yet for this disease; the confidence rests on other diseases.',
  sentence: (source: string, counts: readonly string[]) => `${source}: ${counts.join(', ')}.`,
  sources: {
    'track-record': 'Track record',
    backtest: 'Track record, mostly a backtest on past weeks',
    prior: 'Track record',
  },
  inside: (hits: string, of: string) => `${hits} of ${of} inside the 80 % range`,
  better: (wins: string, of: string) => `${wins} of ${of} better than no-change`,
  /** Of how many sites a record is, among what is said of it. */
  ofSites: (sites: string) => `of ${sites} sites of the team`,
  comparison: 'this is the no-change model, which others are compared with',
  same: 'the same as no-change',
  smaller: (percent: string) => `errors ${percent} smaller than those of no-change`,
  larger: (percent: string) => `errors ${percent} larger than those of no-change`,
  equal: 'errors as large as those of no-change',
  widened: (factor: string, reason: string) => `The range is widened ${factor}-fold: ${reason}.`,
  narrowed: (factor: string, reason: string) => `The range is narrowed ${factor}-fold: ${reason}.`,
  reasons: {
    noRecord: 'no record yet',
    shortRecord: 'the record is short',
    ownShort: 'this site’s own record is short',
    tooNarrow: 'past ranges were too narrow',
    tooWide: 'past ranges were too wide',
  },
  confidenceInterval: (value: string, low: string, high: string) =>
    `${value}, 90 % interval ${low} to ${high}`,
};
