/** How a provider stands, in sentences. Every number is of the standing, which forecasts take theirs from too. */
import { EMBEDDED, FEWEST_RESOLVED, type Standing } from '../../../shared/contract/index.ts';
import type { TrustWords } from '../../../shared/words/trust.ts';
import type { Services } from '../../data/Services.ts';
import { relativeWords } from '../place/index.ts';

type Speech = Pick<Services, 'text' | 'format'> & { words: TrustWords };

/** "0.71–1.14"; null where no interval can be told. */
export function ratioRange(
  interval: readonly [number, number] | null,
  format: Services['format'],
): string | null {
  return interval === null ? null : format.range(ratioOf(interval[0], format), ratioOf(interval[1], format));
}

/** Always two decimals, so that a ratio and its interval are alike. */
export function ratioOf(ratio: number, format: Pick<Services['format'], 'fixed'>): string {
  return format.fixed(ratio, 2);
}

export function standingSentences(standing: Standing, speech: Speech): string[] {
  const { confidence, sources } = standing;
  const words = speech.words.standing;
  const provider = speech.text.common.providerNames.inSentence(standing.provider);
  const { disease } = standing;
  const { n } = confidence;
  const { format } = speech;
  if (n === 0) {
    const isReplayed = sources.some(({ source }) => source === 'hindcast');
    return [isReplayed ? words.onlyReplays(provider, disease) : words.none(provider, disease)];
  }
  const pooled = confidence.sites === undefined ? [] : [words.pooled(format.count(confidence.sites))];
  if (n < FEWEST_RESOLVED)
    return [words.tooEarly(provider, disease, format.count(n), n), ...pooled, ...restWords(standing, speech)];
  return [
    insideWords(standing, speech),
    ...(standing.isNoChange ? [words.isNoChange] : betterWords(standing, speech)),
    ...pooled,
    ...repairWords(standing, speech),
    ...restWords(standing, speech),
  ];
}

function insideWords(
  { confidence, disease, provider: id }: Standing,
  { text, format, words }: Speech,
): string {
  const { hits80 = 0, n80 = 0 } = confidence;
  const provider = text.common.providerNames.inSentence(id);
  if (n80 === 0) return words.standing.noRanges(provider, disease);
  return words.standing.inside({
    provider,
    disease,
    hits: format.count(hits80),
    of: format.count(n80),
    share: format.percent(hits80 / n80),
  });
}

function betterWords({ confidence, relativeWis90 }: Standing, { text, format, words }: Speech): string[] {
  const { wins, n, relativeWis } = confidence;
  const better = words.standing.better(format.decimal(wins, 1), format.count(n));
  if (relativeWis === null) return [better];
  const errors = relativeWords(relativeWis, text, format);
  return [
    better,
    words.standing.errors(errors, ratioOf(relativeWis, format), ratioRange(relativeWis90, format)),
  ];
}

/** Only what is really done to the ranges of the next forecast. */
function repairWords({ kappa, isKappaFromRecord, provider }: Standing, { format, words }: Speech): string[] {
  const factor = format.decimal(kappa, 2);
  if (factor === format.decimal(1, 2)) return [];
  if (!isKappaFromRecord) return provider === EMBEDDED ? [] : [words.standing.widenedAtFirst(factor)];
  return [kappa > 1 ? words.standing.widened(factor) : words.standing.narrowed(factor)];
}

function restWords({ sources, firstWeek, lastWeek }: Standing, { format, words }: Speech): string[] {
  const said = ({ source, n }: Standing['sources'][number]) =>
    words.standing.sourceCounts[source](format.count(n));
  const counted = sources.filter(({ source }) => source !== 'hindcast').map(said);
  const replayed = sources.find(({ source }) => source === 'hindcast');
  return [
    ...(firstWeek === null || lastWeek === null
      ? []
      : [words.standing.restsOn(format.list(counted), format.day(firstWeek), format.day(lastWeek))]),
    ...(replayed === undefined ? [] : [words.standing.replaysApart(format.count(replayed.n), replayed.n)]),
  ];
}
