/** One row per place, one column per date. */

import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import { isMeasureText, measureTexts } from '../choices/measureTexts.ts';
import { daysOfHeaders } from '../dates/headerDates.ts';
import { measureOfFile } from '../places/measureNames.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { cellsOf, type LayoutReader, measureTextReason, noParts } from './parts.ts';

/** Rows of `Cases` and of `Deaths` under a header that says nothing. */
function unnamedMeasures(columns: readonly ColumnProfile[]) {
  for (const column of columns) {
    const texts = new Map<string, Measure>();
    for (const text of column.texts.keys())
      for (const measure of ['cases', 'deaths'] as const)
        if (isMeasureText(text, measure)) texts.set(text, measure);
    const found = [...texts.values()].sort().join();
    if (column.texts.size === 2 && found === 'cases,deaths') return { column, texts };
  }
  return null;
}

export const wideByDate: LayoutReader = {
  layout: 'wide-by-date',
  namesPlaceByRow: true,
  find({ table, dates, columns, stated }) {
    const measure = measureTexts(table.name, columns, stated) ?? unnamedMeasures(columns);
    return {
      ...noParts,
      counted: dates.headers,
      countedAs: measure === null ? (stated.counted ?? measureOfFile(table.name)) : null,
      measureColumn: measure?.column ?? null,
      measureTexts: measure?.texts ?? new Map(),
    };
  },
  entries(table, mapping) {
    return [...daysOfHeaders(mapping)].map(([name, day]) => ({
      place: null,
      day,
      ...cellsOf(mapping, table.column(name)!),
    }));
  },
  reasons: (_table, parts) => [
    parts.measureColumn === null
      ? words.imports.cellsCount(parts)
      : words.imports.measureOfRow({ name: parts.measureColumn.name, parts: measureTextReason(parts) }),
  ],
};
