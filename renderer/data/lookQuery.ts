/** How the windows of this data folder look and speak: asked before there is a screen. */
import type { Client, SettingValue } from '../../shared/contract/index.ts';

/** The setting behind each part of the look. */
export const lookKeys = {
  language: 'language',
  numbers: 'window.numbers',
  digits: 'window.digits',
  theme: 'window.theme',
  isLowPower: 'window.lowPower',
  hasSingleLetters: 'window.singleLetters',
} as const;

export type Look = { [P in keyof typeof lookKeys]: SettingValue<(typeof lookKeys)[P]> };

const parts = Object.entries(lookKeys) as [keyof Look, (typeof lookKeys)[keyof Look]][];

/** As it is before the settings are known: their defaults, written out, since the first screen loads no schemas. */
export const usualLook: Look = {
  language: 'system',
  numbers: 'language',
  digits: 'latin',
  theme: 'system',
  isLowPower: false,
  hasSingleLetters: true,
};

export function lookQuery(client: Client) {
  return {
    queryKey: ['look'],
    queryFn: async (): Promise<Look> => {
      const [language, { settings }] = await Promise.all([
        client.call('settings.get', { key: lookKeys.language }),
        client.call('settings.list', { prefix: 'window.' }),
      ]);
      const values = new Map([language, ...settings].map(({ key, value }) => [key, value]));
      return Object.fromEntries(
        parts.map(([part, key]) => [part, values.get(key) ?? usualLook[part]]),
      ) as Look;
    },
  };
}
