export function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('fr-FR')}${text.slice(1)}`;
}

/** With its full stop, which an abbreviation at the end (`12 nov.`) already brings. */
export function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The middle of a sentence as a sentence of its own. */
export function asSentence(text: string): string {
  return ended(capitalised(text));
}
