/**
 * A real process with every provider switched on and the network switched off. It notes each socket that is connected and each name
 * that is looked up, whoever asks for it. Arguments: the folder, the address of a server on this computer, the words "on" or "off".
 * Says what it noted and what was answered.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeFileSync } from 'node:fs';
import net from 'node:net';

const connected: string[] = [];
const lookedUp: string[] = [];
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function traced(this: net.Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  connected.push(String((first as { host?: unknown })?.host ?? (first as { path?: unknown })?.path ?? first));
  return Reflect.apply(connect, this, args);
} as typeof connect;
const lookup = dns.lookup;
dns.lookup = ((name: string, ...rest: unknown[]) => {
  lookedUp.push(name);
  return Reflect.apply(lookup, dns, [name, ...rest]);
}) as typeof lookup;
for (const port of [dns.promises, dns] as const) {
  for (const way of ['resolve', 'resolve4', 'resolve6'] as const) {
    (port as unknown as Record<string, unknown>)[way] = (name: string) => {
      lookedUp.push(name);
      throw new Error('no names');
    };
  }
}
dgram.Socket.prototype.send = () => {
  connected.push('udp');
};

const [folder = '', server = '', network = 'off'] = process.argv.slice(2);
for (const name of ['OPENAI_API_KEY', 'GEMINI_API_KEY', 'GROQ_API_KEY', 'CLOUDFLARE_API_TOKEN', 'HF_TOKEN'])
  process.env[name] = 'made-up-key-0123456789';
process.env.CLOUDFLARE_ACCOUNT_ID = '0123456789abcdef0123456789abcdef';

const { openNodeCore } = await import('../../../main/hosts/openNodeCore.ts');
const { remoteProviderIds } = await import('../../../shared/providers/providerSchema.ts');
const { isAppError } = await import('../../../shared/errors/AppError.ts');
const { clientOf, twoPlaces } = await import('../testCore.ts');
const { wideCsv } = await import('../builders.ts');

const isNetworkOff = network === 'off';
const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer', isNetworkOff });
const client = clientOf(core, 'cli');
const answers: Record<string, unknown> = {};
async function note(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    answers[name] = 'ok';
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    answers[name] = [thrown.code, (thrown.details as { cause?: unknown } | null)?.cause ?? null];
  }
}

await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
await client.call('settings.set', { key: 'providers.server.baseUrl', value: `${server}/v1` });
for (const id of remoteProviderIds)
  await client.call('settings.set', { key: `providers.${id}.enabled`, value: true });
await client.call('settings.set', { key: 'connectivity.urls', value: [`${server}/health`] });
const counts = `${folder}.csv`;
writeFileSync(counts, wideCsv(twoPlaces));
const { datasets } = await client.call('datasets.import', { files: [{ path: counts }] });
const datasetId = datasets[0]!.id;
await client.call('scheduler.setAutoForecast', { datasetId, isOn: true });
await client.call('settings.set', { key: 'scheduler.farProviders', value: true });

for (const id of remoteProviderIds) {
  await note(`test ${id}`, () => client.call('providers.test', { id }));
  if (id !== 'server') await note(`models ${id}`, () => client.call('providers.models', { id }));
}
await note('check', () => client.call('health.check', {}));
await note('doctor', () => client.call('doctor.check', { network: true }));
await client.call('settings.set', { key: 'offline.useEmbedded', value: false });
await note('run', () =>
  client.call('forecasts.run', { datasetId, locations: ['Ouest'], provider: 'openai' }),
);
await client.call('settings.set', { key: 'offline.useEmbedded', value: true });
await note('cycle', () => client.call('scheduler.runOnce', {}));
await note('team', () => client.call('team.join', { address: 'postgres://x@team.example.org/outpost' }));
const { providers } = await client.call('lock.status', {});
const failures = Object.fromEntries(providers.map(({ id, totalFailures }) => [id, totalFailures]));
const { connectivity } = await client.call('health.status', {});
await core.close();
process.stdout.write(`${JSON.stringify({ connected, lookedUp, answers, failures, connectivity })}\n`);
