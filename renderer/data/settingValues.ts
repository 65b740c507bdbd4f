import {
  type Client,
  type GeneralKey,
  generalSettings,
  type SettingValue,
} from '../../shared/contract/index.ts';
import { useAnswer } from './answers.ts';
import { useServices } from './Services.ts';

/** Settings of one kind by short names; each with the value that it has, or its default before that is known. */
type Values<Keys extends Record<string, GeneralKey>> = { [P in keyof Keys]: SettingValue<Keys[P]> };

/** @param name of the question; `prefix` is what the keys begin with */
export function settingValues<const Keys extends Record<string, GeneralKey>>(
  name: string,
  prefix: string,
  keys: Keys,
) {
  const valuesOf = (value: (key: GeneralKey) => unknown) =>
    Object.fromEntries(Object.entries(keys).map(([part, key]) => [part, value(key)])) as Values<Keys>;
  const usual = valuesOf((key) => generalSettings[key].default);
  const query = (client: Client) => ({
    queryKey: [name],
    queryFn: async (): Promise<Values<Keys>> => {
      const { settings } = await client.call('settings.list', { prefix });
      const known = new Map(settings.map(({ key, value }) => [key, value]));
      return valuesOf((key) => known.get(key) ?? generalSettings[key].default);
    },
  });
  return {
    usual,
    query,
    useValues(): Values<Keys> {
      const { client } = useServices().stores.answers;
      return useAnswer<Values<Keys>>(query(client), { isKept: true }).value ?? usual;
    },
  };
}
