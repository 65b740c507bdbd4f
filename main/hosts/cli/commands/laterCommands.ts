/** Commands of later versions: known by name, so that a script learns that they are not there yet. */
const laterCommands = ['erase'];

/** @returns the later command that the words start with, or null. */
export function laterCommand(words: readonly string[]): string | null {
  return laterCommands.find((name) => words.join(' ').startsWith(name)) ?? null;
}
