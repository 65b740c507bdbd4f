/** Names that join a measure and a place: `Cases_Guinea`, `Mali deaths`; and files that are named by a measure. */
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { phrasesOf, WordPattern, whole } from '../vocabulary/compose.ts';
import { hasHint, wordsOf } from '../vocabulary/index.ts';

export interface MeasuredPlace {
  measure: Measure;
  place: string;
}

/** Words that say which cases are meant, or how they were counted. */
const qualifier = new WordPattern(() =>
  whole([
    ...phrasesOf('incident', 'total', 'cumulative', 'confirmed', 'suspected', 'probable', 'report'),
    ...['number', 'no', 'nr', 'nombre', 'numero', 'anzahl', 'aantal', 'jumlah', 'idadi'],
  ]),
);
const joining = new WordPattern(() => whole(phrasesOf('joining')));
/** Words that name no place behind or before a measure. */
const noPlace = new WordPattern(() =>
  whole([
    ...phrasesOf(
      'age',
      'sex',
      'ofGroup',
      'allAges',
      'bothSexes',
      'onset',
      'totalFiller',
      'confirmation',
      'discarded',
      'age',
    ),
    ...[
      'count',
      'counts',
      'rate',
      'per',
      'week',
      'day',
      'date',
      'id',
      'type',
      'status',
      'definition',
      'today',
      'by',
      'nach',
      'national',
      'nacional',
    ],
    ...[
      'semaine',
      'semana*',
      'settimana*',
      'woche',
      'jour',
      'dia*',
      'tag',
      'giorno',
      'hari',
      'minggu',
      'hafta',
      'wiki',
      'hospitali*',
    ],
  ]),
);
const piece = /[^\s_.:|/–-]+/g;

interface Token {
  text: string;
  from: number;
  to: number;
  measure: Measure | null;
  isQualifier: boolean;
  isJoining: boolean;
}

function tokensOf(header: string): Token[] {
  return [...header.matchAll(piece)].map(({ 0: text, index }) => {
    const words = wordsOf(text);
    const measure = hasHint(text, 'deaths') ? 'deaths' : hasHint(text, 'cases') ? 'cases' : null;
    return {
      text,
      from: index,
      to: index + text.length,
      measure,
      isQualifier: qualifier.test(words),
      isJoining: joining.test(words),
    };
  });
}

/** `DE` and `IN` are codes of places, `de` and `in` words. */
function namesPlace(text: string): boolean {
  return text.split(/[\s_.:|/–-]+/).some((word) => {
    const words = wordsOf(word);
    if (/^[A-Z]{2}$/.test(word)) return true;
    return (
      words !== '' &&
      !/^[\d ]+$/.test(words) &&
      !qualifier.test(words) &&
      !joining.test(words) &&
      !noPlace.test(words)
    );
  });
}

function isPlaceName(text: string): boolean {
  return namesPlace(text) && !hasHint(text, 'derived');
}

/** @returns how many tokens in a row name the measure, from the first of the list */
function measureLength(tokens: readonly Token[]): number {
  let length = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.measure === null && !token.isQualifier && !token.isJoining) break;
    // A word such as `de` stands between words of the measure, or begins the name of the place.
    if (!token.isJoining || token.measure !== null) length = index + 1;
  }
  return tokens.slice(0, length).some(({ measure }) => measure !== null) ? length : 0;
}

const measureOf = (tokens: readonly Token[]): Measure =>
  tokens.some(({ measure }) => measure === 'deaths') ? 'deaths' : 'cases';

/** @returns the measure and place that a header names together, or null */
export function measuredPlaceOf(header: string): MeasuredPlace | null {
  const tokens = tokensOf(header);
  const ahead = measureLength(tokens);
  if (ahead > 0 && ahead < tokens.length) {
    const isIn = /^in$/i.test(tokens[ahead]!.text) && tokens.length > ahead + 1;
    const place = header.slice(tokens[isIn ? ahead + 1 : ahead]!.from).trim();
    if (isPlaceName(place)) return { measure: measureOf(tokens.slice(0, ahead)), place };
  }
  const behind = measureLength([...tokens].reverse());
  if (behind === 0 || behind === tokens.length) return null;
  const place = header.slice(0, tokens[tokens.length - behind - 1]!.to).trim();
  return isPlaceName(place) ? { measure: measureOf(tokens.slice(-behind)), place } : null;
}

/** @returns what a file that names no measure in its columns counts: what its own name says, else cases */
export function measureOfFile(fileName: string): Measure {
  const says = (measure: Measure) => hasHint(fileName, measure);
  return says('deaths') && !says('cases') ? 'deaths' : 'cases';
}
