/** What a schema found wrong, in the language that is spoken. The messages of the validator are English and are for programs. */
import { words } from '../../../shared/words/index.ts';
import type { z } from '../../../shared/zod.ts';

/** @returns the end of a sentence that names what stands there */
export function issueText(issue: z.core.$ZodIssue): string {
  const said = words.requests.issues;
  switch (issue.code) {
    case 'invalid_type':
      return said.expected(said.kinds[issue.expected as keyof typeof said.kinds] ?? issue.expected);
    case 'invalid_value':
      return said.oneOf(words.common.lists.or(issue.values.map((value) => JSON.stringify(value))));
    case 'too_small':
      return said.tooSmall[sizeOf(issue)]({ end: String(issue.minimum), isOpen: issue.inclusive === false });
    case 'too_big':
      return said.tooBig[sizeOf(issue)]({ end: String(issue.maximum), isOpen: issue.inclusive === false });
    case 'unrecognized_keys':
      return said.unknownParts(words.common.lists.quoted(issue.keys));
    case 'custom':
      return issue.message;
    default:
      return words.requests.notValid;
  }
}

/** What is too small or too big. */
function sizeOf({ origin }: { origin: string }): 'number' | 'text' | 'list' {
  if (origin === 'string') return 'text';
  return origin === 'array' || origin === 'set' || origin === 'map' ? 'list' : 'number';
}
