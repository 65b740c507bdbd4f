/** How the windows of this data folder look and speak: asked before there is a screen. */
import { type Client, generalSettings, type SettingValue } from '../../shared/contract/index.ts';

const keys = {
  language: 'language',
  numbers: 'window.numbers',
  digits: 'window.digits',
  theme: 'window.theme',
  isLowPower: 'window.lowPower',
  hasSingleLetters: 'window.singleLetters',
} as const;

export type Look = { [P in keyof typeof keys]: SettingValue<(typeof keys)[P]> };

const parts = Object.entries(keys) as [keyof Look, (typeof keys)[keyof Look]][];

/** As it is before the settings are known. */
export const usualLook = Object.fromEntries(
  parts.map(([part, key]) => [part, generalSettings[key].default]),
) as Look;

export function lookQuery(client: Client) {
  return {
    queryKey: ['look'],
    queryFn: async (): Promise<Look> => {
      const [language, { settings }] = await Promise.all([
        client.call('settings.get', { key: keys.language }),
        client.call('settings.list', { prefix: 'window.' }),
      ]);
      const values = new Map([language, ...settings].map(({ key, value }) => [key, value]));
      return Object.fromEntries(
        parts.map(([part, key]) => [part, values.get(key) ?? usualLook[part]]),
      ) as Look;
    },
  };
}
