import type { Command } from './Command.ts';
import { configCommands } from './commands/configCommands.ts';
import { datasetCommands } from './commands/datasetCommands.ts';
import { forecastCommands } from './commands/forecastCommands.ts';
import { lockCommands } from './commands/lockCommands.ts';
import { normalizeCommand } from './commands/normalizeCommand.ts';
import { providerCommands } from './commands/providerCommands.ts';

/** Every command but `serve`, which runs until it is told to stop (see `serveCommand.ts`). */
export const commands: readonly Command[] = [
  ...datasetCommands,
  ...forecastCommands,
  ...lockCommands,
  ...providerCommands,
  normalizeCommand,
  ...configCommands,
];
