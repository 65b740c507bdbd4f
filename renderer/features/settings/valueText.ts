/** Values of settings as they are typed: a text for each, and what is wrong with one. Pure. */

import { mayBeEmpty, type NumberRange, rangeOf } from '../../../shared/settings/schemaFacts.ts';
import type { SettingUnit, ValueControl } from '../../../shared/settings/settingControls.ts';
import type { SettingWords } from '../../../shared/words/settings.ts';
import { type DecimalMark, typedNumber, typedWhole } from '../../../shared/words/typedNumber.ts';
import type { z } from '../../../shared/zod.ts';

export type Reading = { value: unknown; problem: null } | { problem: string };

/** How many of what is shown make one of what is stored. */
const SHOWN: Readonly<Partial<Record<SettingUnit, number>>> = { share: 100, milliseconds: 0.001 };
/** Enough for every value, and short of what sums of halves of bits leave behind. */
const DIGITS = 12;
const MOST_NUMBERS = 8;

export const shownFactor = (unit: SettingUnit | null): number => (unit === null ? 1 : (SHOWN[unit] ?? 1));

function shownNumber(value: number, unit: SettingUnit | null, mark: DecimalMark): string {
  return String(Number((value * shownFactor(unit)).toPrecision(DIGITS))).replace('.', mark);
}

/** Whether a number is whole as it is shown. */
export function isShownWhole(schema: z.ZodType, unit: SettingUnit | null): boolean {
  return rangeOf(schema)?.isWhole === true && shownFactor(unit) === 1;
}

/** @returns what reads one number of a setting: NaN for what is none */
function numberReader(schema: z.ZodType, unit: SettingUnit | null, mark: DecimalMark) {
  const read = isShownWhole(schema, unit) ? typedWhole : (typed: string) => typedNumber(typed, mark);
  return (typed: string) => Number((read(typed) / shownFactor(unit)).toPrecision(DIGITS));
}

/** A stored value as it stands in its field; empty where there is none. */
export function textOfValue(control: ValueControl, value: unknown, mark: DecimalMark): string {
  if (value === null || value === undefined) return '';
  switch (control.kind) {
    case 'number':
      return shownNumber(value as number, control.unit, mark);
    case 'numbers':
      return (value as number[]).map((one) => shownNumber(one, control.unit, mark)).join(' ');
    case 'texts':
      return (value as string[]).join('\n');
    case 'order':
      return (value as string[]).join(' ');
    default:
      return String(value);
  }
}

/** The range of a number as it is shown, in its unit. */
export function shownRange(range: NumberRange, unit: SettingUnit | null, mark: DecimalMark) {
  const shown = (end: number | null) => (end === null ? null : shownNumber(end, unit, mark));
  return {
    min: shown(range.min),
    max: shown(range.max),
    isOpen: { min: range.isMinOpen, max: range.isMaxOpen },
  };
}

function typedValue(control: ValueControl, schema: z.ZodType, typed: string, mark: DecimalMark): unknown {
  const text = typed.trim();
  switch (control.kind) {
    case 'number':
      return numberReader(schema, control.unit, mark)(text);
    case 'numbers':
      return text === '' ? [] : text.split(/[\s;]+/).map(numberReader(schema, control.unit, mark));
    case 'texts':
      return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    case 'order':
      return text.split(' ');
    case 'yesNo':
      return text === 'true';
    default:
      return text;
  }
}

function problemOf(
  control: ValueControl,
  schema: z.ZodType,
  code: string,
  { controls }: SettingWords,
  mark: DecimalMark,
): string {
  const range = rangeOf(schema);
  if (range !== null && (control.kind === 'number' || control.kind === 'numbers')) {
    const shown = shownRange(range, control.unit, mark);
    if (control.kind === 'numbers') return controls.notNumbers(shown, String(MOST_NUMBERS));
    return isShownWhole(schema, control.unit) ? controls.notWhole(shown) : controls.notNumber(shown);
  }
  return controls.unusable(code);
}

/**
 * Reads what was typed.
 * @param mark the decimal mark of the language
 * @returns the value, null for an empty field of one that may be none; or what is wrong, in a sentence
 */
export function readValue(
  control: ValueControl,
  schema: z.ZodType,
  typed: string,
  words: SettingWords,
  mark: DecimalMark,
): Reading {
  const isEmpty = typed.trim() === '' && control.kind !== 'yesNo';
  if (isEmpty && mayBeEmpty(schema)) return { value: null, problem: null };
  const canBeEmpty = control.kind === 'text' || control.kind === 'texts' || control.kind === 'numbers';
  if (isEmpty && !canBeEmpty) return { problem: words.controls.needed };
  const parsed = schema.safeParse(typedValue(control, schema, typed, mark));
  if (parsed.success) return { value: parsed.data, problem: null };
  return { problem: problemOf(control, schema, parsed.error.issues[0]?.message ?? '', words, mark) };
}
