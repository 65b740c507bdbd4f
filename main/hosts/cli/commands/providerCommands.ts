import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import {
  type ProviderId,
  providerIds,
  providerNames,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../../shared/providers/providerSchema.ts';
import { always, type Command, isSet } from '../Command.ts';

function unknownProvider(text: string, known: readonly string[]): AppError {
  return new AppError(
    'UNKNOWN_PROVIDER',
    `There is no provider ${quoted(text)}. Providers: ${known.join(', ')}.`,
    {
      id: text,
      known,
    },
  );
}

function providerId(text: string): ProviderId {
  const id = providerIds.find((known) => known === text);
  if (id === undefined) throw unknownProvider(text, providerIds);
  return id;
}

function remoteProviderId(text: string): RemoteProviderId {
  const id = remoteProviderIds.find((known) => known === text);
  if (id === undefined) throw unknownProvider(text, remoteProviderIds);
  return id;
}

export const providerCommands: Command[] = [
  {
    name: 'providers test',
    usage: 'ID',
    summary: 'look whether a provider answers and takes the key; costs no tokens',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const value = await client.call('providers.test', { id: providerId(positionals[0]!) });
      const took = value.latencyMs === null ? '' : ` (${value.latencyMs} ms)`;
      return { value, text: `${providerNames[value.id]}: ${value.status}${took}\n${value.message}` };
    },
  },
  {
    name: 'providers models',
    usage: 'ID',
    summary: 'models that a provider lists now',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const id = providerId(positionals[0]!);
      const value = await client.call('providers.models', { id });
      const text =
        value.models.length === 0
          ? `${providerNames[id]} lists no models.`
          : value.models.map((model) => model.id).join('\n');
      return { value, text };
    },
  },
  {
    name: 'config set-secret',
    usage: 'ID [--plain-text]',
    summary: 'keep the key of a provider; it is read from standard input and never shown',
    options: { 'plain-text': 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run(context) {
      const { client, positionals, io } = context;
      const id = remoteProviderId(positionals[0]!);
      const key = (await io.readSecret(`Key of ${providerNames[id]}: `)).trim();
      if (key === '')
        throw new AppError('BAD_KEY', 'No key came on standard input. Paste it, or pipe it in.', { id });
      const value = await client.call('providers.setKey', {
        id,
        key,
        plainText: isSet(context, 'plain-text'),
      });
      const { hasKeyStore } = await client.call('providers.setup', {});
      const where = hasKeyStore ? 'encrypted' : 'in plain text, in a file that only you may read';
      const next =
        value.keySource === 'environment'
          ? 'The environment holds another key for it, which comes first.'
          : `Enable the provider with \`outpost config set providers.${id}.enabled true\`.`;
      return { value, text: `The key of ${providerNames[id]} is kept ${where}. ${next}` };
    },
  },
];
