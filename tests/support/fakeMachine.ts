/** A machine on which all is well, but for what a test says. */
import type { Machine } from '../../main/core/ports/Machine.ts';

export function createFakeMachine(changes: Partial<Machine> = {}): Machine {
  return {
    folder: '/data',
    program: () => ({ node: '24.0.0', electron: null, system: 'linux x64' }),
    timeZone: () => 'Africa/Kampala',
    folderFacts: async () => ({
      state: 'readable',
      system: null,
      freeBytes: 20_000_000_000,
      fileSystem: 'ext4',
    }),
    syncTest: async () => ({ outcome: 'done', syncMs: 2.1, writeMs: 0.02 }),
    hasBrowser: () => true,
    fonts: async () => ({ latin: true, arabic: true }),
    ...changes,
  };
}
