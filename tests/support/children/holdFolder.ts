/**
 * A real process that takes a data folder for writing and holds it until it is told to end or killed.
 * Arguments: the folder. Says on stdout, as one line of JSON, `{"held":true}` or the code of the refusal.
 */
import { openForWriting } from '../../../main/adapters/dataFolder.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';

const folder = process.argv[2] ?? '';
const say = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const store = await openForWriting(folder, 'electron');
  say({ held: true });
  process.stdin.on('end', () => void store.close());
  process.stdin.resume();
} catch (thrown) {
  if (!isAppError(thrown)) throw thrown;
  say({ held: false, code: thrown.code, details: thrown.details });
}
