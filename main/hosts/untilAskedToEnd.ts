/** Waits until this process is asked to end. */
import { SECOND } from '../../shared/time/durations.ts';

const LOOK_EVERY = SECOND / 4;

/**
 * Resolves at SIGINT or SIGTERM. npm runs scripts in a shell, and ends that shell without passing the signal on:
 * so a process that npm started also ends when its parent is gone, as ps shows by another parent.
 */
export function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, LOOK_EVERY);
    timer.unref();
  });
}
