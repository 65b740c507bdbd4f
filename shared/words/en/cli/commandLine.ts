/** Why a command line is not understood. */

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
  notUnderstood: 'not understood',
  somethingMissing: 'Something is missing',
  tooMany: ({ argument }: { argument: string }) => `"${argument}" is one argument too many`,
  unknownDefect: 'unknown defect',
  comesLater: ({ later }: { later: string }) =>
    `\`outpost ${later}\` comes later; this version does not have it yet.`,
  noCommand: ({ text }: { text: string }) => `There is no command ${text}. \`outpost --help\` lists them.`,
  withUsage: ({ problem, name, usage }: { problem: string; name: string; usage: string }) =>
    `${problem}. Usage: outpost ${name} ${usage}`,
};
