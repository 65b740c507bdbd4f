import type { HealthStatus } from '../../../../shared/health/healthSchema.ts';
import { providerNames } from '../../../../shared/providers/providerSchema.ts';
import { MINUTE } from '../../../../shared/time/durations.ts';
import type { HealthMonitor } from '../../health/HealthMonitor.ts';
import type { Step } from '../Step.ts';

const words: Record<HealthStatus, string> = {
  UP: 'answers',
  FAILING: 'answers probes, but fails real requests',
  DOWN: 'is down',
  REFUSED: 'refuses',
  UNKNOWN: 'is unclear',
  NOT_CONFIGURED: 'is not set up',
  OFF: 'is switched off',
};

/** Looks at the providers whose last look is old; one that is down is news, not a failure of the step. */
export function healthStep(monitor: HealthMonitor): Step {
  return {
    name: 'health',
    deadlineMs: MINUTE,
    async run() {
      const looked = await monitor.checkDue();
      const asked = monitor
        .snapshot()
        .providers.filter(({ status, source }) => source !== null && status !== 'OFF');
      if (asked.length === 0) {
        return { outcome: 'nothing-to-do', message: 'No provider outside this program is enabled.' };
      }
      const found = asked.map(({ id, status }) => `${providerNames[id]} ${words[status]}`).join(', ');
      const outcome = looked === 0 ? 'nothing-to-do' : 'done';
      return {
        outcome,
        message: `${looked === 0 ? 'All looked at lately' : `Looked at ${looked}`}: ${found}.`,
      };
    },
  };
}
