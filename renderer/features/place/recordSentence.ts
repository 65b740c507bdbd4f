import type { Forecast } from '../../../shared/contract/index.ts';
import { EMBEDDED } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';

/** Fewer resolved forecasts do not change a range. */
const FEWEST_FOR_REPAIR = 10;

function recordWords(
  { confidence, asOf, provenance }: Pick<Forecast, 'confidence' | 'asOf' | 'provenance'>,
  text: WindowWords,
  format: Format,
): string {
  const { n, wins, hits80, n80 = 0, relativeWis, basis } = confidence;
  if (n === 0) return basis === 'prior' ? text.record.none(format.day(asOf)) : text.record.borrowed;
  const inside =
    hits80 === undefined || n80 === 0 ? [] : [text.record.inside(format.count(hits80), format.count(n80))];
  if (relativeWis === 1 && 2 * wins === n) {
    // On this machine only the no-change model ties with itself each time; an AI provider may have given its numbers.
    const same = provenance.provider === EMBEDDED ? text.record.comparison : text.record.same;
    return text.record.sentence(text.record.sources[basis], [...inside, same]);
  }
  // A tie is half a win.
  const better = text.record.better(format.decimal(wins, 1), format.count(n));
  const errors = relativeWis === null ? [] : [relativeWords(relativeWis, text, format)];
  return text.record.sentence(text.record.sources[basis], [...inside, better, ...errors]);
}

/** A ratio of scores as people read it: how much smaller or larger the errors are. */
export function relativeWords(relativeWis: number, text: WindowWords, format: Format): string {
  const share = Math.round(100 * Math.abs(1 - relativeWis)) / 100;
  if (share === 0) return text.record.equal;
  const percent = format.percent(share);
  return relativeWis < 1 ? text.record.smaller(percent) : text.record.larger(percent);
}

function repairWords(forecast: Forecast, text: WindowWords, format: Format): string | null {
  const { kappa } = forecast.provenance;
  const { n } = forecast.confidence;
  const factor = format.decimal(kappa, 2);
  if (factor === format.decimal(1, 2)) return null;
  const { reasons } = text.record;
  const isFromRecord = n >= FEWEST_FOR_REPAIR;
  const start = n === 0 ? reasons.noRecord : reasons.shortRecord;
  return kappa > 1
    ? text.record.widened(factor, isFromRecord ? reasons.tooNarrow : start)
    : text.record.narrowed(factor, isFromRecord ? reasons.tooWide : start);
}

/** How the forecasts of this provider and model did so far, and what that did to the range of this one. */
export function recordSentence(forecast: Forecast, text: WindowWords, format: Format): string {
  const repair = repairWords(forecast, text, format);
  const record = recordWords(forecast, text, format);
  return repair === null ? record : `${record} ${repair}`;
}

/** The number behind the word of a confidence with its interval; null without a record to speak of. */
export function confidenceNote({ confidence }: Forecast, text: WindowWords, format: Format): string | null {
  const { interval90, calibrated, basis } = confidence;
  if (interval90 === undefined || basis === 'prior') return null;
  const [low, high] = interval90;
  return text.record.confidenceInterval(
    format.percent(calibrated),
    format.percent(low),
    format.percent(high),
  );
}
