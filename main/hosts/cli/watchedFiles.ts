import { type Invocation, textOption } from './Command.ts';

/** Files to watch, each read at the sheet that was named, if one was. */
export function watchedFiles(
  invocation: Invocation,
  paths: readonly string[],
): { path: string; sheet?: string }[] {
  const sheet = textOption(invocation, 'sheet');
  return paths.map((path) => ({ path, ...(sheet === undefined ? {} : { sheet }) }));
}
