import type { ConnectivityHealth, HealthStatus } from '../../../contract/index.ts';

/** How a provider is, in a word or two. */
export const healthStatuses: Readonly<Record<HealthStatus, string>> = {
  UP: 'Answers',
  FAILING: 'Requests fail',
  DOWN: 'Does not answer',
  REFUSED: 'Refuses',
  UNKNOWN: 'Not clear',
  NOT_CONFIGURED: 'Not set up',
  OFF: 'Switched off',
};

/** How the network is. */
export const networkStatuses: Readonly<Record<ConnectivityHealth['status'], string>> = {
  ONLINE: 'Online',
  OFFLINE: 'Offline',
  NOT_NEEDED: 'No network needed',
  UNKNOWN: 'Network not known',
};
