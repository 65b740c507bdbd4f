/** Forecasts in lists and lines. */
import type { ConfidenceCode } from '../../../forecast/forecastSchema.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';

export const forecasts = {
  current: 'current',
  replay: 'replay',
  shown: ({ count, total }: { count: string; total: string }) => `${count} of ${total} forecasts.`,
  wrote: ({ rows, out }: { rows: string; out: string }) => `Wrote ${rows} to ${out}.`,
  dryRunOf:
    'A dry run says whom one forecast by a chosen provider would borrow the lock from: name it with --provider ID.',
  nameOne: 'Name what to forecast: either --dataset ID or --file FILE.',
  wholeNumber: ({ name, text }: { name: string; text: string }) =>
    `--${name} takes a whole number, not "${text}".`,
  ofChosenPlaces: ({ provider, issuedAt }: { provider: string; issuedAt: string }) =>
    `Of chosen places: summary and exports go on to show the set of all places (${provider}, made ${issuedAt}).`,
  chosenPlaces: 'chosen places',
  none: 'No forecasts yet. Make one: outpost forecast --dataset ID',
  newer: 'are newer',
  nextPage: ({ shown, next }: { shown: string; next: string }) =>
    `${shown} The next, older ones: the same command with --before ${next}`,
  notListed: ({ message }: { message: string }) => `Not listed: ${message}`,
  provenance: ({ auditSeqs, dataHash }: { auditSeqs: string; dataHash: string }) =>
    `Audit entries: ${auditSeqs}; data ${dataHash}...`,
  nameFormat: 'Name the format and the file: --format csv|json|hub --out FILE.',
  noteOn: ({ names, text }: { names: string; text: string }) => `Note on ${names}: ${ended(text)}`,
  countsAreNewer: ({ importedAt, asOf }: { importedAt: string; asOf: string }) =>
    `Counts are newer than this forecast: imported ${importedAt}, as of ${asOf}. Run the forecast again.`,
  notAssessed: 'not assessed',
  line: ({ official, value }: { official: number | null; value: number }) =>
    official === null ? `${value}` : `${official} or more`,
  company: ({
    provider,
    model,
    isReplay,
    asOf,
    targetEndDate,
    issuedAt,
    word,
  }: {
    provider: string;
    model: string;
    isReplay: boolean;
    asOf: string;
    targetEndDate: string;
    issuedAt: string;
    word: ConfidenceCode;
  }) =>
    `Cases per week, median and 80 % range; ${provider} (${model}); ${isReplay ? 'replay' : 'forecast'} as of ${asOf}, data to ${targetEndDate}, made ${issuedAt}; confidence: ${confidenceWords[word]}.`,
  deathsHead: 'Deaths per week, with the chance of being above their own alert line:',
  gap: ({ places, message }: { places: string; message: string }) => `No forecast for ${places}: ${message}`,
  asked: ({ provider, reason }: { provider: string; reason: string | undefined }) =>
    `${provider} was asked and gave no set${reason === undefined ? '' : `: ${reason}`}.`,
  answered: ({ provider }: { provider: string }) => `${provider} answered instead.`,
  estimate: ({ places, tokens, provider }: { places: string; tokens: string; provider: string }) =>
    `${places}, one request each: at most about ${tokens} tokens at ${provider}. Ctrl+C cancels, and nothing is published then.`,
};
