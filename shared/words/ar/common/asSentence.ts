/** The middle of a sentence as a sentence of its own; Arabic has no capital letters. */
export function asSentence(text: string): string {
  return `${text}.`;
}
