/** The computer's power as Electron reports it. Only usable once the application is ready. */
import type { Power } from '../../core/ports/Power.ts';

type PowerEvent = 'suspend' | 'resume' | 'on-battery' | 'on-ac';

/** What is used of Electron's `powerMonitor`, as its documentation gives it. */
export interface PowerMonitor {
  readonly onBatteryPower: boolean;
  on(event: PowerEvent, listener: () => void): unknown;
  off(event: PowerEvent, listener: () => void): unknown;
}

export function electronPower(monitor: PowerMonitor): Power {
  return {
    isOnBattery: () => monitor.onBatteryPower,
    listen(listener) {
      const suspended = () => listener('suspend');
      const resumed = () => listener('resume');
      const changed = () => listener('changed');
      monitor.on('suspend', suspended);
      monitor.on('resume', resumed);
      monitor.on('on-battery', changed);
      monitor.on('on-ac', changed);
      return () => {
        monitor.off('suspend', suspended);
        monitor.off('resume', resumed);
        monitor.off('on-battery', changed);
        monitor.off('on-ac', changed);
      };
    },
  };
}
