import { words } from '../../../shared/words/index.ts';
import type { Command } from './Command.ts';
import { terminal } from './terminal.ts';
import { wrapped } from './wrap.ts';

/** Of what an option does, below its name. */
const INDENT = '      ';

/** The list of all commands. */
export function overview(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map(
    (command) => `  ${command.name.padEnd(widest)}  ${words.cli.summaries[command.summary]}`,
  );
  return [words.cli.help.head, ...lines, words.cli.help.tail].join('\n');
}

/** How to use one command: what it does, what each option does, and an example. */
export function commandHelp({ name, usage, summary, options }: Command): string {
  const lines = Object.keys(options)
    .toSorted()
    .flatMap((option) => optionLines(name, option));
  return [
    `outpost ${`${name} ${usage()}`.trim()}`,
    '',
    words.cli.summaries[summary],
    ...(lines.length === 0 ? [] : ['', words.cli.help.options, ...lines]),
    '',
    words.cli.help.example({ example: words.cli.examples[name]! }),
    words.cli.help.tail,
  ].join('\n');
}

function optionLines(command: string, name: string): string[] {
  const size = (terminal().columns ?? Number.POSITIVE_INFINITY) - INDENT.length;
  const { value, ...said } = words.cli.options.of(command, name)!;
  return [
    `  ${`--${name} ${value}`.trim()}`,
    ...wrapped(words.cli.help.optionText(said), size).map((line) => `${INDENT}${line}`),
  ];
}
