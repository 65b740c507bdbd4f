import type { Client, HealthSnapshot, ProviderHealth } from '../../../../shared/contract/index.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import { type Command, isSet } from '../Command.ts';
import { took } from '../format.ts';
import { table } from '../table.ts';

export const healthCommand: Command = {
  name: 'health',
  usage: () => '[--once]',
  summary: 'health',
  options: { once: 'boolean' },
  positionals: { min: 0, max: 0 },
  access: (invocation) => (isSet(invocation, 'once') ? 'writer-if-free' : 'reader'),
  async run(context) {
    const { client } = context;
    const isOnce = isSet(context, 'once');
    const value = await client.call(isOnce ? 'health.check' : 'health.status', {});
    const last = isOnce ? await notKept(client) : [words.cli.health.lookNow];
    return { value, text: [healthText(value), ...last].join('\n') };
  },
};

function healthText({ providers, connectivity }: HealthSnapshot): string {
  const { status, checkedAt, message } = connectivity;
  const network = words.cli.health.network({
    status,
    checkedAt: checkedAt === null ? null : utcStamp(checkedAt),
    message,
  });
  const said = words.cli.tables;
  const head = [said.provider, said.status, said.checked, said.took, said.found];
  return [table(head, providers.map(providerRow), [3]), '', network].join('\n');
}

function providerRow({ id, status, checkedAt, latencyMs, message, confirming }: ProviderHealth): string[] {
  const suspected = confirming === null ? '' : words.cli.health.confirming(confirming);
  return [
    id,
    words.cli.health.statuses[status],
    checkedAt === null ? '-' : utcStamp(checkedAt),
    took(latencyMs),
    `${message}${suspected}`,
  ];
}

/** @returns the line that says why the next process will not know what was found, or none */
async function notKept(client: Client): Promise<string[]> {
  const { access, writer } = await client.call('app.info', {});
  if (access === 'writer') return [];
  const why = writer === null ? words.cli.health.noFolder : words.cli.health.writer(writer);
  return [words.cli.health.notKept({ why })];
}
