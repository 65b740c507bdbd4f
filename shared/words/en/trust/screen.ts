/** The screen itself: its parts, filters and states. */
export const screen = {
  title: 'Can I trust it?',
  intro:
    'What past forecasts said, beside what came. Each forecast is compared with the no-change model, for which the next weeks are as the last one was.',
  asPublished:
    'This is the record of today, over all data sets; a forecast keeps the one that it was published with.',
  inWords: 'In plain words',
  figures: 'In figures',
  filters: 'Choose what the figures are of',
  dataset: 'Data',
  allDatasets: 'All data sets',
  source: 'Kind of record',
  subject: 'Provider and disease',
  subjectOf: (provider: string, disease: string, model: string) => `${provider}, ${disease} (${model})`,
  sources: {
    prospective: 'Published before the week was known',
    backtest: 'Backtest on past weeks of your data',
    hindcast: 'Replays, whose maker may have known the outcome',
  },
  sourceOption: (source: string, n: string) => `${source} (n\u00a0=\u00a0${n})`,
  sourceNotes: {
    prospective: 'These forecasts were published before their weeks were known.',
    backtest:
      'The model on this computer forecast past weeks of your data from what was known before each of them. Nobody acted on these forecasts.',
    hindcast:
      'These forecasts were made as on an earlier day. An AI provider may have read the outcome, so that they count for no confidence.',
  },
  pictureMade: (moment: string) => `Figures of ${moment}.`,
  nothing: 'Nothing can be judged yet.',
  nothingWhen: (day: string) =>
    `The first week that was forecast ends on ${day}. It is judged once its count is imported.`,
  nothingNoForecast:
    'Ask for a forecast: it is judged once the counts of its weeks are imported. The offline model is also tried on past weeks after each import, as long as there are enough of them.',
  nothingHere: 'No forecast of this kind could be judged for this choice.',
  damagedTitle: 'Not everything could be judged:',
};
