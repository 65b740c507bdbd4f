/** Pages as text. What stands between the tags is escaped unless it is markup itself. */

/** Markup that was put together here; everything else is text of others. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | null | readonly Part[];

/** A tagged template: its own text is markup, what is put in is escaped. Null is nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((whole, text, at) => `${whole}${at === 0 ? '' : render(parts[at - 1]!)}${text}`, ''),
  );
}

function render(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  // Control characters have no place in a page, and a lone surrogate is none.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  const plain = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
  // A number keeps its sign of percent.
  const joined = plain.replace(/(\d) %/g, '$1\u00a0%');
  return joined.replace(/[&<>"']/g, (character) => entities[character]!);
}
