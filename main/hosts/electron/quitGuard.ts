import { app } from 'electron';
import type { Core } from '../../core/Core.ts';

/**
 * Lets the core finish before Outpost quits: what was acknowledged is on disk and the data folder is free.
 * @param report is told when the core could not close; Outpost then quits with exit code 1
 */
export function closeCoreBeforeQuit(core: Core, report: (thrown: unknown) => void): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  const finish = async () => {
    try {
      await core.close();
      state = 'closed';
      app.quit();
    } catch (thrown) {
      report(thrown);
      app.exit(1);
    }
  };
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'running') void finish();
    state = 'closing';
  });
}
