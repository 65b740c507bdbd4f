import { AppError } from '../../../shared/errors/AppError.ts';
import { isPlainDate } from '../../../shared/time/plainDate.ts';
import { words } from '../../../shared/words/index.ts';
import { type Invocation, textOption } from './Command.ts';

/** @returns the date of an option under its name, nothing where it was not given @throws AppError `INVALID_PARAMS` */
export function dateOption<Name extends string>(
  invocation: Invocation,
  name: Name,
): Partial<Record<Name, string>> {
  const text = textOption(invocation, name);
  if (text === undefined) return {};
  if (isPlainDate(text)) return { [name]: text } as Record<Name, string>;
  throw new AppError('INVALID_PARAMS', words.cli.commandLine.noDate({ name, text }), { option: name });
}
