/** Takes a command line apart: the global options, the command by its words, its own options. */

import { parseArgs } from 'node:util';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import type { Command, Invocation } from './Command.ts';
import { laterCommand } from './commands/laterCommands.ts';

export interface ParsedCommand {
  command: Command;
  invocation: Invocation;
  wantsHelp: boolean;
}

const globalOptions = {
  'data-dir': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The words before the first option; commands are named by at most two of them. */
function leadingWords(argv: readonly string[]): string[] {
  const end = argv.findIndex((word) => word.startsWith('-'));
  return argv.slice(0, end < 0 ? argv.length : end);
}

/** Global options may also stand before the command. */
function withoutLeadingGlobals(argv: readonly string[]): { globals: string[]; rest: string[] } {
  const globals: string[] = [];
  let index = 0;
  for (; index < argv.length; index += 1) {
    const word = argv[index]!;
    if (word === '--data-dir') globals.push(word, argv[++index] ?? '');
    else if (word === '--json' || word.startsWith('--data-dir=')) globals.push(word);
    else break;
  }
  return { globals, rest: argv.slice(index) };
}

function findCommand(typed: readonly string[], commands: readonly Command[]): Command {
  const [first = '', second = ''] = typed;
  const byName = (name: string) => commands.find((command) => command.name === name);
  const found = byName(`${first} ${second}`) ?? (laterCommand(typed) === null ? byName(first) : undefined);
  if (found !== undefined) return found;
  const later = laterCommand(typed);
  if (later !== null) {
    throw new AppError('COMES_LATER', words.cli.commandLine.comesLater({ later }), {
      command: later,
    });
  }
  throw new AppError(
    'INVALID_PARAMS',
    words.cli.commandLine.noCommand({ text: quoted(typed.slice(0, 2).join(' ')) }),
    {
      command: typed.slice(0, 2).join(' '),
    },
  );
}

/**
 * @param defaultDataFolder used when `--data-dir` is not given
 * @throws AppError `INVALID_PARAMS`, `COMES_LATER`
 */
export function parseCommand(
  argv: readonly string[],
  commands: readonly Command[],
  defaultDataFolder: string,
): ParsedCommand {
  const { globals, rest } = withoutLeadingGlobals(argv);
  const typed = leadingWords(rest);
  const command = findCommand(typed, commands);
  const own = Object.entries(command.options).map(([name, type]) => [
    name,
    type === 'strings' ? { type: 'string' as const, multiple: true } : { type },
  ]);
  const { values, positionals } = parse(
    [...globals, ...rest.slice(command.name.split(' ').length)],
    {
      ...Object.fromEntries(own),
      ...globalOptions,
    },
    command,
  );
  const { 'data-dir': dataDir, json, help, ...options } = values;
  const wantsHelp = help === true;
  if (!wantsHelp) checkPositionals(command, positionals);
  const dataFolder = typeof dataDir === 'string' && dataDir !== '' ? dataDir : defaultDataFolder;
  return {
    command,
    invocation: { positionals, options: options as Invocation['options'], isJson: json === true, dataFolder },
    wantsHelp,
  };
}

function parse(
  args: string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'],
  command: Command,
) {
  try {
    return parseArgs({
      args: withLists(args, options ?? {}),
      options: options ?? {},
      allowPositionals: true,
      strict: true,
    });
  } catch (thrown) {
    const [problem = words.cli.commandLine.notUnderstood] =
      thrown instanceof Error ? thrown.message.split('. ') : [];
    throw new AppError(
      'INVALID_PARAMS',
      words.cli.commandLine.withUsage({ problem, name: command.name, usage: command.usage }).trim(),
      {
        command: command.name,
      },
    );
  }
}

/** `--file A B C` means three files: every word behind a list option belongs to it until the next option. */
function withLists(
  args: readonly string[],
  options: Record<string, { multiple?: boolean | undefined }>,
): string[] {
  const out: string[] = [];
  let list: string | null = null;
  let isFirst = false;
  for (const word of args) {
    if (word.startsWith('--')) {
      const name = word.slice(2);
      list = options[name]?.multiple === true ? name : null;
      isFirst = list !== null;
      out.push(word);
    } else if (list !== null && !isFirst) {
      out.push(`--${list}`, word);
    } else {
      isFirst = false;
      out.push(word);
    }
  }
  return out;
}

function checkPositionals(command: Command, positionals: readonly string[]): void {
  const { min, max } = command.positionals;
  if (positionals.length >= min && positionals.length <= max) return;
  const problem =
    positionals.length < min
      ? words.cli.commandLine.somethingMissing
      : words.cli.commandLine.tooMany({ argument: positionals[max]! });
  throw new AppError(
    'INVALID_PARAMS',
    words.cli.commandLine.withUsage({ problem, name: command.name, usage: command.usage }).trim(),
    {
      command: command.name,
    },
  );
}
