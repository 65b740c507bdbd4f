/** Rows for people in one statement: the cursors move by compare-and-set, and what did not move adds nothing. */
import { setImmediate as breath } from 'node:timers/promises';
import {
  type ColumnKind,
  type CursorMove,
  type KnownScores,
  type TableName,
  type TableRows,
  tableColumns,
} from '../../core/ports/TeamTables.ts';
import type { Connection } from './connection.ts';

/** How a column is kept, and how it is sent: lists of lists can't be unnested. */
const types: Record<ColumnKind, { kept: string; sent: string }> = {
  text: { kept: 'text', sent: 'text' },
  whole: { kept: 'bigint', sent: 'bigint' },
  number: { kept: 'double precision', sent: 'double precision' },
  truth: { kept: 'boolean', sent: 'boolean' },
  day: { kept: 'date', sent: 'text' },
  instant: { kept: 'timestamptz', sent: 'text' },
  numbers: { kept: 'double precision[]', sent: 'text' },
  texts: { kept: 'text[]', sent: 'text' },
};

/** Texts of a column that are sent once, and named by their number: a longer list takes too long to look up in. */
const MOST_NAMED = 300;

type Cell = unknown;

/** @returns whether the cursors stood where they were said to */
export async function fillTables(
  connection: Connection,
  schema: string,
  site: string,
  moves: readonly CursorMove[],
  rows: TableRows,
): Promise<boolean> {
  const values: unknown[] = [site];
  const moved = movedCursors(schema, moves, values);
  const added: string[] = [];
  for (const [table, ofTable] of Object.entries(rows))
    added.push(`${snake(table)}_added AS (${await insertOf(schema, table as TableName, ofTable, values)})`);
  const parts = [`moved AS (${moved})`, ...added].join(',\n');
  return (await connection.ask(`WITH ${parts} SELECT site FROM moved`, values)).length === 1;
}

export async function knownScores(
  connection: Connection,
  schema: string,
  site: string,
): Promise<KnownScores[]> {
  const rows = await connection.ask(
    `SELECT DISTINCT ON (dataset, run_id) dataset, run_id, digest FROM ${schema}.score_versions
    WHERE site = $1 ORDER BY dataset, run_id, version DESC`,
    [site],
  );
  return rows.map((row) => ({
    dataset: String(row.dataset),
    runId: String(row.run_id),
    digest: String(row.digest),
  }));
}

const cursors = {
  sets: { columns: ['tables_seq', 'tables_part'], types: ['bigint', 'bigint'] },
  counts: { columns: ['counts_seq', 'counts_part'], types: ['bigint', 'bigint'] },
  scores: { columns: ['scores_version', 'scores_hash'], types: ['bigint', 'text'] },
} as const;

function movedCursors(schema: string, moves: readonly CursorMove[], values: unknown[]): string {
  const pair = (end: CursorMove['from']) => ('seq' in end ? [end.seq, end.part] : [end.version, end.hash]);
  /** `column = value` of each column of each cursor. */
  const each = (endOf: (move: CursorMove) => CursorMove['from']) =>
    moves.flatMap((move) => {
      const { columns, types: of } = cursors[move.of];
      const cells = pair(endOf(move));
      return columns.map((column, at) => `${column} = $${values.push(cells[at])}::${of[at]}`);
    });
  const [set, where] = [each(({ to }) => to), each(({ from }) => from)];
  return `UPDATE ${schema}.sites SET ${set.join(', ')} WHERE site = $1 AND ${where.join(' AND ')} RETURNING site`;
}

async function insertOf(
  schema: string,
  table: TableName,
  rows: readonly Record<string, Cell>[],
  values: unknown[],
): Promise<string> {
  const columns = [];
  for (const [name, kind] of Object.entries<ColumnKind>(tableColumns[table])) {
    columns.push(columnOf(name, kind, rows, values));
    // Thousands of rows take a while to write down: others have their turn between two columns.
    await breath();
  }
  const names = columns.map(({ name }) => name).join(', ');
  return `INSERT INTO ${schema}.${snake(table)} (site, ${names})
    SELECT moved.site, ${columns.map(({ read }) => read).join(', ')}
    FROM moved, unnest(${columns.map(({ sent }) => sent).join(', ')}) AS n (${names})
    ON CONFLICT DO NOTHING`;
}

/** One column of the rows: what is sent of it, and how it is read. */
function columnOf(
  column: string,
  kind: ColumnKind,
  rows: readonly Record<string, Cell>[],
  values: unknown[],
) {
  const name = snake(column);
  const { kept, sent } = types[kind];
  const cells = rows.map((row) => row[column]);
  const named = sent === 'text' ? namedTexts(cells, Math.min(MOST_NAMED, rows.length / 2)) : null;
  if (named === null)
    return { name, sent: `$${values.push(listOf(cells, kind))}::${sent}[]`, read: `n.${name}::${kept}` };
  const texts = values.push(listOf(named.texts, kind));
  return {
    name,
    sent: `$${values.push(`{${named.numbers.join(',')}}`)}::int[]`,
    read: `(($${texts}::text[])[n.${name}])::${kept}`,
  };
}

/** @returns each text once, and the number of each cell's; null where there are more of them than `most` */
function namedTexts(cells: readonly Cell[], most: number): { texts: Cell[]; numbers: number[] } | null {
  const known = new Map<Cell, number>();
  const numbers: number[] = [];
  for (const cell of cells) {
    let number = known.get(cell);
    if (number === undefined) {
      if (known.size >= most) return null;
      // Lists of a database count from 1.
      number = known.size + 1;
      known.set(cell, number);
    }
    numbers.push(number);
  }
  return { texts: [...known.keys()], numbers };
}

/**
 * A list as PostgreSQL reads it from a text. The client would make the same of an array, and take ten times as long: it searches each
 * value, numbers too, for what has to be escaped.
 */
function listOf(cells: readonly Cell[], kind: ColumnKind): string {
  return `{${cells.map((cell) => memberOf(cell, kind)).join(',')}}`;
}

function memberOf(cell: Cell, kind: ColumnKind): string {
  if (cell === null || cell === undefined) return 'NULL';
  if (kind === 'numbers') return `"{${(cell as number[]).join(',')}}"`;
  if (kind === 'texts') return quoted(`{${(cell as string[]).map(quoted).join(',')}}`);
  return typeof cell === 'string' ? quoted(cell) : String(cell);
}

/** What is not written as it is. */
const SPECIAL = /["\\\0]/;

/** A text of PostgreSQL can hold every character but NUL. */
function quoted(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  return `"${text.replaceAll('\0', '\uFFFD').replace(/["\\]/g, '\\$&')}"`;
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
