import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReadRequest, parseReplyFile } from '../../../main/core/reply/readingFiles.ts';
import { readReply } from '../../../main/core/reply/readReply.ts';
import { replyReadingSchema } from '../../../shared/forecast/replyReadingSchema.ts';

interface Vector {
  id: string;
  title: string;
  request: unknown;
  expected: { warnings: string[] };
}

const file = join(import.meta.dirname, '..', '..', 'fixtures', 'providers', 'outputs.json');
const vectors: Vector[] = JSON.parse(readFileSync(file, 'utf8'));

describe('the kept replies of models', () => {
  it('are all there', () => expect(vectors).toHaveLength(42));

  it.each(vectors)('$id: $title', (vector) => {
    const reading = readReply(parseReplyFile(vector), parseReadRequest(vector.request));
    expect(reading).toEqual({ ...vector.expected, warnings: vector.expected.warnings.toSorted() });
    expect(replyReadingSchema.safeParse(reading).error).toBeUndefined();
  });
});
