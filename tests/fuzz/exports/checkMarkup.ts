/** Reads a page, a drawing or a part of a workbook as a browser splits it into tags, and finds what does not belong there. */

/** Tags and attributes by name, such as `td` and `td class`. */
export type MarkupNames = ReadonlySet<string>;

export interface MarkupLook {
  names: Set<string>;
  /** What stands between the tags, with its entities. */
  texts: string[];
  problems: string[];
}

/** What begins a tag, an end tag, a comment or an instruction for a parser of HTML. */
const OPEN = /<[a-z/!?]/gi;
const TAG = /^<(\/?)([a-z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/i;
const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** What leads out of the page or runs. */
const LIVE_VALUE = /^\s*(?:javascript|vbscript|data:text|file|https?|\/\/)\b|url\(|expression\(/i;
const ALLOWED_VALUE = /^https?:\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats\.org|microsoft\.com))\//;
const HARMLESS = /^<(?:!doctype html|\?xml [^>]*\?)>/i;

export function lookAtMarkup(text: string): MarkupLook {
  const look: MarkupLook = { names: new Set(), texts: [], problems: [] };
  let at = 0;
  while (at < text.length) {
    OPEN.lastIndex = at;
    const start = OPEN.exec(text)?.index ?? text.length;
    look.texts.push(text.slice(at, start));
    at = start;
    if (at === text.length) break;
    at += takeTag(text.slice(at), look);
  }
  return look;
}

/** @returns its length */
function takeTag(rest: string, look: MarkupLook): number {
  const harmless = HARMLESS.exec(rest);
  if (harmless !== null) return harmless[0].length;
  const tag = TAG.exec(rest);
  if (tag === null) {
    look.problems.push(`no tag: ${rest.slice(0, 60)}`);
    return 2;
  }
  const [whole, closing, name = '', attributes = ''] = tag;
  if (closing === '') takeAttributes(name.toLowerCase(), attributes, look);
  // What stands in it is no markup, up to its end.
  if (closing !== '' || name.toLowerCase() !== 'style') return whole.length;
  const end = rest.search(/<\/style/i);
  return end === -1 ? rest.length : end;
}

function takeAttributes(name: string, attributes: string, { names, problems }: MarkupLook): void {
  names.add(name);
  for (const [, key = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    names.add(`${name} ${key.toLowerCase()}`);
    const value = double ?? single ?? bare ?? '';
    if (/^on/i.test(key)) problems.push(`a handler: ${key}`);
    if (LIVE_VALUE.test(value) && !ALLOWED_VALUE.test(value))
      problems.push(`${name} ${key} leads out: ${value}`);
    if (/[<>]/.test(value) && name !== 'style') problems.push(`a tag in ${name} ${key}`);
  }
}
