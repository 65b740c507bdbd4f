/** What is stated of how a file is read. By itself: the store has it from the first screen on, the choosers come with their dialog. */
import type { Mapping, StatedMapping } from '../../../../shared/contract/index.ts';

/** Everything of a mapping as a statement, so that one change leaves the rest as it is. */
export function fullStatement(mapping: Mapping): StatedMapping {
  const {
    dateColumns: _dates,
    ignoredColumns: _ignored,
    confidence: _confidence,
    why: _why,
    ...rest
  } = mapping;
  const { placeColumns, totalLabels, thousandsMark, counted, repeats, ...plain } = rest;
  const location = mapping.location.length === 0 ? null : mapping.location;
  return {
    ...plain,
    location,
    ...(placeColumns.length === 0 ? {} : { placeColumns }),
    ...(totalLabels.length === 0 ? {} : { totalLabels }),
    ...(thousandsMark === '' ? {} : { thousandsMark }),
    ...(counted === null ? {} : { counted }),
    ...(repeats === null ? {} : { repeats }),
  };
}

export function isStated(stated: StatedMapping): boolean {
  return Object.keys(stated).length > 0;
}
