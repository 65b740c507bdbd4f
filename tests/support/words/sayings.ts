/** What two catalogues say, side by side: fixed texts, and what their functions make of the same facts. */
import { samplesFor, texts } from './samples.ts';
import { signatureOf } from './signatures.ts';

export interface Saying {
  /** Where it stands, such as `overview.table.last`. */
  path: string;
  english: string;
  other: string;
  /** What both were told; empty for a fixed text. */
  facts: readonly unknown[];
}

type Speaker = (...facts: unknown[]) => unknown;

const BROKEN = /undefined|NaN|\[object |Invalid Date/;

export const isBroken = (text: string): boolean => BROKEN.test(text);

/** The texts of an answer, in order: that of a function may be a list, or have names. */
function textOf(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer !== 'object' || answer === null) return '';
  return Object.values(answer).map(textOf).join('\n');
}

function said(speaker: Speaker, facts: readonly unknown[]): string {
  try {
    return textOf(speaker(...structuredClone(facts)));
  } catch (thrown) {
    return `undefined: ${thrown}`;
  }
}

/** Lists of facts that English makes sentences of; none where it makes none. */
function factsFor(english: Speaker): unknown[][] {
  const signature = signatureOf(english);
  if (signature === null) return [];
  const tries = texts.map((text) =>
    samplesFor(signature, text).filter((one) => !isBroken(said(english, one))),
  );
  return tries.reduce((best, next) => (next.length > best.length ? next : best), []);
}

/** @param english as Node loads it, so that its functions tell their sources */
export function sayings(english: unknown, other: unknown, path = ''): Saying[] {
  if (typeof english === 'string') return [{ path, english, other: textOf(other), facts: [] }];
  if (typeof english === 'function') {
    return factsFor(english as Speaker).map((facts) => ({
      path,
      english: said(english as Speaker, facts),
      other: typeof other === 'function' ? said(other as Speaker, facts) : 'undefined',
      facts,
    }));
  }
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    sayings(
      value,
      (other as Record<string, unknown> | undefined)?.[key],
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

/** Functions that no facts were found for. */
export function untried(english: unknown, path = ''): string[] {
  if (typeof english === 'function') return factsFor(english as Speaker).length === 0 ? [path] : [];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    untried(value, path === '' ? key : `${path}.${key}`),
  );
}

const ISOLATED = /\u2066[^\u2069]*\u2069|\u2068[^\u2069]*\u2069/g;

/** The day among the samples, which may stand for a text of any kind. */
const DAY = '2026-03-17';

/** Whether a text has a range or a sign whose parts change places among words that run from right to left. */
export function hasLooseRange(text: string): boolean {
  return /\d\s?[–-]\s?\d|[<>+\u2212]\s?\d/.test(text.replace(ISOLATED, ' ').replaceAll(DAY, ' '));
}

const GROUPING = /(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g;

/** Whether something is counted that a language may have a word for: nothing, one or a pair. */
function isFew(facts: unknown): boolean {
  if (typeof facts === 'number') return facts <= 2;
  return typeof facts === 'object' && facts !== null && Object.values(facts).some(isFew);
}

/** Numbers of two digits and more: a language may write the small ones as words. */
function numbersOf(text: string): string[] {
  const latin = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return (
    latin
      .replace(GROUPING, '')
      .replace(/(?<=\d) mil\b/g, '000')
      .match(/\d{2,}/g) ?? []
  );
}

/** The facts that English tells and the other language does not. `a pair` may stand for the count in it. */
export function lostFacts({ english, other, facts }: Saying): string[] {
  const names = (text: string) => text.toLowerCase().match(/q[a-z0-9]*ω/g) ?? [];
  const lost = (of: (text: string) => string[]) => {
    const kept = new Set(of(other));
    return of(english).filter((one) => !kept.has(one));
  };
  return [...(isFew(facts) ? [] : lost(names)), ...lost(numbersOf)];
}

/** What is the same in every language: what is typed, codes, addresses, names of facts. */
const UNTRANSLATED =
  /`[^`]*`|outpost [a-z-]+(?: [a-z-]+)?|--[a-z-]+|https?:\S+|\b[A-Z][A-Z_]+\b|[qQ]\w*[Ωω]|"[^"]*"|\{[^}]*\}/g;

/** Whether a text has two words one after the other that a language would have words of its own for. */
export function isSentence(text: string): boolean {
  return /\p{L}{3,}[\p{P}\s]+\p{L}{3,}/u.test(text.replace(UNTRANSLATED, ' '));
}
