/** Step 6: counts, also where a model wrote them for people. */
import type { ReplyFaultCode } from '../../../shared/forecast/replyReadingSchema.ts';
import { type Repairs, ReplyFault } from './ReplyFault.ts';

/** Longer texts are sentences. */
const MAX_LENGTH = 80;

const PLAIN = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
/** One group of three behind one point: 1304 to one writer, 1.304 to another. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
const NOT_FINITE = /^[-+]?(?:nan|inf|infinity|∞|null|none)$/i;
const PERCENT = /[%٪％‰]|\bper ?cent\b|\bpct\b/i;

/** Grouped thousands, by what stands between the groups; a fraction only behind the other mark. */
const grouped: readonly { pattern: RegExp; mark: RegExp }[] = [
  { pattern: /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, mark: /,/g },
  // Lakhs and crores: 1,30,400.
  { pattern: /^[-+]?[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, mark: /,/g },
  { pattern: /^[-+]?[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?$/, mark: / /g },
  { pattern: /^[-+]?[1-9]\d{0,2}(?:'\d{3})+(?:\.\d+)?$/, mark: /'/g },
  { pattern: /^[-+]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/, mark: /\./g },
];
const POINTS_AND_COMMA = /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;

/** What counts of people are followed by, in English, French, Spanish, Portuguese and German; never a multiplier. */
const unitWords =
  'new|reported|expected|predicted|estimated|confirmed|suspected|probable|total|weekly|incident|cases?|deaths?|people|persons?|patients?|infections?|fatalities|individuals?|counts?|units?|cas|nouveaux|décès|personnes|casos|nuevos|novos|muertes|óbitos|mortes|personas|pessoas|fälle|fall|todesfälle|tote|personen';
const UNIT = new RegExp(
  `^\\(?(?:(?:${unitWords})(?: |(?=[/)]|$))){0,4}(?:(?:/ ?|per |a |each |this |par |por |pro )(?:week|wk|semaine|semana|woche))?\\)?$`,
  'iu',
);
const NUMBER_AND_REST = /^([-+]?[\d.,'][\d.,' ]*(?:e[-+]?\d+(?![\d\p{L}]))?)(.*)$/iu;

/** @returns a finite number; negative ones are judged later. @throws ReplyFault */
export function readNumber(stated: unknown, repairs: Repairs): number {
  // Adding 0 turns -0 into 0.
  if (typeof stated === 'number') return finite(stated) + 0;
  if (stated === null) throw new ReplyFault('NON_FINITE');
  if (typeof stated !== 'string') throw new ReplyFault('NOT_A_NUMBER');
  const value = readText(stated);
  if (typeof value === 'string') throw new ReplyFault(value);
  repairs.add('NUMBER_FROM_STRING');
  return finite(value) + 0;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new ReplyFault('NON_FINITE');
  return value;
}

function readText(stated: string): number | ReplyFaultCode {
  if (stated.length > MAX_LENGTH) return 'NOT_A_NUMBER';
  const text = stated
    .replace(/[\s\u2009\u202f]+/gu, ' ')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[−–](?=\d)/g, '-')
    .trim();
  if (PERCENT.test(text)) return 'PERCENT_VALUE';
  const bare = text.replace(/^[~≈∼]+ ?/, '');
  if (NOT_FINITE.test(bare)) return 'NON_FINITE';
  const parts = NUMBER_AND_REST.exec(bare);
  if (parts === null) return 'NOT_A_NUMBER';
  const [, digits, rest] = parts;
  return UNIT.test(rest!.trim()) ? readDigits(digits!.trim()) : 'NOT_A_NUMBER';
}

function readDigits(digits: string): number | ReplyFaultCode {
  if (AMBIGUOUS.test(digits)) return 'AMBIGUOUS_NUMBER';
  if (PLAIN.test(digits)) return Number(digits);
  if (POINTS_AND_COMMA.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  const group = grouped.find(({ pattern }) => pattern.test(digits));
  return group === undefined ? 'NOT_A_NUMBER' : Number(digits.replace(group.mark, ''));
}
