/** The audit trail. */

import { counted } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';
import { providerNames } from '../common/providerNames.ts';

/** The programs that Outpost is used by. */
const hosts: Readonly<Record<string, string>> = {
  cli: 'the command line',
  electron: 'the window',
  web: 'the browser',
};

const outcomes = {
  published: 'its set is published',
  failed: 'without a set',
  cancelled: 'cancelled',
  fenced: 'its answers came too late to count',
  interrupted: 'Outpost ended before it did',
};

/** What an entry adds to the title of its kind: the middle of a sentence. */
const happened = {
  from: (provider: string) => `from ${providerNames.inSentence(provider)}`,
  pinned: ({ reason, until }: { reason: string; until: string | null }) =>
    `${reason} (${until === null ? 'until it is ended' : `until ${until}`})`,
  benched: ({ reason, until, model }: { reason: string; until: string | null; model: string | null }) =>
    `${model === null ? '' : `${model} alone, `}${reason}${until === null ? '' : ` (until ${until})`}`,
  levelSet: (p: {
    place: string;
    before: string;
    after: string;
    by: string;
    reason: string;
    until: string;
  }) => `${p.place}: ${p.before} to ${p.after} by ${p.by}, ${p.reason} (until ${p.until})`,
  levelEnded: (p: {
    place: string;
    before: string;
    after: string | null;
    by: string | null;
    reason: string | null;
  }) =>
    [
      p.after === null ? `${p.place}: no longer ${p.before}` : `${p.place}: ${p.before} to ${p.after}`,
      ...(p.by === null ? [] : [`by ${p.by}`]),
      ...(p.reason === null ? [] : [p.reason]),
    ].join(', '),
  runStarted: ({ places, asOf, host }: { places: number; asOf: string; host: string }) =>
    `${numbers.places(places)}, as of ${asOf}, from ${hosts[host] ?? host}`,
  runEnded: ({ outcome, message }: { outcome: keyof typeof outcomes; message: string | null }) =>
    message ?? outcomes[outcome],
  published: (p: {
    forecasts: number;
    gaps: number;
    asOf: string;
    isReplay: boolean;
    asked: string | null;
  }) =>
    [
      `${counted(p.forecasts, 'forecast')}, ${p.isReplay ? 'replay ' : ''}as of ${p.asOf}`,
      ...(p.gaps === 0 ? [] : [`${numbers.places(p.gaps)} without`]),
      ...(p.asked === null ? [] : [`in place of ${providerNames.inSentence(p.asked)}`]),
    ].join(', '),
  imported: ({ places, first, last, asOf }: { places: number; first: string; last: string; asOf: string }) =>
    `${numbers.places(places)}, ${numbers.span(first, last)}, as of ${asOf}`,
  removed: ({ isRemoved }: { isRemoved: boolean }): string =>
    isRemoved ? '' : 'taken back, it is there again',
  watched: (files: readonly string[]) => (files.length === 0 ? 'none any more' : files.join(', ')),
  setting: ({ key, value }: { key: string; value: string }) => `${key} is ${value}`,
  failed: ({ reason, status }: { reason: string; status: number | null }) =>
    status === null ? reason : `${reason} (HTTP ${status})`,
};

export const audit = {
  happened,
  /** @param detail empty where the title says all */
  sentence: ({ title, detail }: { title: string; detail: string }) =>
    detail === '' ? title : `${title}: ${detail.replace(/\.$/, '')}`,
  /** @param places empty where the entry is of all of them, or of none */
  about: ({ dataset, places }: { dataset: string; places: string }) =>
    places === '' ? dataset : `${dataset}: ${places}`,
  repairedFirst: ({ failure, repair }: { failure: string; repair: string }) =>
    `${failure}, repaired (${repair}), then`,
  empty: 'The audit trail is empty.',
  repairedLater: ({ type, repair }: { type: string; repair: string }) =>
    type === 'REQUEST_REPAIRED'
      ? `, repaired (${repair})`
      : `; the next request is repaired first (${repair})`,
  withoutParameter: ({ to, param }: { to: string | null; param: string }) =>
    to === null ? `without the parameter ${param}` : `${to} in place of ${param}`,
  answerHeld: ({ to }: { to: string }) => `answer held to ${to === 'none' ? 'no form' : to}`,
  weeksOfHistory: ({ weeks }: { weeks: number }) => `${weeks} weeks of history`,
  answerTokens: ({ answerTokens }: { answerTokens: number }) => `${answerTokens} tokens for the answer`,
  otherModel: 'another model',
  intact: 'The audit trail is intact: every entry follows from the one before.',
  broken: ({ seq, segment }: { seq: number; segment: string }) =>
    `The audit trail is broken at entry ${seq}, in journal/${segment}. The entries before it can be trusted.`,
  unaccounted: ({ files }: { files: string }) =>
    `The chain is whole, but no entry accounts for these damaged files: ${files}.`,
};
