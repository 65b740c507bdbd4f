import type { Client, GeneralKey, SettingValue } from '../../shared/contract/index.ts';
import { useAnswer } from './answers.ts';
import { useServices } from './Services.ts';

type Values<Keys extends Record<string, GeneralKey>> = { [P in keyof Keys]: SettingValue<Keys[P]> };

interface Asked<Keys extends Record<string, GeneralKey>> {
  /** Of the question. */
  name: string;
  keys: Keys;
  /** The defaults, written out: the first screen loads no schemas. */
  usual: Values<Keys>;
  read(client: Client): Promise<readonly { key: string; value: unknown }[]>;
}

/** Settings of one kind by short names; each with the value that it has, or its default before that is known. */
export function settingValues<const Keys extends Record<string, GeneralKey>>({
  name,
  keys,
  usual,
  read,
}: Asked<Keys>) {
  const parts = Object.entries(keys) as [keyof Keys, GeneralKey][];
  const query = (client: Client) => ({
    queryKey: [name],
    queryFn: async (): Promise<Values<Keys>> => {
      const known = new Map((await read(client)).map(({ key, value }) => [key, value]));
      const values = parts.map(([part, key]) => [part, known.get(key) ?? usual[part]]);
      return Object.fromEntries(values) as Values<Keys>;
    },
  });
  return {
    keys,
    usual,
    query,
    useValues(): Values<Keys> {
      const { client } = useServices().stores.answers;
      return useAnswer<Values<Keys>>(query(client), { isKept: true }).value ?? usual;
    },
  };
}
