import { AppError } from '../../../../shared/errors/AppError.ts';
import { providerIds, remoteProviderIds } from '../../../../shared/providers/providerSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, isSet } from '../Command.ts';
import { providerName, took } from '../format.ts';
import { providerNamed } from '../providerNamed.ts';

export const providerCommands: Command[] = [
  {
    name: 'providers test',
    usage: () => 'ID',
    summary: 'providersTest',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const value = await client.call('providers.test', { id: providerNamed(positionals[0]!, providerIds) });
      const status = words.cli.health.statuses[value.status];
      const text = value.latencyMs === null ? status : `${status} (${took(value.latencyMs)})`;
      const line = words.common.lists.about({ name: providerName(value.id), text });
      return { value, text: `${line}\n${value.message}` };
    },
  },
  {
    name: 'providers models',
    usage: () => 'ID',
    summary: 'providersModels',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const id = providerNamed(positionals[0]!, providerIds);
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
    usage: () => words.cli.usages.configSetSecret,
    summary: 'configSetSecret',
    options: { 'plain-text': 'boolean' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run(context) {
      const { client, positionals, io } = context;
      const id = providerNamed(positionals[0]!, remoteProviderIds);
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
