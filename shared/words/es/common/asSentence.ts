export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** With a point at its end, unless it ends already. */
export function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** The middle of a sentence as a sentence of its own. */
export function asSentence(text: string): string {
  return ended(capitalised(text));
}
