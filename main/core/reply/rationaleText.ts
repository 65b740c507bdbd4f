/** What a model gave as its reasons, as one text for people: some write a list of sentences, or an object. Pure. */
import { isDeeperThan, isObject, parseWhole } from './json.ts';

/** What it may be nested to before it is left out. */
const MAX_DEPTH = 50;
const ENDS_SENTENCE = /[.!?…;:。؟]["'”’)]?$/;
/** Members of which only the text is meant, such as the parts of a message. */
const TEXT_MEMBERS = new Set(['text', 'content', 'sentence', 'reason', 'rationale']);

/** @returns the text of a rationale that is not a string; empty where it holds none, or is nested without end */
export function rationaleText(stated: unknown): string {
  return isDeeperThan(stated, MAX_DEPTH) ? '' : textOf(stated);
}

/** @returns the sentences of a text that is a list in JSON, as one text; null for every other text */
export function listInText(text: string): string | null {
  const value = /^\s*\[\s*"/.test(text) ? parseWhole(text)?.value : null;
  return Array.isArray(value) ? rationaleText(value) : null;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return joined(value.map(textOf));
  if (isObject(value)) return joined(membersOf(value));
  return String(value).trim();
}

function membersOf(value: Readonly<Record<string, unknown>>): string[] {
  const isPart = typeof value.text === 'string';
  return Object.entries(value).flatMap(([name, member]) => {
    if (isPart && name === 'type') return [];
    const text = textOf(member);
    return TEXT_MEMBERS.has(name) || text === '' ? [text] : [`${name.replaceAll('_', ' ')}: ${text}`];
  });
}

function joined(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .reduce((all, text) => (all === '' ? text : `${all}${ENDS_SENTENCE.test(all) ? ' ' : '; '}${text}`), '');
}
