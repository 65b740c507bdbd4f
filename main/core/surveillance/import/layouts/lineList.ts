/** One row per person: each row is a case, or a death. */
import { words } from '../../../../../shared/words/index.ts';
import { measureOfFile } from '../places/measureNames.ts';
import { isDateColumn } from '../table/columnProfile.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { type LayoutReader, noParts } from './parts.ts';
import { classificationColumn, outcomeColumn } from './personLists.ts';

export const lineList: LayoutReader = {
  layout: 'line-list',
  namesPlaceByRow: true,
  find({ table, columns, stated }) {
    const countedAs = stated.counted ?? measureOfFile(table.name);
    const outcome =
      countedAs === 'deaths' || stated.deaths === null
        ? null
        : (columns.find((column) => column.name === stated.deaths) ?? outcomeColumn(columns));
    const deathDate = columns.find(
      (column) =>
        isDateColumn(column) && /\b(death|died|deces|outcome|muerte|obito|tod)\b/.test(wordsOf(column.words)),
    );
    return {
      ...noParts,
      countedAs,
      outcome,
      classification: classificationColumn(columns),
      deathDate: outcome === null ? null : (deathDate ?? null),
    };
  },
  entries: () => [],
  reasons: (table, { countedAs, outcome, classification }) => [
    words.imports.lineList({ name: table.name, countedAs }),
    ...(outcome === null ? [] : [words.imports.whoDied({ name: outcome.name })]),
    ...(classification === null ? [] : [words.imports.classifies({ name: classification.name })]),
  ],
};
