/** Takes a command line apart: the global options, the command by its words, its own options. */

import { parseArgs } from 'node:util';
import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Command, Invocation } from './Command.ts';
import { familyOf, noCommand, noOption } from './notKnown.ts';

export interface ParsedCommand {
  command: Command;
  invocation: Invocation;
  wantsHelp: boolean;
}

type KnownOptions = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

const globalOptions = {
  'data-dir': { type: 'string' },
  site: { type: 'string' },
  json: { type: 'boolean' },
  'no-network': { type: 'boolean' },
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
    if (word === '--data-dir' || word === '--site') globals.push(word, argv[++index] ?? '');
    else if (word === '--json' || word === '--no-network' || /^--(?:data-dir|site)=/.test(word))
      globals.push(word);
    else break;
  }
  return { globals, rest: argv.slice(index) };
}

function findCommand(typed: readonly string[], commands: readonly Command[]): Command {
  const [first = '', second = ''] = typed;
  const byName = (name: string) => commands.find((command) => command.name === name);
  const found = byName(`${first} ${second}`) ?? byName(first);
  if (found !== undefined && !isOtherMember(found, second, commands)) return found;
  throw noCommand(typed, commands);
}

/** Whether `lock aquire` was read as `lock`, which takes nothing: the second word names no command. */
function isOtherMember(
  { name, positionals }: Command,
  second: string,
  commands: readonly Command[],
): boolean {
  return second !== '' && positionals.max === 0 && !name.includes(' ') && familyOf(name, commands).length > 1;
}

/**
 * @param defaultDataFolder used when `--data-dir` is not given
 * @throws AppError `INVALID_PARAMS`
 */
export function parseCommand(
  argv: readonly string[],
  commands: readonly Command[],
  defaultDataFolder: string,
): ParsedCommand {
  const { globals, rest } = withoutLeadingGlobals(argv);
  if (rest[0]?.startsWith('-')) throw noOption(rest[0], null, Object.keys(globalOptions));
  const typed = leadingWords(rest);
  const command = findCommand(typed, commands);
  const own = Object.entries(command.options).map(([name, type]) => [
    name,
    type === 'strings' ? { type: 'string' as const, multiple: true } : { type },
  ]);
  const known: KnownOptions = { ...Object.fromEntries(own), ...globalOptions };
  const args = [...globals, ...rest.slice(command.name.split(' ').length)];
  const { values, positionals } = parse(args, known, command);
  const { 'data-dir': dataDir, site, json, help, 'no-network': noNetwork, ...options } = values;
  const wantsHelp = help === true;
  if (!wantsHelp) checkPositionals(command, positionals);
  const dataFolder = typeof dataDir === 'string' && dataDir !== '' ? dataDir : defaultDataFolder;
  return {
    command,
    invocation: {
      positionals,
      options: options as Invocation['options'],
      isJson: json === true,
      isNetworkOff: noNetwork === true,
      dataFolder,
      site: typeof site === 'string' ? site : undefined,
    },
    wantsHelp,
  };
}

function parse(given: string[], options: KnownOptions, command: Command) {
  const args = withLists(given, options);
  checkOptions(args, options, command);
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/**
 * What Node's own check would refuse, in our words.
 * @throws AppError `INVALID_PARAMS` naming the option that was probably meant, or the one whose value is missing
 */
function checkOptions(args: string[], options: KnownOptions, command: Command): void {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const said = words.cli.commandLine;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) throw noOption(option, command.name, Object.keys(options));
    const takesValue = options[name]!.type === 'string';
    if (!takesValue && value !== undefined) throw misused(said.takesNoValue({ option }), command);
    if (takesValue && value === undefined) throw misused(said.needsValue({ option }), command);
    // A value such as -1 may be meant, or another option.
    if (takesValue && value!.length > 1 && value!.startsWith('-') && inlineValue === false)
      throw misused(said.valueLikeOption({ option }), command);
  }
}

function misused(problem: string, command: Command): AppError {
  return new AppError(
    'INVALID_PARAMS',
    words.cli.commandLine.withUsage({ problem, name: command.name, usage: command.usage() }).trim(),
    { command: command.name },
  );
}

/** `--file A B C` means three files: every word behind a list option belongs to it until the next option. */
function withLists(args: readonly string[], options: KnownOptions): string[] {
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
  throw misused(problem, command);
}
