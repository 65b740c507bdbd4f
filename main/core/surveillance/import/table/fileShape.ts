/** What next week's file of the same kind has in common with this one: the names of its columns, without those that are dates. */

import { dateFormats } from '../dates/dateFormats.ts';
import { headerDate } from '../dates/headerDates.ts';
import type { ColumnTable } from './ColumnTable.ts';

export function shapeOf(table: ColumnTable): string {
  const isDate = (name: string) =>
    dateFormats.some((format) => format.needsName === undefined && format.read(headerDate(name)) !== null);
  const names = table.columns.map((column) => column.name);
  const lasting = names.filter((name) => !isDate(name));
  return JSON.stringify([...lasting, ...(lasting.length < names.length ? ['(dates)'] : [])]);
}
