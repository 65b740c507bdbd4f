import type { Command } from './Command.ts';
import { assessCommand } from './commands/assessCommand.ts';
import { bundleCommands } from './commands/bundleCommand.ts';
import { configCommands } from './commands/configCommands.ts';
import { datasetCommands } from './commands/datasetCommands.ts';
import { doctorCommand } from './commands/doctorCommand.ts';
import { eraseCommand } from './commands/eraseCommand.ts';
import { forecastCommands } from './commands/forecastCommands.ts';
import { healthCommand } from './commands/healthCommand.ts';
import { hindcastCommand } from './commands/hindcastCommand.ts';
import { levelCommands } from './commands/levelCommands.ts';
import { lockCommands } from './commands/lockCommands.ts';
import { normalizeCommand } from './commands/normalizeCommand.ts';
import { providerCommands } from './commands/providerCommands.ts';
import { reportCommand } from './commands/reportCommand.ts';
import { schedulerCommands } from './commands/schedulerCommands.ts';
import { scoreCommand } from './commands/scoreCommand.ts';
import { teamCommands } from './commands/teamCommands.ts';
import { watchCommands } from './commands/watchCommands.ts';

/** Every command but `serve`, which runs until it is told to stop (see `serveCommand.ts`). */
export const commands: readonly Command[] = [
  ...datasetCommands,
  ...watchCommands,
  ...forecastCommands,
  reportCommand,
  assessCommand,
  hindcastCommand,
  ...levelCommands,
  ...lockCommands,
  ...providerCommands,
  normalizeCommand,
  scoreCommand,
  healthCommand,
  doctorCommand,
  ...schedulerCommands,
  ...configCommands,
  ...bundleCommands,
  ...teamCommands,
  eraseCommand,
];
