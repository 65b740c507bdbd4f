/** Which columns of a long table hold new cases and deaths. Several that differ are refused, with their names. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import type { Measure, StatedMapping } from '../../../../shared/surveillance/datasetSchema.ts';
import { type ColumnProfile, isCountColumn, isDateColumn } from './table/columnProfile.ts';
import { hasHint, wordsOf } from './vocabulary/index.ts';

export interface MeasureColumns {
  cases: ColumnProfile | null;
  deaths: ColumnProfile | null;
}

/** Named after the measure, and neither the number of a case nor the date of one. */
function isMeasure(column: ColumnProfile, measure: Measure): boolean {
  return hasHint(column.words, measure) && !hasHint(column.words, 'notCounting') && !isDateColumn(column);
}

/**
 * Columns of whole numbers; when none of them is named after a measure, also those that are: their cells are
 * then refused one by one, with the text found, which says more than "no such column".
 */
export function countColumns(columns: readonly ColumnProfile[], stated: StatedMapping): ColumnProfile[] {
  const isNamed = (column: ColumnProfile) =>
    (isMeasure(column, 'cases') || isMeasure(column, 'deaths')) && !hasHint(column.words, 'person');
  const fixed = [stated.cases, stated.deaths, stated.valueColumn, ...(stated.placeColumns ?? [])];
  const numeric = columns.filter(
    (column) =>
      isCountColumn(column) || fixed.includes(column.name) || (column.countShare > 0 && isNamed(column)),
  );
  if (numeric.some(isNamed)) return numeric;
  return columns.filter((column) => numeric.includes(column) || (column.filled > 0 && isNamed(column)));
}

export function hasMeasure({ cases, deaths }: MeasureColumns): boolean {
  return cases !== null || deaths !== null;
}

export function measureColumns(
  file: string,
  counts: readonly ColumnProfile[],
  stated: StatedMapping,
): MeasureColumns {
  const columnOf = (measure: Measure) => {
    const fixed = stated[measure];
    if (fixed === undefined) return measureColumn(file, counts, measure);
    return counts.find((column) => column.name === fixed) ?? null;
  };
  return { cases: columnOf('cases'), deaths: columnOf('deaths') };
}

/** Words that say no more than that cases or deaths are counted. */
const bare =
  /^((new|total|totale|reported|number|no|nr|num|of|anzahl|anz|count|nombre|numero|de) )*(cases?|cas|casos|casi|falle?|faelle|deaths?|deces|muertes|fallecidos|defunciones|obitos|deceduti|todesfalle?)( (reported|count|total|number))*$/;

function measureColumn(
  file: string,
  counts: readonly ColumnProfile[],
  measure: Measure,
): ColumnProfile | null {
  const other = measure === 'cases' ? 'deaths' : 'cases';
  const own = counts.filter(
    (column) =>
      isMeasure(column, measure) &&
      !hasHint(column.words, 'otherMeasure') &&
      !hasHint(column.words, 'population') &&
      !hasHint(column.words, 'derived') &&
      !(measure === 'cases' && hasHint(column.words, other)),
  );
  const running = own.filter((column) => hasHint(column.words, 'cumulative'));
  const rest = own.filter((column) => !running.includes(column));
  const choices = [
    rest.filter((column) => hasHint(column.words, 'incident')),
    rest.filter((column) => bare.test(wordsOf(column.name))),
    rest,
    running,
  ];
  const chosen = choices.find((columns) => columns.length === 1)?.[0];
  const candidates = rest.length > 0 ? rest : running;
  if (chosen !== undefined && (candidates.includes(chosen) || rest.length === 0)) return chosen;
  if (candidates.length === 0) return null;
  throw severalMeasures(file, candidates, measure);
}

function severalMeasures(file: string, columns: readonly ColumnProfile[], measure: Measure): AppError {
  const names = columns.map((column) => column.name);
  return new AppError(
    'AMBIGUOUS',
    `${file} has several columns of ${measure}: ${names.join(', ')}. State which one counts.`,
    { file, readings: names.map((name) => ({ [measure]: name })) },
  );
}
