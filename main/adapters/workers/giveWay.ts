/** Lets a thread of heavy work give way to the one that answers people, where all cores are busy. */
import { constants, getPriority, setPriority } from 'node:os';
import { platform } from 'node:process';

/**
 * Lowers the priority of the calling thread. Linux alone has one for each thread; elsewhere the call would slow down the whole
 * program, so that nothing is done.
 */
export function giveWay(): void {
  if (platform !== 'linux') return;
  try {
    const { PRIORITY_BELOW_NORMAL: step, PRIORITY_LOW: lowest } = constants.priority;
    setPriority(Math.min(lowest, getPriority() + step));
  } catch {
    // Some containers forbid it: the thread then works as before.
  }
}
