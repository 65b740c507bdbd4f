import type { Command } from './Command.ts';

const head = `Outpost: short-term forecasts of outbreaks, one AI provider at a time.

Usage: outpost COMMAND [options]
`;

const tail = `
Every command takes:
  --data-dir DIR   the data folder (else OUTPOST_DATA_DIR, else the platform's own)
  --json           one JSON document on stdout
  --help           how to use the command

Exit codes: 0 done, 1 defect in Outpost, 2 wrong usage or refused, 3 unusable input,
4 provider failure, 5 data folder in use, 6 data folder damaged, 130 cancelled.`;

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
