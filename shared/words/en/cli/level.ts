/** Levels that are set by hand. */
export const level = {
  needed: ({ option }: { option: string }) =>
    `Say --${option}. \`outpost level set --help\` shows an example.`,
  unknownLevel: ({ typed }: { typed: string }) =>
    `${typed} is no level. Choose red, yellow, green or not-assessed.`,
  none: 'No level is set by hand.',
  title: 'Levels by hand; the computed ones stay as they are:',
  set: ({ place, change, company }: { place: string; change: string; company: string }) =>
    `${place}: ${change}, ${company}.`,
  ended: ({ place, computed }: { place: string; computed: string | null }) =>
    computed === null
      ? `The level of ${place} by hand has ended.`
      : `The level of ${place} by hand has ended; the computed level is ${computed}.`,
  holds: 'It stands until then, also over new forecasts, and can be ended with `outpost level end`.',
};
