/** With a point at its end, unless it ends already. */
export function ended(text: string): string {
  return /[.؟!]$/.test(text) ? text : `${text}.`;
}

/** The middle of a sentence as a sentence of its own; Arabic has no capital letters. */
export function asSentence(text: string): string {
  return ended(text);
}
