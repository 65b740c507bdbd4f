/** What the text of this process is shown on. */

export interface Terminal {
  /** Characters of a line; null where nobody says, as behind a pipe: then lines are as long as they are. */
  columns: number | null;
  hasColours: boolean;
}

/** Narrower terminals are treated as this wide: a table needs room for a word. */
const FEWEST_COLUMNS = 40;

/** Every text of a command goes to the same place, and tables are made in many: they ask here. */
let current: Terminal = { columns: null, hasColours: false };

export function showOn(terminal: Terminal): void {
  current = terminal;
}

export function terminal(): Terminal {
  return current;
}

/**
 * COLUMNS comes first, since it is somebody's wish; else the width of the terminal.
 * @param ofTerminal undefined where standard output is none
 */
export function columnsOf(stated: string | undefined, ofTerminal: number | undefined): number | null {
  const columns = stated !== undefined && /^[1-9]\d*$/.test(stated) ? Number(stated) : ofTerminal;
  return columns === undefined ? null : Math.max(FEWEST_COLUMNS, columns);
}
