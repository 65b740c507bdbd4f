import type { Client } from '../../../shared/contract/client.ts';
import type { Words } from '../../../shared/words/index.ts';
import type { Terminal } from './terminal.ts';

/** What a command was given, already taken apart. */
export interface Invocation {
  positionals: string[];
  /** Options by name; a repeated option keeps all its values. */
  options: Record<string, string | boolean | string[] | undefined>;
  isJson: boolean;
  /** Whether nothing but this computer may be asked. */
  isNetworkOff: boolean;
  dataFolder: string;
  /** Another site, whose bundle is kept in the data folder, by its number or name: then that one is read. */
  site: string | undefined;
}

/** What the command line reads and writes; tests give their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** What standard output is shown on. */
  terminal: Terminal;
  /** Whether progress may redraw its line. */
  isErrTerminal: boolean;
  readFile(path: string): Promise<string>;
  /** All of standard input, to its end. */
  readStdin(): Promise<string>;
  /** A secret: one line typed unseen at a terminal, else all of standard input. */
  readSecret(prompt: string): Promise<string>;
  /** Whether a person types it: then they can be asked again. */
  isTyped: boolean;
  writeFile(path: string, text: string): Promise<void>;
  /** Writes a file whole or not at all; what stood under the name stays until then. @throws AppError `OUTPUT_NOT_WRITABLE` */
  replaceFile(path: string, content: string | Uint8Array): Promise<void>;
}

/** What a command answers: the JSON value, the text for people, and a special exit code where one is due. */
export interface Outcome {
  value: unknown;
  text: string;
  exitCode?: number;
}

export interface CommandContext extends Invocation {
  client: Client;
  io: Io;
}

export type BareContext = Omit<CommandContext, 'client'>;

type OptionType = 'string' | 'boolean' | 'strings';

/** `writer-if-free`: keeps what it finds where a data folder is there that nobody else has, and only reads elsewhere. */
export type Access = 'writer' | 'reader' | 'writer-if-free';

/** The name of what a command does, in the words of the command line. */
export type Summary = keyof Words['cli']['summaries'];

/** One command of the command line. */
export interface Command {
  /** The words that call it, such as `lock acquire`. */
  name: string;
  /** What follows the words, such as `FILE... [--name N]`. */
  usage: () => string;
  summary: Summary;
  options: Record<string, OptionType>;
  /** How many positional arguments it takes. */
  positionals: { min: number; max: number };
  /** Whether it changes the data folder, seen its options. */
  access(invocation: Invocation): Access;
  /** Whether Ctrl+C ends all of it, not only the import or run in progress; its `run` then throws `CANCELLED` by itself. */
  isStoppedWhole?: true;
  run(context: CommandContext): Promise<Outcome>;
  /** What is done instead where no core may be open: whole data folders are written and put in place. */
  runBare?(invocation: BareContext): Promise<Outcome>;
}

/** @returns an option's one text, or undefined. */
export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** @returns all texts of a repeatable option; empty when it was not given. */
export function textOptions(invocation: Invocation, name: string): string[] {
  const value = invocation.options[name];
  return Array.isArray(value) ? value : [];
}

export function isSet(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}

export const always = (access: Access) => () => access;

/** Dry runs change nothing, so they also work beside another process. */
export const writerUnlessDryRun = (invocation: Invocation): 'writer' | 'reader' =>
  isSet(invocation, 'dry-run') ? 'reader' : 'writer';
