/** `outpost erase`: everything that Outpost keeps on this machine for a data folder. It runs without a core. */
import { homedir, tmpdir } from 'node:os';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { defaultAppState, defaultDataFolder } from '../../../adapters/dataFolder.ts';
import type { Beside, Erased } from '../../../adapters/erase/eraseAll.ts';
import { always, type Command, isSet, type Outcome } from '../Command.ts';
import { whole } from '../format.ts';

/** Something that should be gone is still there. */
const EXIT_LEFT = 3;
/** Names that a person still reads. */
const MOST_NAMES = 20;

export const eraseCommand: Command = {
  name: 'erase',
  usage: () => words.cli.usages.erase,
  summary: 'erase',
  options: { yes: 'boolean', 'dry-run': 'boolean' },
  positionals: { min: 0, max: 0 },
  access: always('writer'),
  run: () => Promise.reject(new Error('erase is run by runBare')),
  async runBare(context) {
    const { dataFolder: folder } = context;
    const isDryRun = isSet(context, 'dry-run');
    if (!isDryRun && !isSet(context, 'yes'))
      throw new AppError('INVALID_PARAMS', words.cli.erase.confirm({ folder }), { folder });
    const erase = await import('../../../adapters/erase/eraseAll.ts');
    const erased = await erase.eraseAll({ folder, isDryRun, beside: besideOf(folder, erase) });
    const { files, bytes, foreign, failed } = erased;
    const value = { folder: erased.folder, dryRun: isDryRun, files, bytes, foreign, failed };
    return {
      value,
      text: eraseText(erased, isDryRun),
      ...(failed.length === 0 ? {} : { exitCode: EXIT_LEFT }),
    } satisfies Outcome;
  },
};

/** The state of the window and prints that were cut off belong to the usual data folder: another one leaves them alone. */
function besideOf(
  folder: string,
  { appState, temporaries }: { appState(folder: string): Beside; temporaries(folder: string): Beside },
): Beside[] {
  const machine = [process.env, process.platform, homedir()] as const;
  if (folder !== defaultDataFolder(...machine)) return [];
  return [appState(defaultAppState(...machine)), temporaries(tmpdir())];
}

function eraseText({ folder, files, bytes, foreign, failed }: Erased, isDryRun: boolean): string {
  const said = words.cli.erase;
  const facts = { folder, count: whole(files.length), kilobytes: whole(Math.ceil(bytes / 1000)) };
  const list = (paths: readonly string[]) => {
    const some = paths.slice(0, MOST_NAMES).map((path) => `  ${path}`);
    return paths.length > MOST_NAMES
      ? [...some, `  ${said.andMore({ count: whole(paths.length - MOST_NAMES) })}`]
      : some;
  };
  return [
    isDryRun ? said.wouldErase(facts) : said.erased(facts),
    ...(isDryRun ? list(files) : []),
    ...(foreign.length === 0 ? [] : [said.foreign, ...list(foreign)]),
    ...(failed.length === 0
      ? []
      : [said.failed, ...list(failed.map(({ path, system }) => `${path} (${system})`))]),
    '',
    said.notErasable,
  ].join('\n');
}
