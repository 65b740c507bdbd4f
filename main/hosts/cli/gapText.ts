/** Places without forecast and providers that were given up, for people. */

import type { Run } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import type { Gap } from '../../../shared/forecast/forecastSchema.ts';
import { gapsIn, groupGaps } from '../../../shared/forecast/gaps.ts';
import { words } from '../../../shared/words/index.ts';
import { providerName } from './format.ts';

/** Places that a line names. */
const NAMED = 5;

function names(places: readonly string[]): string {
  const more = places.length - NAMED;
  return more <= 1
    ? words.common.lists.andMore({ some: places, count: 0, more: '' })
    : words.common.lists.andMore({
        some: places.slice(0, NAMED),
        count: more,
        more: words.common.numbers.whole(more),
      });
}

/** One line for each reason, with its places. */
export function gapLines(gaps: readonly Pick<Gap, 'location' | 'message'>[]): string[] {
  return groupGaps(gaps).map(({ message, places }) =>
    words.cli.forecasts.gap({ places: names(places), message }),
  );
}

type Attempts = readonly Pick<Run['attempts'][number], 'provider' | 'outcome' | 'reason'>[];

/** Who was asked before somebody else answered, and why it was given up; empty where the first one answered. */
export function failoverLines(attempts: Attempts): string[] {
  const last = attempts.at(-1);
  if (last === undefined || attempts.length < 2) return [];
  const lines = attempts
    .slice(0, -1)
    .map(({ provider, reason }) => words.cli.forecasts.asked({ provider: providerName(provider), reason }));
  return last.outcome === 'published'
    ? [...lines, words.cli.forecasts.answered({ provider: providerName(last.provider) })]
    : lines;
}

/** A failed run with its reasons per place, equal ones together. Programs find the same in `details`. */
export function runFailureForPeople(failure: AppError): AppError {
  const { details } = failure;
  const attempts = Array.isArray(details?.attempts) ? (details.attempts as Attempts) : [];
  const lines = [...failoverLines(attempts), ...gapLines(gapsIn(details))];
  if (lines.length === 0) return failure;
  return new AppError(
    failure.code,
    [failure.message, ...lines.map((line) => `  ${line}`)].join('\n'),
    details,
    {
      cause: failure,
    },
  );
}
