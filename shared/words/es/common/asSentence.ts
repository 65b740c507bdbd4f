export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The middle of a sentence as a sentence of its own. */
export function asSentence(text: string): string {
  return `${capitalised(text)}.`;
}
