/** A kept reply that is read again. */

export const normalize = {
  rejected: ({ failure, reason }: { failure: string; reason: string }) => `Rejected, ${failure}: ${reason}.`,
  input: ({ isStandard, path }: { isStandard: boolean; path: string }) =>
    isStandard ? 'Standard input' : path,
  noJson: ({ name }: { name: string }) => `${name} is not JSON. Check that it is the right file, and whole.`,
  verdict: ({ warnings, repairs }: { warnings: number; repairs: string }) =>
    warnings === 0 ? 'Accepted: it is what was asked for.' : `Usable after ${repairs}:`,
  nameFiles: ({ name, usage }: { name: string; usage: string }) =>
    `Name both files; one of them may be \`-\`. Usage: outpost ${name} ${usage}`,
};
