/** The command line as a function: arguments in, text out, exit code back. */

import { type Client, createClient } from '../../../shared/contract/client.ts';
import type { Notice } from '../../../shared/contract/events.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { exitCodeOf } from '../../../shared/errors/errorCodes.ts';
import { toErrorShape } from '../../../shared/errors/toErrorShape.ts';
import { speak, words } from '../../../shared/words/index.ts';
import { systemLanguage } from '../../../shared/words/language.ts';
import { folderInUse } from '../../adapters/processLock.ts';
import type { Core } from '../../core/Core.ts';
import { installation } from '../installation.ts';
import { always, type Command, type Invocation, type Io, type Outcome } from './Command.ts';
import { commands } from './commandTable.ts';
import { commandHelp, overview } from './help.ts';
import { inProcessTransport } from './inProcessTransport.ts';
import type { openCommandCore } from './openCommandCore.ts';
import { parseCommand } from './parseArguments.ts';
import { runServe, serveCommand } from './serveCommand.ts';
import { showOn } from './terminal.ts';
import { withoutCommands } from './withoutCommands.ts';

/** Whose an answer is, where it is another site's. */
interface FromSite {
  value: unknown;
  text: string;
}

type CoreParts = Parameters<typeof openCommandCore>[2];

export const allCommands: readonly Command[] = [...commands, serveCommand];

/**
 * @param parts what a test shares between commands
 * @returns the exit code; never throws
 */
export async function runCommandLine(
  argv: readonly string[],
  io: Io,
  defaultDataFolder: string,
  parts: CoreParts = {},
): Promise<number> {
  const isJson = argv.includes('--json');
  showOn(io.terminal);
  try {
    // A command that opens a data folder goes on in the language of its settings.
    await speak(systemLanguage());
    if (argv.length === 0 || argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
      io.out(`${overview(allCommands)}\n`);
      return argv.length === 0 ? 2 : 0;
    }
    if (argv[0] === '--version') {
      io.out(`${installation().version}\n`);
      return 0;
    }
    const { command, invocation, wantsHelp } = parseCommand(argv, allCommands, defaultDataFolder);
    if (wantsHelp) {
      io.out(`${commandHelp(command)}\n`);
      return 0;
    }
    if (invocation.site !== undefined) refuseChange(command, invocation);
    if (command === serveCommand) return await runServe(invocation, io);
    if (invocation.site !== undefined) return await runOnSite(command, invocation, io, parts);
    const outcome =
      command.runBare === undefined
        ? await runOnCore(command, invocation, io, parts)
        : await command.runBare({ ...invocation, io });
    return answer(outcome, isJson, io);
  } catch (thrown) {
    return answerFailure(thrown, isJson, io);
  }
}

function answer(outcome: Outcome, isJson: boolean, io: Io, from?: FromSite): number {
  const value = { ok: true, ...(from === undefined ? {} : { site: from.value }), value: outcome.value };
  const text = from === undefined ? outcome.text : `${from.text}\n\n${outcome.text}`;
  io.out(isJson ? `${JSON.stringify(value)}\n` : `${withoutCommands(text)}\n`);
  return outcome.exitCode ?? 0;
}

/** Another site is read and never changed. @throws AppError `INVALID_PARAMS` */
function refuseChange(command: Command, invocation: Invocation): void {
  const { name, runBare } = command;
  if (runBare === undefined && command.access(invocation) !== 'writer') return;
  throw new AppError('INVALID_PARAMS', words.cli.bundle.onlyReading({ name }), { command: name });
}

/** Reads what a bundle of another site brought, and says above it whose it is. */
async function runOnSite(
  command: Command,
  invocation: Invocation,
  io: Io,
  parts: CoreParts,
): Promise<number> {
  const { fromSite } = await import('./fromSite.ts');
  const from = await fromSite(invocation.dataFolder, invocation.site!);
  const reading: Command = { ...command, access: always('reader') };
  const there = { ...invocation, dataFolder: from.folder };
  const outcome = await runOnCore(reading, there, io, parts, from.speak);
  return answer(outcome, invocation.isJson, io, { value: from.value, text: from.text() });
}

async function runOnCore(
  command: Command,
  invocation: Invocation,
  io: Io,
  parts: CoreParts,
  speakAgain = async () => {},
): Promise<Outcome> {
  // Help, versions and mistakes are answered before the core is loaded.
  const { openCommandCore: open } = await import('./openCommandCore.ts');
  const { isNetworkOff } = invocation;
  const { core, access } = await open(invocation.dataFolder, command.access(invocation), {
    ...parts,
    isNetworkOff,
  });
  await speakAgain();
  const client = createClient(inProcessTransport(core));
  const stopListening = onInterrupt(core, access, command);
  try {
    await (access === 'writer' ? tellNotices(client, invocation, io) : tellWriter(client, invocation, io));
    return await command.run({ ...invocation, client, io });
  } finally {
    stopListening();
    await core.close();
  }
}

/** What the data folder's opening found is said at once, on stderr. */
async function tellNotices(client: Client, invocation: Invocation, io: Io): Promise<void> {
  const { notices } = await client.call('app.info', {});
  for (const notice of notices) io.err(noticeLine(notice, invocation));
}

/** Whoever reads beside another process learns who has the folder: what they see may change meanwhile. */
async function tellWriter(client: Client, invocation: Invocation, io: Io): Promise<void> {
  const { writer, dataFolder } = await client.call('app.info', {});
  if (writer === null) return;
  const { message } = folderInUse(dataFolder, writer);
  io.err(noticeLine({ severity: 'info', message }, invocation));
}

function noticeLine({ severity, message }: Pick<Notice, 'severity' | 'message'>, { isJson }: Invocation) {
  const { lists } = words.common;
  const text = isJson ? message : lists.about({ name: words.cli.imports.grades[severity], text: message });
  return `${withoutCommands(text)}\n`;
}

/** Ctrl+C cancels the import, run or backtest in progress; the command then ends as cancelled. A second one ends the process. */
function onInterrupt(core: Core, access: 'writer' | 'reader', { isStoppedWhole }: Command): () => void {
  const client = createClient(inProcessTransport(core));
  const cancelAny = async () => {
    if (isStoppedWhole) return core.close();
    if ((await client.call('datasets.cancelImport', {})).cancelled) return;
    if (access === 'writer' && (await client.call('forecasts.cancel', {})).cancelled) return;
    if (access === 'writer' && (await client.call('hindcast.cancelBacktest', {})).cancelled) return;
    await core.close();
    process.exit(130);
  };
  const cancel = () => void cancelAny();
  process.once('SIGINT', cancel);
  return () => process.removeListener('SIGINT', cancel);
}

function answerFailure(thrown: unknown, isJson: boolean, io: Io): number {
  const error = toErrorShape(thrown);
  if (isJson) io.out(`${JSON.stringify({ ok: false, error })}\n`);
  else io.err(`outpost: ${withoutCommands(error.message)}\n`);
  if (!isAppError(thrown))
    io.err(`${thrown instanceof Error ? thrown.message : words.cli.commandLine.unknownDefect}\n`);
  return exitCodeOf(error.code);
}
