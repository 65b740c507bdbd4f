import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import {
  type ProviderId,
  providerIds,
  type RemoteProviderId,
  remoteProviderIds,
} from '../../../../shared/providers/providerSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, isSet } from '../Command.ts';
import { providerName } from '../format.ts';

function unknownProvider(text: string, known: readonly string[]): AppError {
  return new AppError(
    'UNKNOWN_PROVIDER',
    words.cli.normalize.noProvider({ id: quoted(text), known: known.join(', ') }),
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
    summary: words.cli.summaries.providersTest,
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const value = await client.call('providers.test', { id: providerId(positionals[0]!) });
      const took =
        value.latencyMs === null ? '' : ` (${words.common.durations.milliseconds(String(value.latencyMs))})`;
      return { value, text: `${providerName(value.id)}: ${value.status}${took}\n${value.message}` };
    },
  },
  {
    name: 'providers models',
    usage: 'ID',
    summary: words.cli.summaries.providersModels,
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const id = providerId(positionals[0]!);
      const value = await client.call('providers.models', { id });
      const text = words.cli.providers.models({
        count: value.models.length,
        id: providerName(id),
        models: value.models.map((model) => model.id).join('\n'),
      });
      return { value, text };
    },
  },
  {
    name: 'config set-secret',
    usage: words.cli.usages.configSetSecret,
    summary: words.cli.summaries.configSetSecret,
    options: { 'plain-text': 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run(context) {
      const { client, positionals, io } = context;
      const id = remoteProviderId(positionals[0]!);
      const key = (await io.readSecret(words.cli.providers.keyPrompt({ name: providerName(id) }))).trim();
      if (key === '') throw new AppError('BAD_KEY', words.cli.providers.noKeyCame, { id });
      const value = await client.call('providers.setKey', {
        id,
        key,
        plainText: isSet(context, 'plain-text'),
      });
      const { hasKeyStore } = await client.call('providers.setup', {});
      const where = words.cli.providers.whereKept({ hasKeyStore });
      const next = words.cli.providers.nextStep({ keySource: value.keySource, id });
      return { value, text: words.cli.providers.keyKept({ name: providerName(id), where, next }) };
    },
  },
];
