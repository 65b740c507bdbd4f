/** A column that says row by row what is counted, and which of its texts are cases or deaths. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type { StatedMapping } from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import type { ColumnTable } from '../table/ColumnTable.ts';
import { type ColumnProfile, isCountColumn } from '../table/columnProfile.ts';
import { hasHint, wordsOf } from '../vocabulary/index.ts';

/** A column that names measures has few texts, and most of them mean one. */
const MEASURE_SHARE = 0.3;

/** A column whose texts are names of measures, such as `confirmed` and `deaths`. */
export function measureTexts(file: string, columns: readonly ColumnProfile[], stated: StatedMapping) {
  const candidates = columns.filter((column) =>
    stated.measureColumn === undefined
      ? column.texts.size >= 1 &&
        column.texts.size <= 40 &&
        column.countShare < 0.5 &&
        hasHint(column.words, 'measureName')
      : column.name === stated.measureColumn,
  );
  for (const column of candidates) {
    const all = [...column.texts.keys()];
    const alike = {
      cases: all.filter((text) => isMeasureText(text, 'cases')),
      deaths: all.filter((text) => isMeasureText(text, 'deaths')),
    };
    const known = alike.cases.length + alike.deaths.length;
    if (known === 0 || known < all.length * MEASURE_SHARE) continue;
    const texts = new Map<string, Measure>();
    for (const measure of ['cases', 'deaths'] as const) {
      const chosen = chosenText(file, column, alike[measure], measure, stated);
      if (chosen !== null) texts.set(chosen, measure);
    }
    if (texts.size > 0) return { column, texts };
  }
  return null;
}

/** @throws AppError `AMBIGUOUS` where several texts name the measure, and none of them includes the others */
function chosenText(
  file: string,
  column: ColumnProfile,
  alike: readonly string[],
  measure: Measure,
  stated: StatedMapping,
): string | null {
  const wanted = stated[measure];
  if (wanted !== undefined && (wanted === null || column.texts.has(wanted))) return wanted;
  if (alike.length <= 1) return alike[0] ?? null;
  const exact = alike.filter((text) => /^(new )?(cases|deaths)$/.test(wordsOf(text)));
  const chosen = includingText(alike) ?? (exact.length === 1 ? exact[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw new AppError(
    'AMBIGUOUS',
    words.imports.severalCounts({ name: column.name, file, measure, alike: alike.slice(0, 12).join(', ') }),
    {
      file,
      column: column.name,
      readings: alike.map((text) => ({ measureColumn: column.name, [measure]: text })),
    },
  );
}

/** `Confirmed, probable and suspected cases` includes `Confirmed cases`: its classes are those of all others. */
function includingText(texts: readonly string[]): string | undefined {
  const classes = texts.map((text) => new Set(wordsOf(text).match(/\b(confirm|suspect|probab)/g) ?? []));
  const every = new Set(classes.flatMap((some) => [...some]));
  const including = texts.filter((_, index) => classes[index]!.size === every.size);
  return every.size > 1 && including.length === 1 ? including[0] : undefined;
}

export function isMeasureText(text: string, measure: Measure): boolean {
  const other = measure === 'cases' ? 'deaths' : 'cases';
  const isOther = measure === 'cases' && hasHint(text, other);
  return hasHint(text, measure) && !isOther && !hasHint(text, 'derived') && !hasHint(text, 'otherMeasure');
}

/** A column of measures with the one column of their values. */
export function measureSource(table: ColumnTable, columns: readonly ColumnProfile[], stated: StatedMapping) {
  const measure = measureTexts(table.name, columns, stated);
  if (measure === null) return null;
  const counts = columns.filter(
    (column) =>
      isCountColumn(column) && !hasHint(column.words, 'rowFact') && !hasHint(column.words, 'locationCode'),
  );
  const value =
    columns.find((column) => column.name === stated.valueColumn) ??
    counts.find((column) =>
      /\b(value|count|number|total|n|valeur|valor|wert|anzahl)\b/.test(wordsOf(column.name)),
    ) ??
    (counts.length === 1 ? counts[0] : undefined);
  return value === undefined ? null : { ...measure, value };
}
