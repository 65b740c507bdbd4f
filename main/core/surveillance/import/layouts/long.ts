/** One row per place and date, with columns of cases and deaths, or with a column that says what each row counts. */
import { words } from '../../../../../shared/words/index.ts';
import { chooseMeasures } from '../choices/chooseMeasures.ts';
import { measureSource } from '../choices/measureTexts.ts';
import type { ColumnProfile } from '../table/columnProfile.ts';
import { type LayoutReader, measureTextReason, noParts } from './parts.ts';
import { classificationColumn, discardedTexts } from './personLists.ts';

/** A table may count its discarded cases in rows of their own. */
function discardingColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const column = classificationColumn(columns);
  return column !== null && discardedTexts(column).size > 0 ? column : null;
}

export const long: LayoutReader = {
  layout: 'long',
  namesPlaceByRow: true,
  find(context) {
    const { table, columns, stated } = context;
    const source = measureSource(table, columns, stated);
    if (source !== null) {
      return {
        ...noParts,
        counted: [source.value],
        measureColumn: source.column,
        valueColumn: source.value,
        measureTexts: source.texts,
      };
    }
    const { cases, deaths, certainty, chosen } = chooseMeasures(context);
    const counted = [cases, deaths].filter((column) => column !== null);
    return {
      ...noParts,
      cases,
      deaths,
      certainty,
      chosen,
      counted,
      classification: discardingColumn(columns),
    };
  },
  entries(table, mapping) {
    const value = table.column(mapping.valueColumn);
    const cells =
      value === null
        ? { cases: table.column(mapping.cases), deaths: table.column(mapping.deaths) }
        : { cases: value, deaths: value };
    return [{ place: null, day: null, ...cells }];
  },
  reasons(_table, parts) {
    const { valueColumn, measureColumn, cases, deaths, chosen } = parts;
    if (valueColumn !== null)
      return [
        words.imports.measureColumn({
          name: measureColumn!.name,
          valueColumn: valueColumn.name,
          parts: measureTextReason(parts),
        }),
      ];
    const from = [
      ...(cases === null ? [] : [words.imports.casesFrom({ name: cases.name })]),
      ...(deaths === null ? [] : [words.imports.deathsFrom({ name: deaths.name })]),
    ];
    return [words.imports.columnsCounted({ columns: words.common.lists.and(from) }), ...chosen];
  },
};
