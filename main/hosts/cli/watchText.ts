import type { WatchedFile } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/contract/methods.ts';

/** A file with the sheet that is read of it, where one was named. */
export function watchedFile({ path, sheet }: WatchedFile): string {
  return sheet === null ? path : `${path} (sheet ${sheet})`;
}

/** Which files are watched, and what that means. */
export function watchText({ id, files }: Result<'datasets.watch'>): string {
  return [
    `Watched for ${id}, and read anew when changed:`,
    ...files.map((file) => `  ${watchedFile(file)}`),
    `Cycles do that, and run while Outpost is open; \`outpost scheduler run-once\` runs one now. \`outpost datasets unwatch ${id}\` ends it.`,
  ].join('\n');
}
