/** What a request may hold at most, on every wire alike: nothing behind the door has to fear depth or size. */

import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';

/** The deepest that a method takes is an import's mapping, with 6 levels. */
const DEEPEST = 32;
/** Characters of texts and names, and one for each value. The largest that a method takes is an upload's part of 1.4 million. */
const LARGEST = 4 * 1024 * 1024;

/** @throws AppError `INVALID_PARAMS` where parameters are nested too deep, are too large, or are no JSON */
export function checkSize(params: unknown): void {
  let size = 0;
  let level: unknown[] = [params];
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const value of level) {
      if (isNoJson(value)) throw refused(words.requests.noJson, words.requests.sendJson);
      size += sizeOf(value);
      if (size > LARGEST) throw refused(words.requests.tooLarge);
      if (value === null || typeof value !== 'object') continue;
      if (depth === DEEPEST) throw refused(words.requests.tooDeep({ deepest: DEEPEST }));
      for (const member of Object.values(value)) below.push(member);
    }
    level = below;
  }
}

/** Without what is inside: a list counts what it has room for. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 1;
  if (Array.isArray(value)) return value.length;
  if (value === null || typeof value !== 'object') return 1;
  return Object.keys(value).reduce((sum, name) => sum + name.length + 1, 0);
}

/** Some wires clone more than JSON. */
function isNoJson(value: unknown): boolean {
  return ['bigint', 'symbol', 'function'].includes(typeof value) || ArrayBuffer.isView(value);
}

function refused(what: string, advice = words.requests.sendLess): AppError {
  return new AppError('INVALID_PARAMS', words.requests.parametersRefused({ what, advice }));
}
