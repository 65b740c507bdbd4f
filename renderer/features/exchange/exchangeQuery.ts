import type { Client } from '../../../shared/contract/index.ts';

/** A kept text, by its hash. It is long and rarely looked at twice: it is forgotten with its dialog. */
export function exchangeQuery(client: Client, hash: string) {
  return {
    queryKey: ['exchange', hash],
    gcTime: 0,
    queryFn: async (): Promise<string> => (await client.call('exchanges.read', { hash })).text,
  };
}
