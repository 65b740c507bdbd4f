import { AppError } from '../../../shared/errors/AppError.ts';
import type { Store } from '../ports/Store.ts';

/** @throws AppError `FOLDER_IN_USE` where this process only reads */
export function requireWriter(store: Store): void {
  if (store.access === 'writer') return;
  const who =
    store.writer === null ? 'another process' : `the ${store.writer.host} process ${store.writer.pid}`;
  throw new AppError(
    'FOLDER_IN_USE',
    `The data folder ${store.location} is in use by ${who}; this one only reads. To change something, close that process or use it.`,
    { folder: store.location, writer: store.writer },
  );
}
