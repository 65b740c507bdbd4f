import { EMBEDDED } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { Format } from '../../words/createFormat.ts';
import type { StatedRecord } from './recordOf.ts';
import { relativeWords } from './relativeWords.ts';

/** Fewer resolved forecasts do not change a range. */
const FEWEST_FOR_REPAIR = 10;
/** By which the ranges of an AI provider are widened without such a record. */
const START = 1.5;

function recordWords(
  { confidence, asOf, provider }: StatedRecord,
  text: WindowWords,
  format: Format,
): string {
  const { n, wins, hits80, n80 = 0, relativeWis, basis, sites } = confidence;
  if (n === 0) return basis === 'prior' ? text.record.none(format.day(asOf)) : text.record.borrowed;
  const shared = sites === undefined ? [] : [text.record.ofSites(format.count(sites))];
  const inside =
    hits80 === undefined || n80 === 0 ? [] : [text.record.inside(format.count(hits80), format.count(n80))];
  if (relativeWis === 1 && 2 * wins === n) {
    // On this machine only the no-change model ties with itself each time; an AI provider may have given its numbers.
    const same = provider === EMBEDDED ? text.record.comparison : text.record.same;
    return text.record.sentence(text.record.sources[basis], [...shared, ...inside, same]);
  }
  // A tie is half a win.
  const better = text.record.better(format.decimal(wins, 1), format.count(n));
  const errors = relativeWis === null ? [] : [relativeWords(relativeWis, text, format)];
  return text.record.sentence(text.record.sources[basis], [...shared, ...inside, better, ...errors]);
}

function repairWords(
  { kappa, confidence: { n, sites } }: StatedRecord,
  text: WindowWords,
  format: Format,
): string | null {
  const factor = format.decimal(kappa, 2);
  if (factor === format.decimal(1, 2)) return null;
  const { reasons } = text.record;
  // Ranges follow this site's own record; of a record of several sites `n` counts more than that.
  const isFromRecord = sites === undefined ? n >= FEWEST_FOR_REPAIR : kappa !== START;
  const ownStart = n === 0 ? reasons.noRecord : reasons.shortRecord;
  const start = sites === undefined ? ownStart : reasons.ownShort;
  return kappa > 1
    ? text.record.widened(factor, isFromRecord ? reasons.tooNarrow : start)
    : text.record.narrowed(factor, isFromRecord ? reasons.tooWide : start);
}

/** How the forecasts of this provider and model did so far, and what that did to the range of this one. */
export function recordSentence(record: StatedRecord, text: WindowWords, format: Format): string {
  const repair = repairWords(record, text, format);
  const words = recordWords(record, text, format);
  return repair === null ? words : `${words} ${repair}`;
}
