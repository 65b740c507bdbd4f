import { SECOND } from '../../../../shared/time/durations.ts';
import type { ConnectivityWatch } from '../../health/ConnectivityWatch.ts';
import type { Step } from '../Step.ts';

/** Asks whether this computer is online. Offline is no failure: much of the work needs no network. */
export function connectivityStep(connectivity: ConnectivityWatch): Step {
  return {
    name: 'connectivity',
    deadlineMs: 20 * SECOND,
    async run(signal) {
      if (!connectivity.isNeeded) return { outcome: 'nothing-to-do', message: connectivity.shown().message };
      const isOnline = await connectivity.isOnline(signal);
      return { outcome: 'done', message: isOnline ? 'Online.' : 'Offline.' };
    },
  };
}
