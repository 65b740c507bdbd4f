import { homedir } from 'node:os';
import { defaultDataFolder } from '../adapters/dataFolder.ts';

/** The data folder when a command names none: the same for all three hosts, so that they see the same data. */
export function chosenDataFolder(): string {
  const { OUTPOST_DATA_DIR: stated } = process.env;
  if (stated !== undefined && stated !== '') return stated;
  return defaultDataFolder(process.env, process.platform, homedir());
}
