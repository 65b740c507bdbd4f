/** What is said of a command or option that there is not, with those that were probably meant. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import { nearest } from '../../core/util/nearest.ts';
import type { Command } from './Command.ts';

/** @returns the commands that begin with a word */
export const familyOf = (word: string, commands: readonly Command[]) =>
  commands.filter(({ name }) => name.split(' ')[0] === word);

/** @param typed the words before the first option */
export function noCommand(
  [first = '', second = '']: readonly string[],
  commands: readonly Command[],
): AppError {
  const command = `${first} ${second}`.trim();
  const family = familyOf(first, commands).map(({ name }) => name);
  const near =
    family.length > 0 ? nearMembers(first, second, family) : nearCommands(first, command, commands);
  return new AppError(
    'INVALID_PARAMS',
    words.cli.commandLine.noCommand({ text: quoted(command), near, family }),
    { command },
  );
}

/** The first word is right. */
function nearMembers(first: string, second: string, family: readonly string[]): string[] {
  const members = family.filter((name) => name !== first).map((name) => name.slice(first.length + 1));
  return nearest(second, members).map((member) => `${first} ${member}`);
}

/** The second word may be a member of the family, or what a command of one word is given. */
function nearCommands(first: string, command: string, commands: readonly Command[]): string[] {
  const names = commands.map(({ name }) => name);
  const near = nearest(command, names);
  return near.length > 0 ? near : nearest(first, [...new Set(names.map((name) => name.split(' ')[0]!))]);
}

/** @param command null where none was named before the option */
export function noOption(typed: string, command: string | null, known: readonly string[]): AppError {
  const option = typed.split('=')[0]!;
  const near = nearest(option, known).map((name) => `--${name}`);
  return new AppError(
    'INVALID_PARAMS',
    words.cli.commandLine.noOption({ option: quoted(option), name: command, near }),
    { option, ...(command === null ? {} : { command }) },
  );
}
