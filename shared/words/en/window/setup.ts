import type { KeySource, Result } from '../../../contract/index.ts';
import { createPlural } from '../../plural.ts';
import { health } from './health.ts';

const plural = createPlural('en');

type TestStatus = Result<'providers.test'>['status'];

const testStatus: Record<TestStatus, string> = {
  UP: health.statuses.UP,
  DOWN: health.statuses.DOWN,
  REFUSED: 'Refuses the key',
  UNKNOWN: health.statuses.UNKNOWN,
  NOT_CONFIGURED: health.statuses.NOT_CONFIGURED,
};

const keySource: Record<KeySource, string> = {
  environment: 'A key comes from the environment; it is used before any that is kept here.',
  'key-store': 'A key is kept, encrypted by the key store of this system.',
  'plain-text': 'A key is kept in a plain-text file that only you may read.',
};

/** The set-up of AI providers, and the consent before one is enabled. */
export const setup = {
  open: 'Set up…',
  openOf: (name: string) => `Set up ${name}`,
  title: (provider: string) => `Set up ${provider}`,
  loading: 'Reading how the providers are connected…',
  state: {
    on: 'Enabled: it may be sent counts.',
    off: 'Switched off: no counts are sent to it.',
    missing: {
      key: 'It needs a key.',
      address: 'It needs an address.',
      account: 'It needs an account id.',
    },
  },
  key: {
    title: 'Key',
    source: keySource,
    none: 'No key yet.',
    noneNeeded: 'No key; it is asked without one.',
    label: 'New key',
    replaces: 'A new key takes the place of the one that is kept. No key is ever shown again.',
    plainText: 'Keep it in a plain-text file that only I may read',
    plainTextWhy:
      'This system has no key store that Outpost could use. A key in the environment is never stored.',
    send: 'Keep this key',
    sending: 'Keeping the key…',
    done: 'The key is kept.',
    remove: 'Remove the key',
    removing: 'Removing the key…',
    removed: 'The key that was kept here is gone.',
    missing: 'Paste the key first.',
    plainTextMissing: 'Tick first that it may be kept in a plain-text file.',
    noKeyStore:
      'This system has no key store that Outpost could use. Tick that the key may be kept in a plain-text file, or give it in the environment.',
  },
  connection: {
    title: 'Connection',
    address: 'Address',
    ownAddress: 'The provider’s own',
    ownAddressAt: (host: string) => `The provider’s own (${host})`,
    otherAddress: 'Another one…',
    otherAddressLabel: 'Base address',
    addressHelp: 'What stands before /chat/completions, such as https://host/v1.',
    addressWrong:
      'This is no usable address. It is like https://host/v1, without user name, query or fragment; plain http only on this machine or its network.',
    elsewhere: (provider: string) =>
      `Saving another address switches ${provider} off until you have seen what is sent there.`,
    model: 'Model',
    anyModel: 'Outpost chooses',
    anyModelNow: (model: string) => `Outpost chooses (last: ${model})`,
    otherModel: 'Another name…',
    otherModelLabel: 'Name of the model',
    modelWrong: 'Write the name of the model as the provider writes it.',
    listModels: 'List its models',
    listing: 'Asking for the list…',
    listed: (count: number, models: string) =>
      plural(count, {
        one: `${models} model is listed; choose it in the field.`,
        other: `${models} models are listed; choose one in the field.`,
      }),
    noneListed: 'No models are listed. Write the name of one.',
    account: 'Account id',
    accountHelp: '32 hexadecimal digits, on the overview page of the account.',
    accountWrong: 'An account id has 32 hexadecimal digits: 0 to 9 and a to f.',
    dailyBudget: 'Tokens a day at most',
    dailyBudgetHelp: 'Sent and received together; empty is no limit of yours. Counted anew from 00:00 UTC.',
    dailyBudgetWrong: 'Write a whole number from 1 on, or leave it empty.',
    save: 'Save',
    saving: 'Saving…',
    done: 'Saved.',
  },
  test: {
    title: 'Test',
    help: 'Looks whether it answers and takes the key. No counts are sent, no tokens spent.',
    run: 'Test',
    runOf: (provider: string) => `Test ${provider}`,
    running: (provider: string) => `Asking ${provider}…`,
    status: testStatus,
    offline: 'This computer is offline, so a provider elsewhere does not answer.',
  },
  places: {
    title: 'What is sent',
    coded: 'Send places as numbers instead of by name',
    codedHelp: 'For all providers. Counts, dates and the disease are always sent.',
    saving: 'Saving…',
    show: 'Show what is sent…',
  },
  saveFirst: 'Save the changes first.',
  enable: (provider: string) => `Enable ${provider}…`,
  disable: (provider: string) => `Switch ${provider} off`,
  disabling: 'Switching off…',
  holds: (provider: string) =>
    `${provider} holds the lock: switched off, it loses it, and a run in progress ends without a result.`,
  enabled: (provider: string) => `${provider} is enabled. It can be asked from the next run on.`,
  disabled: (provider: string) => `${provider} is switched off. No counts are sent to it any more.`,
};

export const consent = {
  title: (provider: string) => `Enable ${provider}?`,
  lead: (provider: string, host: string) =>
    `With your consent a run asks ${provider} once for every place, by sending what stands below to **${host}**. Nothing else of the dataset is sent.`,
  leadNear: (provider: string, host: string) =>
    `With your consent a run asks ${provider} once for every place, by sending what stands below to **${host}**, which is this machine or on its network. Nothing else of the dataset is sent.`,
  where: 'Goes to',
  training: 'Training',
  retention: 'Kept there',
  unknownPolicy: 'Not known for this address: ask whoever runs it.',
  size: 'Rough size',
  sizeValue: (p: { perPlace: string; inAll: string; count: number; places: string }) =>
    plural(p.count, {
      one: `About ${p.inAll} tokens for a run of ${p.places} place.`,
      other: `About ${p.inAll} tokens for a run of all ${p.places} places, ${p.perPlace} for each.`,
    }),
  sizeNote: 'Questions and the longest answers together; repetitions after a failure come on top.',
  warning: 'Read this first:',
  request: 'What is sent',
  requestOf: (place: string) => `The request for ${place}, exactly as it would be sent.`,
  dataset: 'Dataset',
  place: 'Place',
  firstPlace: 'The first that can be forecast',
  kinds:
    'For one place at a time: the disease, the place by name or number, its population if known, the weekly counts of cases and deaths with their dates, and what is asked for. Rows about persons are never sent.',
  noDataset: 'There is no dataset yet, so there is no request to show.',
  anyModel: 'The model stands for the one that is chosen when the first request is made.',
  asking: 'Putting the request together…',
  enable: (provider: string) => `Enable ${provider}`,
  enabling: 'Enabling…',
  keepOff: 'Keep it off',
  /** For one that is enabled already. */
  titleEnabled: (provider: string) => `What is sent to ${provider}`,
  leadEnabled: (provider: string, host: string) =>
    `A run asks ${provider} once for every place, by sending what stands below to **${host}**. Nothing else of the dataset is sent.`,
};
