/** What a user does between cycles of a soak, by a seed: orders to the lock, runs, settings, syncs. */
import type { Client } from '../../../shared/contract/index.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { MINUTE } from '../../../shared/time/durations.ts';

export interface UserWorld {
  client: Client;
  now(): number;
  /** From 0 to below the limit. */
  random(limit: number): number;
  isInTeam: boolean;
}

const PROVIDERS = ['openai', 'server', 'embedded'] as const;

type Action = (world: UserWorld, datasetId: string) => Promise<unknown>;

const some = ({ random }: UserWorld) => PROVIDERS[random(PROVIDERS.length)]!;
const reason = 'soak';

const actions: Readonly<Record<string, Action>> = {
  pin: (world) => {
    const until = new Date(world.now() + 20 * MINUTE).toISOString();
    return world.client.call('lock.pin', { id: some(world), reason, until });
  },
  unpin: ({ client }) => client.call('lock.unpin', {}),
  hold: ({ client }) => client.call('lock.hold', { reason }),
  resume: ({ client }) => client.call('lock.resume', {}),
  switch: (world) => world.client.call('lock.switch', { id: some(world), reason }),
  release: ({ client }) => client.call('lock.release', {}),
  acquire: (world) => world.client.call('lock.acquire', { id: some(world) }),
  async readmit({ client }) {
    const { providers } = await client.call('lock.status', {});
    const benched = providers.find(({ bench }) => bench !== null);
    if (benched !== undefined) await client.call('lock.readmit', { id: benched.id, reason });
  },
  run: ({ client }, datasetId) => client.call('forecasts.run', { datasetId }),
  borrow: (world, datasetId) => world.client.call('forecasts.run', { datasetId, provider: some(world) }),
  setting: (world) =>
    world.client.call('settings.set', { key: 'report.author', value: `author ${world.random(9)}` }),
  sync: async ({ client, isInTeam }) => (isInTeam ? client.call('team.sync', {}) : null),
};

/** Does one thing. @returns its name and how it ended: `OK`, or the code of the refusal; what else is thrown is a defect */
export async function actAtRandom(
  world: UserWorld,
  datasetId: string,
): Promise<{ action: string; code: string }> {
  const names = Object.keys(actions);
  const { held } = await world.client.call('lock.status', {});
  // A hold that stays would let nothing run.
  const action = held === null ? names[world.random(names.length)]! : 'resume';
  try {
    await actions[action]!(world, datasetId);
    return { action, code: 'OK' };
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return { action, code: thrown.code };
  }
}
