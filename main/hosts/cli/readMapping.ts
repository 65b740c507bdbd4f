/** The file that says how a table is to be read. */
import { AppError } from '../../../shared/errors/AppError.ts';
import { type MappingInput, mappingInputSchema } from '../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { z } from '../../../shared/zod.ts';
import { issueText } from '../../core/util/issueText.ts';
import { nearest } from '../../core/util/nearest.ts';
import type { Io } from './Command.ts';

/** @throws AppError `BAD_MAPPING` naming the file, the key, what stands there and what is expected */
export async function readMapping(io: Io, path: string): Promise<MappingInput> {
  const json = parsed(path, await io.readFile(path));
  const checked = mappingInputSchema.safeParse(json);
  if (checked.success) return checked.data;
  throw new AppError('BAD_MAPPING', problemOf(path, json, checked.error.issues[0]!), { path });
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    const [, row, column] = /line (\d+) column (\d+)/.exec(thrown.message) ?? [];
    const at = row === undefined || column === undefined ? null : { row, column };
    throw new AppError('BAD_MAPPING', words.cli.datasets.noJson({ path, at }), { path });
  }
}

function problemOf(path: string, json: unknown, issue: z.core.$ZodIssue): string {
  const said = words.cli.datasets;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(mappingInputSchema.shape);
    const [key = ''] = issue.keys;
    return said.noMappingKey({ path, key, near: nearest(key, known), known: known.join(', ') });
  }
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    json,
  );
  const at = issue.path.length === 0 ? null : issue.path.join('.');
  return said.badMappingValue({ path, at, found: JSON.stringify(found) ?? '', problem: issueText(issue) });
}
