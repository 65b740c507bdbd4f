import type { NaturalFrequency } from '../../../contract/index.ts';
import { dataNotes } from '../common/dataNotes.ts';

/** One predicted week as it stands in a sentence. */
export interface Outlook {
  count: string;
  range: string | null;
  day: string;
}

const nextWeeks = [
  'in the next week',
  'in the next two weeks',
  'in the next three weeks',
  'in the next four weeks',
  'in the next five weeks',
  'in the next six weeks',
  'in the next seven weeks',
  'in the next eight weeks',
];

function chanceOf(f: NaturalFrequency): string {
  if (f.kind === 'less') return `Less than ${f.times} in ${f.of} chance`;
  if (f.kind === 'at-least') return `At least ${f.times} in ${f.of} chance`;
  return `About ${f.times} in ${f.of} chance`;
}

/** @param count the first count, with or without its unit */
function outlookOf(first: Outlook, second: Outlook | null, count: string): string {
  const range = (o: Outlook) => (o.range === null ? 'no range given' : o.range);
  const head = `${count} (${range(first)}) in the week to ${first.day}`;
  return second === null
    ? head
    : `${head}, then ${second.count} (${range(second)}) in the week to ${second.day}`;
}

export const place = {
  chance: (frequency: NaturalFrequency, isAbove: boolean, weeks: number) => {
    const span = nextWeeks[weeks - 1] ?? nextWeeks.at(-1)!;
    return isAbove
      ? `${chanceOf(frequency)} to stay above the alert line ${span}`
      : `${chanceOf(frequency)} to pass the alert line ${span}`;
  },
  notAssessed: 'The level is not assessed',
  noAlertLine: 'No alert line is known here, so no outbreak probability is given',
  lead: (chance: string, first: Outlook, second: Outlook | null) =>
    `${chance}; ${outlookOf(first, second, `${first.count} cases`)}.`,
  deathsLead: (first: Outlook, second: Outlook | null) => `Deaths: ${outlookOf(first, second, first.count)}.`,
  company: (parts: {
    range: string | null;
    provider: string;
    dataTo: string;
    knownOn: string;
    made: string;
    confidence: string;
  }) =>
    [
      parts.range === null ? 'no range given' : `${parts.range} range`,
      parts.provider,
      `data to ${parts.dataTo}, known on ${parts.knownOn}`,
      `forecast made ${parts.made}`,
      `confidence: ${parts.confidence}`,
    ].join(' · '),
  setCompany: (parts: { provider: string; model: string; knownOn: string; made: string; dataTo: string }) =>
    [
      parts.provider,
      `data to ${parts.dataTo}, known on ${parts.knownOn}`,
      `forecast made ${parts.made}`,
    ].join(' · '),
  copied: (parts: {
    place: string;
    level: string;
    lead: string;
    company: string;
    notes: readonly string[];
    isReplay: boolean;
  }) => {
    const level = parts.isReplay ? `${parts.level} (replay)` : parts.level;
    const notes = parts.notes.map((note) => ` Note: ${note.replace(/\.$/, '')}.`).join('');
    return `${parts.place}, level ${level}: ${parts.lead} ${parts.company}.${notes}`;
  },
  copy: 'Copy sentence',
  copyDone: 'Copied.',
  copyFailed: 'Copying was refused by the system. Select the sentence and copy it by hand.',
  observedLead: (count: string, day: string) =>
    `${count} cases in the week to ${day}; no forecast for this place yet.`,
  nothingObserved: 'No count was reported for this place yet.',
  gapDetails: 'Details in the audit trail',
  useEmbeddedForAll: 'Use the offline model for everything',
  gapTitle: 'No forecast for this place in this set.',
  notInSet: 'This place was not chosen for the current forecast set.',
  beside: {
    isThere: 'This place was forecast by itself after the set that is shown.',
    isShown: 'This forecast was made for this place by itself.',
    notCounted: 'It is not part of the set that the overview shows and counts.',
    company: (parts: { provider: string; knownOn: string; made: string; isReplay: boolean }) =>
      `${parts.provider}, data known on ${parts.knownOn}, ${parts.isReplay ? 'replay' : 'forecast'} made ${parts.made}.`,
    show: 'Show it',
    back: "Back to the set's forecast",
  },
  chooseOne: 'Choose a place from the list.',
  unknownPlace: 'This dataset has no such place. Choose one from the list.',
  notes: {
    title: 'About the data under this forecast:',
    list: (words: readonly string[]) => `${words.join(', ')}.`,
    short: dataNotes,
  },
  providerCard: {
    title: 'Provider',
    active: 'Active',
    nobody: 'nobody',
    next: 'Next run uses',
    why: 'Why',
    since: 'Since',
    confidence: 'Confidence',
    thisForecast: 'This forecast by',
    model: 'Model',
    whyThisOne: 'Why this one?',
    warnings: 'Notes of the provider',
  },
};
