import { spoken, words } from '../../../../shared/words/index.ts';
import { decimalMarkOf, typedNumber } from '../../../../shared/words/typedNumber.ts';
import { always, type Command, textOption } from '../Command.ts';
import { settingDetails, settingTables, settingText } from '../settingText.ts';

/** A value as typed: JSON where it is JSON (`true`, `3`, `["a"]`), a number as the language writes it (`1,5`), else the text itself. */
function typedValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const number = typedNumber(text, decimalMarkOf(spoken));
    return Number.isNaN(number) ? text : number;
  }
}

export const configCommands: Command[] = [
  {
    name: 'config',
    usage: () => '',
    summary: 'config',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('settings.list', {});
      return { value, text: settingTables(value.settings) };
    },
  },
  {
    name: 'config get',
    usage: () => 'KEY',
    summary: 'configGet',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('reader'),
    async run({ client, positionals }) {
      const value = await client.call('settings.get', { key: positionals[0]! });
      return { value, text: settingDetails(value) };
    },
  },
  {
    name: 'config set',
    usage: () => words.cli.usages.configSet,
    summary: 'configSet',
    options: { entry: 'string' },
    positionals: { min: 2, max: 2 },
    access: always('writer'),
    async run(context) {
      const [key, text] = context.positionals as [string, string];
      const entry = textOption(context, 'entry');
      const value = await context.client.call('settings.set', {
        key,
        value: typedValue(text),
        ...(entry === undefined ? {} : { entry }),
      });
      return { value, text: settingText(value) };
    },
  },
  {
    name: 'config unset',
    usage: () => 'KEY',
    summary: 'configUnset',
    options: {},
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    async run({ client, positionals }) {
      const value = await client.call('settings.unset', { key: positionals[0]! });
      return { value, text: settingText(value) };
    },
  },
];
