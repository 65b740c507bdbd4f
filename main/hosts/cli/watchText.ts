import type { WatchedFile } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import { words } from '../../../shared/words/index.ts';

/** A file with the sheet that is read of it, where one was named. */
export function watchedFile({ path, sheet }: WatchedFile): string {
  return sheet === null ? path : words.cli.watch.file({ path, sheet });
}

/** Which files are watched, and what that means. */
export function watchText({ id, files }: Result<'datasets.watch'>): string {
  return [
    words.cli.watch.watched({ id }),
    ...files.map((file) => `  ${watchedFile(file)}`),
    words.cli.watch.cyclesDoThat({ id }),
  ].join('\n');
}
