/**
 * Which encoding from before Unicode a text is in. A table has few words with letters beyond ASCII, too few for
 * statistics alone: `chardet` is asked, and what each encoding makes of those words is compared with what the
 * languages that are written in it look like.
 */
import chardet from 'chardet';
import { type TextEncoding, textEncodings } from '../../../shared/surveillance/textEncodings.ts';
import { asiaticScore } from './asiaticEncodings.ts';

/** Every encoding of bytes that is not a form of Unicode. */
export type LegacyEncoding = Exclude<TextEncoding, 'utf-8' | 'utf-16le' | 'utf-16be'>;
const legacyEncodings = textEncodings.filter((one): one is LegacyEncoding => !one.startsWith('utf-'));

/** Small letters beyond ASCII of the languages that are written in an encoding. */
const alphabets: Readonly<Partial<Record<LegacyEncoding, readonly string[]>>> = {
  'windows-1252': [
    'éèêëàâçîïôùûüœæ',
    'áéíóúüñ',
    'ãáâàçéêíóôõúü',
    'äöüß',
    'àèéìíòóù',
    'éëïóöüèêáúâ',
    'æøåéöä',
    'àçèéíïòóúü',
  ],
  'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž'],
  'windows-1254': ['çğı\u0307öşüâîû'],
  'windows-1258': ['ăâđêôơưáàãéèíóòõúùý\u0300\u0301\u0303\u0309\u0323'],
  'windows-1251': [
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
  ],
  'windows-1253': ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
  'windows-1255': ['אבגדהוזחטיךכלםמןנסעףפץצקרשת'],
  'windows-1256': ['ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيپچژگکیے'],
};
const alphabetsOf = (encoding: LegacyEncoding): readonly string[] =>
  alphabets[encoding] ??
  { 'iso-8859-2': alphabets['windows-1250'], 'koi8-r': alphabets['windows-1251']?.slice(0, 1) }[
    encoding as string
  ] ??
  [];

/** The letters that make most of a text; other scripts read in this one look odd by them. */
const frequent: Readonly<Partial<Record<LegacyEncoding, string>>> = {
  'windows-1251': 'оеаинтсрвлкі',
  'koi8-r': 'оеаинтсрвлк',
  'windows-1253': 'αοιετσνηυρπκςάίό',
  'windows-1255': 'יוהלאמרתבשנ',
  'windows-1256': 'اليمنوترةبدحع',
};

/** Icelandic is rarer than the Turkish that has its letters in the same places. */
const icelandic = 'áðéíóúýþæö';
const RARE_WEIGHT = 0.9;

/** Marks that stand inside names. */
const INSIDE_WORDS = /[\p{L}\p{M}’'ʼ´`.\-–/()·°«»"“”„&@_]/u;
/** `Córdoba`, `CÓRDOBA`, `córdoba`; capitals in the midst of a word are none. */
const wellCased = /^[^\p{Ll}]*$|^[^\p{Lu}]*$|^\P{L}*\p{Lu}?[^\p{Lu}]*$/u;

/** A word of another script has this many letters in a row; fewer are single accents in Latin words. */
const otherScript: ReadonlySet<string> = new Set([
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
  'windows-1256',
]);
const foreignRun = /[^ -~]{3}/;

/** In Portuguese `õ` stands before an `e`; elsewhere it is the `ő` of Hungarian, which has its place. */
const oddTilde = /õ(?!e)/i;

/** Latin and other letters in one word. */
const isMixed = (part: string) => /[a-z]/i.test(part) && /[^\p{Script=Latin}\p{M}\p{N}]/u.test(part);

function letterScore(words: readonly string[], encoding: LegacyEncoding): number {
  const isFrequent = frequent[encoding];
  let [letters, common, formed] = [0, 0, 0];
  const tally = new Map<string, number>();
  for (const word of words) {
    const parts = word.split(/[^\p{L}\p{M}]+/u);
    const isClean = [...word].every((letter) => letter <= '\x7f' || INSIDE_WORDS.test(letter));
    const isOdd = encoding === 'windows-1252' && oddTilde.test(word);
    if (isClean && !isOdd && parts.every((part) => wellCased.test(part) && !isMixed(part))) formed += 1;
    for (const letter of word.toLowerCase()) {
      if (letter <= '\x7f' || !/[\p{L}\p{M}]/u.test(letter)) continue;
      letters += 1;
      tally.set(letter, (tally.get(letter) ?? 0) + 1);
      if (isFrequent?.includes(letter) === true) common += 1;
    }
  }
  if (otherScript.has(encoding) && !words.some((word) => foreignRun.test(word))) return 0;
  // Vietnamese writes its tones as marks of their own.
  if (letters === 0 || (encoding === 'windows-1258' && !/\p{M}/u.test(words.join('')))) return 0;
  const coverageOf = (alphabet: string) => {
    let known = 0;
    for (const [letter, times] of tally) if (alphabet.includes(letter)) known += times;
    return known / letters;
  };
  const coverage = alphabetsOf(encoding).map(coverageOf);
  if (encoding === 'windows-1252') coverage.push(RARE_WEIGHT * coverageOf(icelandic));
  const frequency = isFrequent === undefined ? 0.6 : common / letters;
  return (formed / words.length) * Math.max(0, ...coverage) * (0.6 + frequency);
}

/** Names of `chardet` as the encodings that Windows writes in their place, where those hold all of their letters. */
const sameLetters: Readonly<Record<string, LegacyEncoding>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
};
/** How much the statistics weigh beside the languages. */
const STATISTICS_WEIGHT = 0.25;

/**
 * @param words as bytes, each with some letter beyond ASCII
 * @returns encodings that can be meant, the likeliest first; Latin letters as Windows writes them come last at least
 */
export function likelyEncodings(words: readonly Uint8Array[]): LegacyEncoding[] {
  const joined = Buffer.concat(words.flatMap((word) => [word, Buffer.from(' ')]));
  const confidence = new Map<string, number>();
  for (const { name, confidence: sure } of chardet.analyse(joined)) {
    const encoding = sameLetters[name] ?? name.toLowerCase();
    confidence.set(encoding, Math.max(confidence.get(encoding) ?? 0, sure / 100));
  }
  const scored = legacyEncodings.map((encoding) => {
    const score = scoreOf(words, encoding);
    return { encoding, score: score === 0 ? 0 : score + STATISTICS_WEIGHT * (confidence.get(encoding) ?? 0) };
  });
  const likely = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return [...likely.map(({ encoding }) => encoding), 'windows-1252'];
}

function scoreOf(words: readonly Uint8Array[], encoding: LegacyEncoding): number {
  const asiatic = asiaticScore(words, encoding);
  if (asiatic !== null) return asiatic;
  const decoder = new TextDecoder(encoding);
  return letterScore(
    words.map((word) => decoder.decode(word)),
    encoding,
  );
}
