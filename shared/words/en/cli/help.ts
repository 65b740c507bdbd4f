/** How to use the command line. */

export const help = {
  options: 'Options:',
  optionText: ({ text, standard }: { text: string; standard: string | null }) =>
    standard === null ? `${text} It must be given.` : `${text} Default: ${standard}.`,
  example: ({ example }: { example: string }) => `Example:\n  ${example}`,
  head: `Outpost: short-term forecasts of outbreaks, one AI provider at a time.

Usage: outpost COMMAND [options]
`,
  tail: `
Every command takes:
  --data-dir DIR   the data folder (else OUTPOST_DATA_DIR, else the platform's own)
  --site NAME      another site, whose bundle is kept here, to be read (\`outpost bundle list\`)
  --no-network     asks nothing outside of this computer; also by OUTPOST_NO_NETWORK=1
  --json           one JSON document on stdout
  --help           how to use the command

Exit codes: 0 done, 1 defect in Outpost, 2 wrong usage or refused, 3 unusable input,
4 provider failure, 5 data folder in use, 6 data folder damaged, 130 cancelled.`,
};
