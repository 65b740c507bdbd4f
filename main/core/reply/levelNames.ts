/** Step 5, quantiles: the ways to name a level. */
import { foldName } from '../util/foldName.ts';

/**
 * The level a name means. Digits behind a zero have two readings: `q025` is 0.25 without its point, or 2.5 percent.
 * `pointless` is the first, `percent` the second; only all names together tell which (see `readQuantiles`).
 */
export interface LevelReading {
  pointless: number;
  percent: number;
}

const words: ReadonlyMap<string, number> = new Map([
  ['median', 0.5],
  ['med', 0.5],
  ['lowerquartile', 0.25],
  ['firstquartile', 0.25],
  ['1stquartile', 0.25],
  ['upperquartile', 0.75],
  ['thirdquartile', 0.75],
  ['3rdquartile', 0.75],
]);

const INTERVAL_END =
  /^(?:ci|pi)?(\d\d)?(?:ci|pi)?(lower|low|lo|lwr|upper|high|hi|upr)(?:ci|pi|bound|limit)?(\d\d)?(?:ci|pi)?$/;
const PREFIX = 'q|quantile|quant|p|percentile|perc|pctl|pct';
const SUFFIX = '%|percent|(?:st|nd|rd|th)?[ _-]*(?:percentile|pctl|pct)|st|nd|rd|th|quantile';
const NUMBERED = new RegExp(`^(?:(${PREFIX})[ _:-]*)?(\\d+[.,_]\\d+|[.,]\\d+|\\d+)[ _-]*(${SUFFIX})?$`);

function only(level: number): LevelReading {
  return { pointless: level, percent: level };
}

/** @returns what a name such as `Q0.5`, `p2.5`, `97.5%` or `median` means; null for no quantile */
export function levelNamed(name: string): LevelReading | null {
  if (name.length > 40) return null;
  const folded = foldName(name);
  const word = words.get(folded);
  if (word !== undefined) return only(word);
  return intervalEnd(folded) ?? numbered(name.trim().toLowerCase().replace(/[()]/g, ''));
}

/** @returns the level a number means: above 1 it is a percentage */
export function levelOfNumber(value: number): LevelReading | null {
  const level = value < 1 ? value : value / 100;
  return level > 0 && level < 1 ? only(level) : null;
}

/** `lower_95` is the lower end of the 95 % interval. */
function intervalEnd(folded: string): LevelReading | null {
  const match = INTERVAL_END.exec(folded);
  if (match === null) return null;
  const coverage = Number(match[1] ?? match[3]) / 100;
  if (!(coverage > 0) || (match[1] !== undefined && match[3] !== undefined)) return null;
  return only(match[2]!.startsWith('l') ? (1 - coverage) / 2 : (1 + coverage) / 2);
}

function numbered(name: string): LevelReading | null {
  const match = NUMBERED.exec(name);
  if (match === null) return null;
  const [, prefix = '', digits, suffix = ''] = match;
  const reading = /^\d+$/.test(digits!)
    ? withoutPoint(digits!, prefix, suffix)
    : withPoint(Number(digits!.replace(/[,_]/, '.')), prefix, suffix);
  return reading !== null && isLevel(reading.pointless) && isLevel(reading.percent) ? reading : null;
}

function isLevel(value: number): boolean {
  return value > 0 && value < 1;
}

function withPoint(value: number, prefix: string, suffix: string): LevelReading {
  if (value >= 1 || (suffix !== '' && suffix !== 'quantile')) return only(value / 100);
  return prefix === '' || prefix.startsWith('q') ? only(value) : { pointless: value, percent: value / 100 };
}

function withoutPoint(digits: string, prefix: string, suffix: string): LevelReading | null {
  // `q1` and `q3` are quartiles to some and percents to others; 100 and longer numbers are no levels.
  if (prefix === 'q' && suffix === '' && /^[1-4]$/.test(digits)) return null;
  if (digits === '100' || digits.length > 4) return null;
  const percent = digits.length === 1 ? Number(digits) / 100 : Number(`0.${digits}`);
  const isAmbiguous = digits.startsWith('0') && digits.length > 1 && suffix === '';
  return isAmbiguous ? { pointless: Number(`0.${digits.slice(1)}`), percent } : only(percent);
}
