import { words } from '../../../shared/words/index.ts';
import type { Command } from './Command.ts';

const head = words.cli.help.head;

const tail = words.cli.help.tail;

/** The list of all commands. */
export function overview(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(widest)}  ${command.summary}`);
  return [head, ...lines, tail].join('\n');
}

/** How to use one command. */
export function commandHelp(command: Command): string {
  return `outpost ${`${command.name} ${command.usage}`.trim()}\n\n${command.summary}\n${tail}`;
}
