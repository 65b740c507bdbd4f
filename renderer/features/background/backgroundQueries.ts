/** The questions about what Outpost does while nobody looks, and what screens show of them. */
import type { Client, HealthSnapshot, SchedulerStatus } from '../../../shared/contract/index.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

export function schedulerQuery(client: Client) {
  return {
    queryKey: ['scheduler'],
    queryFn: (): Promise<SchedulerStatus> => client.call('scheduler.status', {}),
  };
}

export function healthQuery(client: Client) {
  return {
    queryKey: ['health'],
    queryFn: (): Promise<HealthSnapshot> => client.call('health.status', {}),
  };
}

export function useScheduler(): Loadable<SchedulerStatus> {
  return useAnswer(schedulerQuery(useServices().stores.answers.client), { isKept: true });
}

export function useHealth(): Loadable<HealthSnapshot> {
  return useAnswer(healthQuery(useServices().stores.answers.client), { isKept: true });
}

/** Whether the core found no network; false while it does not know. */
export function isKnownOffline(health: HealthSnapshot | null): boolean {
  return health?.connectivity.status === 'OFFLINE';
}
