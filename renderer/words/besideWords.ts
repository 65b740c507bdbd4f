import type { BesideForecast } from '../../shared/contract/index.ts';
import type { WindowWords } from '../../shared/words/window.ts';
import type { Format } from './createFormat.ts';

/** By whom a place was forecast by itself, from what was known when, and how long ago. */
export function besideWords(beside: BesideForecast, text: WindowWords, format: Format, now: number): string {
  return text.place.beside.company({
    provider: text.common.providerNames.of(beside.provider),
    knownOn: format.day(beside.asOf),
    made: format.age(beside.issuedAt, now),
    isReplay: beside.kind === 'hindcast',
  });
}
