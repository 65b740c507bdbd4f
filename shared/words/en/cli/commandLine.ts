/** Why a command line is not understood. */
import { nearNames } from '../common/nearNames.ts';

export const commandLine = {
  /** Of a setting that is not as it was at first. */
  changed: 'changed',
  /** @param by the name that stood in `report.author` then */
  sourceOf: ({ when, by }: { when: string; by: string | null }) =>
    by === null ? `Set ${when}.` : `Set ${when} by ${by}.`,
  unreadableFile: ({ missing, path }: { missing: boolean; path: string }) =>
    missing
      ? `There is no file ${path}. Check the name and the folder.`
      : `${path} can't be read. Check its permissions.`,
  needsValue: ({ option }: { option: string }) => `${option} needs a value`,
  takesNoValue: ({ option }: { option: string }) => `${option} takes no value`,
  valueLikeOption: ({ option }: { option: string }) =>
    `${option} needs a value; one that begins with "-" is written ${option}=VALUE`,
  somethingMissing: 'Something is missing',
  tooMany: ({ argument }: { argument: string }) => `"${argument}" is one argument too many`,
  unknownDefect: 'unknown defect',
  /** @param near commands that are like it. @param family those that begin with the same word */
  noCommand: ({
    text,
    near,
    family,
  }: {
    text: string;
    near: readonly string[];
    family: readonly string[];
  }) => {
    const called = (names: readonly string[]) => names.map((name) => `\`outpost ${name}\``);
    const known =
      family.length > 0 ? `There are: ${called(family).join(', ')}.` : '`outpost --help` lists them.';
    return `There is no command ${text}. ${nearNames.didYouMean(called(near)) ?? known}`;
  },
  /** @param name null where no command was named yet. @param near options that are like it */
  noOption: ({ option, name, near }: { option: string; name: string | null; near: readonly string[] }) => {
    const help = name === null ? 'outpost --help' : `outpost ${name} --help`;
    const where = name === null ? 'There is no option' : `\`outpost ${name}\` has no option`;
    return `${where} ${option}. ${nearNames.didYouMean(near) ?? `\`${help}\` lists them.`}`;
  },
  noDate: (p: { name: string; text: string }) =>
    `--${p.name} has "${p.text}", where a date like 2026-11-24 is expected.`,
  withUsage: ({ problem, name, usage }: { problem: string; name: string; usage: string }) =>
    `${problem}. Usage: outpost ${name} ${usage}`,
};
