export function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('fr-FR')}${text.slice(1)}`;
}

/** With its full stop, unless it ends already; an abbreviation at the end (`12 nov.`) brings one. */
export function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** The middle of a sentence as a sentence of its own. */
export function asSentence(text: string): string {
  return ended(capitalised(text));
}
