/** Colours, the only sequences that answers for a terminal are written with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours begin with one
const COLOUR = /(\u001b\[[0-9;]*m)/;
/** Control characters but tabs and ends of lines, those of eight bits too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * @returns a text without what a terminal takes for a command. Texts hold names that others chose and sentences of providers: one could
 * clear the screen, write over the line above, or rename the window.
 */
export function withoutCommands(text: string): string {
  return text
    .split(COLOUR)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(CONTROL, '')))
    .join('');
}
