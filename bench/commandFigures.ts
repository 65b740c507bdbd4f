/** What a command that only reads takes of the processor, beside a Node that does nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, ms } from './figures.ts';
import { medianOf } from './measure.ts';
import { runNothing, runOutpost } from './measuredProcess.ts';

const ROUNDS = 15;
const MOST_TIMES = 4;
const CAUSE =
  'The schemas of what is read and answered are built, and the sources of a checkout compared with the bundle.';

export async function commandFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-command-'));
  const commands = {
    'outpost lock': ['lock', '--data-dir', join(folder, 'data')],
    'outpost --help': ['--help'],
  };
  try {
    const figures: Figure[] = [];
    for (const [name, args] of Object.entries(commands)) {
      // The first one makes the bundle and the compile cache, or the data folder.
      await runOutpost(args);
      const took: Record<'nothing' | 'command', number[]> = { nothing: [], command: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        took.nothing.push((await runNothing()).cpuMs);
        took.command.push((await runOutpost(args)).cpuMs);
      }
      const [nothing, command] = [medianOf(took.nothing), medianOf(took.command)];
      figures.push({
        name: `${name}, CPU beside a Node that does nothing`,
        measured: `${ms(command)} = ${(command / nothing).toFixed(1)} x ${ms(nothing)}`,
        goal: `${MOST_TIMES} x`,
        isMet: command <= MOST_TIMES * nothing,
        cause: CAUSE,
      });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
