/** How the windows of this data folder look and speak: asked before there is a screen. */
import { settingValues } from './settingValues.ts';

export const look = settingValues({
  name: 'look',
  keys: {
    language: 'language',
    numbers: 'window.numbers',
    digits: 'window.digits',
    theme: 'window.theme',
    isLowPower: 'window.lowPower',
    hasSingleLetters: 'window.singleLetters',
  },
  usual: {
    language: 'system',
    numbers: 'language',
    digits: 'latin',
    theme: 'system',
    isLowPower: false,
    hasSingleLetters: true,
  },
  async read(client) {
    const [language, { settings }] = await Promise.all([
      client.call('settings.get', { key: 'language' }),
      client.call('settings.list', { prefix: 'window.' }),
    ]);
    return [language, ...settings];
  },
});

export type Look = typeof look.usual;

export const usualLook = look.usual;
export const lookQuery = look.query;
export const useLook = look.useValues;
