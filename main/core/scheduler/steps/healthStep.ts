import { MINUTE } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { HealthMonitor } from '../../health/HealthMonitor.ts';
import type { Step } from '../Step.ts';

/** Probes the providers whose last probe is old; one that is down is news, not a failure of the step. */
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
        return { outcome: 'nothing-to-do', message: words.scheduler.health.noneEnabled };
      }
      const found = words.common.lists.row(
        asked.map(
          ({ id, status }) =>
            `${words.common.providerNames.of(id)} ${words.scheduler.health.statuses[status]}`,
        ),
      );
      const outcome = looked === 0 ? 'nothing-to-do' : 'done';
      return { outcome, message: words.scheduler.health.looked({ looked, found }) };
    },
  };
}
