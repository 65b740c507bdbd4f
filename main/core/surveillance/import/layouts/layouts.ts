/** The layouts that are known, and which one a table has. */
import type { Layout } from '../../../../../shared/surveillance/datasetSchema.ts';
import { hasMeasure } from '../choices/chooseMeasures.ts';
import { countColumns, isNamedMeasure } from '../choices/countColumns.ts';
import { measureSource } from '../choices/measureTexts.ts';
import { locationColumns } from '../places/detectPlaces.ts';
import { measuredPlaceOf } from '../places/measureNames.ts';
import { placeColumns } from '../places/placeColumns.ts';
import { type ColumnProfile, isCountColumn } from '../table/columnProfile.ts';
import { hasHint } from '../vocabulary/index.ts';
import { lineList } from './lineList.ts';
import { long } from './long.ts';
import type { LayoutContext, LayoutReader } from './parts.ts';
import { classificationColumn, isPersonList, outcomeColumn } from './personLists.ts';
import { wideByDate } from './wideByDate.ts';
import { measuredColumns, wideByMeasureAndPlace } from './wideByMeasureAndPlace.ts';
import { wideByPlace } from './wideByPlace.ts';

const readers: readonly LayoutReader[] = [long, wideByDate, wideByPlace, wideByMeasureAndPlace, lineList];

export function layoutReader(layout: Layout): LayoutReader {
  return readers.find((reader) => reader.layout === layout)!;
}

/** @returns the layout stated, else the one that the columns show */
export function layoutOf(context: LayoutContext): Layout {
  const { dates, columns, stated } = context;
  if (stated.layout !== undefined) return stated.layout;
  if (dates.headers.length > 0) return 'wide-by-date';
  if (stated.cases != null || stated.deaths != null || stated.valueColumn != null) return 'long';
  if (stated.placeColumns !== undefined) return 'wide-by-place';
  return layoutByColumns(context, columns);
}

function layoutByColumns(context: LayoutContext, columns: readonly ColumnProfile[]): Layout {
  const { table, stated } = context;
  if (measureSource(table, columns, stated) !== null) return 'long';
  if (isPersonList(columns)) return 'line-list';
  // Where each row names its place, columns are no places.
  const named = locationColumns(table, columns, stated, context.dates);
  const hasPlaces = named.some((column) => column.texts.size > 1);
  if (!hasPlaces && measuredColumns(columns).length > 0 && !hasBareMeasure(columns))
    return 'wide-by-measure-and-place';
  const counts = countColumns(columns, stated);
  if (hasMeasure(counts)) return 'long';
  if (!hasPlaces && placeColumns(counts, undefined).length > 0) return 'wide-by-place';
  // Dates and places but nothing counted: each row is a case.
  if (counts.length === 0 && named.length > 0 && tellsOutcomeOrClass(columns)) return 'line-list';
  return hasPlaces ? 'long' : 'wide-by-place';
}

function tellsOutcomeOrClass(columns: readonly ColumnProfile[]): boolean {
  return outcomeColumn(columns) !== null || classificationColumn(columns) !== null;
}

/** `cases` beside `cases_male`, `cases_female`: groups, not places. */
function hasBareMeasure(columns: readonly ColumnProfile[]): boolean {
  return columns.some(
    (column) =>
      isCountColumn(column) &&
      (isNamedMeasure(column, 'cases') || isNamedMeasure(column, 'deaths')) &&
      !hasHint(column.words, 'derived') &&
      !hasHint(column.words, 'cumulative') &&
      measuredPlaceOf(column.name) === null,
  );
}
