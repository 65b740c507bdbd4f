import type { Client } from '../../../shared/contract/client.ts';
import type { Io } from './Command.ts';
import { providerName } from './format.ts';

const BAR_WIDTH = 20;

/** Shows the run on one line of a terminal, and nothing elsewhere. @returns a function that clears the line */
export function showProgress(client: Client, io: Io): () => void {
  if (!io.isErrTerminal) return () => {};
  const stop = client.on('run.progress', ({ phase, provider, done, total, place }) => {
    if (phase !== 'place') return;
    const filled = total === 0 ? 0 : Math.floor((done / total) * BAR_WIDTH);
    const bar = '#'.repeat(filled).padEnd(BAR_WIDTH, '.');
    io.err(
      `\r\x1b[K[${bar}] ${providerName(provider)}: place ${done + 1} of ${total}, ${place ?? ''} (Ctrl+C cancels)`,
    );
  });
  return () => {
    stop();
    io.err('\r\x1b[K');
  };
}
