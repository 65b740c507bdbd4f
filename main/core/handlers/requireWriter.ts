import { AppError } from '../../../shared/errors/AppError.ts';
import { words } from '../../../shared/words/index.ts';
import type { Store } from '../ports/Store.ts';

/** @throws AppError `FOLDER_IN_USE` where this process only reads */
export function requireWriter(store: Store): void {
  if (store.access === 'writer') return;
  throw new AppError('FOLDER_IN_USE', words.requests.readOnly(store), {
    folder: store.location,
    writer: store.writer,
  });
}
