/**
 * A real process that opens the core on a data folder, moves the lock three times and holds it until it is killed.
 * Arguments: the folder. Says on stdout, as one line of JSON, who holds, or the code of the refusal.
 */
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';
import { clientOf } from '../testCore.ts';

const folder = process.argv[2] ?? '';
const say = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const core = await openNodeCore({ dataFolder: folder, host: 'electron', access: 'writer' });
  const client = clientOf(core, 'electron');
  await client.call('lock.acquire', { id: 'embedded' });
  await client.call('lock.release', {});
  await client.call('lock.acquire', { id: 'embedded' });
  say({ opened: true, ...(await client.call('lock.status', {})) });
  process.stdin.on('end', () => void core.close());
  process.stdin.resume();
} catch (thrown) {
  if (!isAppError(thrown)) throw thrown;
  say({ opened: false, code: thrown.code, details: thrown.details });
}
