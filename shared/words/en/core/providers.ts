/** What asking about a provider gave. */

export const providers = {
  cannotBeAsked: ({ name, missing }: { name: string; missing: string }) =>
    `${name} can't be asked: ${missing}.`,
  noModelList: ({ name, message }: { name: string; message: string }) =>
    `${name} gave no list of models: ${message}.`,
  creditUnknown: 'Whether there is credit shows with the first forecast.',
  noAddress: 'it has no address',
  hasNoKey: 'it has no key',
  noKey: ({ id }: { id: string }) => `it has no key; enter one with \`outpost config set-secret ${id}\``,
  oddKey: ({ id }: { id: string }) =>
    `its key holds a space or a sign that no key has; copy it again, into the environment or with \`outpost config set-secret ${id}\``,
  budgetUsedUp: ({ budget }: { budget: number }) =>
    `the daily budget of ${budget} tokens in the settings is used up`,
  noModel: 'it lists no model; load one there, or name one in the settings',
  noList: 'it answers without a list of models',
};
