/** How the windows of this data folder look. */
import { type Client, generalSettings, type SettingValue } from '../../shared/contract/index.ts';
import { useAnswer } from './answers.ts';
import { useServices } from './Services.ts';

const keys = {
  theme: 'window.theme',
  isLowPower: 'window.lowPower',
  hasSingleLetters: 'window.singleLetters',
} as const;

export type Look = { [P in keyof typeof keys]: SettingValue<(typeof keys)[P]> };

const parts = Object.entries(keys) as [keyof Look, (typeof keys)[keyof Look]][];

/** As it is before the settings are known. */
const usual = Object.fromEntries(parts.map(([part, key]) => [part, generalSettings[key].default])) as Look;

export function lookQuery(client: Client) {
  return {
    queryKey: ['look'],
    queryFn: async (): Promise<Look> => {
      const { settings } = await client.call('settings.list', { prefix: 'window.' });
      const values = new Map(settings.map(({ key, value }) => [key, value]));
      return Object.fromEntries(parts.map(([part, key]) => [part, values.get(key) ?? usual[part]])) as Look;
    },
  };
}

export function useLook(): Look {
  return useAnswer(lookQuery(useServices().stores.answers.client), { isKept: true }).value ?? usual;
}
