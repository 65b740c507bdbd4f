/** The audit trail. */

export const audit = {
  repairedFirst: ({ failure, repair }: { failure: string; repair: string }) =>
    `${failure}, repaired (${repair}), then`,
  empty: 'The audit trail is empty.',
  repaired: ({ type }: { type: string }) =>
    type === 'REQUEST_REPAIRED' ? 'repaired' : 'the next request will be repaired',
  withoutParameter: ({ to, param }: { to: string | null; param: string }) =>
    to === null ? `without the parameter ${param}` : `${to} in place of ${param}`,
  answerHeld: ({ to }: { to: string }) => `answer held to ${to === 'none' ? 'no form' : to}`,
  weeksOfHistory: ({ weeks }: { weeks: number }) => `${weeks} weeks of history`,
  answerTokens: ({ answerTokens }: { answerTokens: number }) => `${answerTokens} tokens for the answer`,
  otherModel: 'another model',
  intact: 'The audit trail is intact: every entry follows from the one before.',
  broken: ({ seq, segment }: { seq: number; segment: string }) =>
    `The audit trail is broken at entry ${seq}, in journal/${segment}. The entries before it can be trusted.`,
  unaccounted: ({ files }: { files: string }) =>
    `The chain is whole, but no entry accounts for these damaged files: ${files}.`,
};
