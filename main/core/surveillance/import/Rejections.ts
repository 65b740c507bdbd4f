/** The rows and cells that could not be used, as they are told. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { RejectedRow } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import type { Problem } from './problem.ts';
import type { ColumnTable } from './table/ColumnTable.ts';

/** Rejections listed in full; beyond this they are only counted. */
const LISTED_REJECTIONS = 1_000;
/** The text found is quoted this far, so that no long free text of a file is kept. */
const QUOTED_CHARACTERS = 40;
/** Of a file that can't be used at all. */
const LISTED_IN_REFUSAL = 20;

export class Rejections {
  /** The first 1,000. */
  readonly listed: RejectedRow[] = [];
  readonly #table: ColumnTable;
  readonly #isAboutPersons: boolean;

  constructor(table: ColumnTable, isAboutPersons: boolean) {
    this.#table = table;
    this.#isAboutPersons = isAboutPersons;
  }

  add(row: number, problem: Problem): void {
    if (this.listed.length >= LISTED_REJECTIONS) return;
    const found = this.quoted(problem.found);
    this.listed.push({ file: this.#table.name, row: this.#table.line(row), ...problem, found });
  }

  /** Where cells have slipped, a name may stand in the column of dates: nothing of a list of persons is quoted. */
  quoted(text: string): string {
    return this.#isAboutPersons ? '' : text.slice(0, QUOTED_CHARACTERS);
  }

  /** That no row could be used, with the first one as an example. */
  refusal(rows: { read: number; used: number; rejected: number }): AppError {
    const { name } = this.#table;
    const first = this.listed[0];
    return new AppError('NO_USABLE_ROWS', words.imports.nothingUsable({ name, read: rows.read, first }), {
      file: name,
      rows,
      rejected: this.listed.slice(0, LISTED_IN_REFUSAL),
    });
  }
}
