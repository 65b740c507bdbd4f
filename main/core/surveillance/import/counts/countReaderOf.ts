import type { DetectedMapping } from '../detectMapping.ts';
import type { Entry } from '../layouts/parts.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { CountReader } from './CountReader.ts';
import { countWritingOf } from './countWriting.ts';
import { multiplierOf } from './multiplier.ts';

/** Reads the counts of a table as they are written in it. */
export function countReaderOf(
  table: ColumnTable,
  mapping: DetectedMapping,
  entries: readonly Entry[],
): CountReader {
  const columns = new Set(entries.flatMap(({ cases, deaths }) => [cases, deaths]));
  const profiles = mapping.profiles.filter(({ column }) => columns.has(column));
  const texts = profiles.map((profile) => profile.texts);
  const multipliers = new Map(
    (mapping.layout === 'long' ? profiles : [])
      .map(({ column, name }) => [column, multiplierOf(name)] as const)
      .filter(([, by]) => by > 1),
  );
  const writing = countWritingOf(table, texts, mapping.thousandsMark);
  return new CountReader(writing, table.codeCount, multipliers);
}
