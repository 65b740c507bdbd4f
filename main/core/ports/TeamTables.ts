/** The tables of a team's database that people read with their own tools: each site fills its own rows. Rows are only ever added. */

/** What a column holds. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
type Kinds = {
  text: string;
  /** A whole number. */
  whole: number;
  number: number;
  truth: boolean;
  day: string;
  instant: string;
  numbers: readonly number[];
  texts: readonly string[];
};
export type ColumnKind = keyof Kinds;

/** The columns behind the one of the site. */
export const tableColumns = {
  sets: {
    runId: 'text',
    seq: 'whole',
    dataset: 'text',
    datasetName: 'text',
    disease: 'text',
    kind: 'text',
    provider: 'text',
    model: 'text',
    epoch: 'whole',
    asOf: 'day',
    issuedAt: 'instant',
    file: 'text',
    fileHash: 'text',
    forecasts: 'whole',
    gaps: 'whole',
    onlyPlaces: 'texts',
  },
  forecasts: {
    runId: 'text',
    place: 'text',
    placeName: 'text',
    target: 'text',
    horizon: 'whole',
    referenceDate: 'day',
    targetEndDate: 'day',
    riskLevel: 'text',
    levels: 'numbers',
    quantiles: 'numbers',
  },
  imports: {
    dataset: 'text',
    seq: 'whole',
    change: 'text',
    name: 'text',
    disease: 'text',
    frequency: 'text',
    asOf: 'day',
    importedAt: 'instant',
    contentHash: 'text',
    attribution: 'text',
    isRemoved: 'truth',
  },
  observations: {
    dataset: 'text',
    place: 'text',
    placeName: 'text',
    measure: 'text',
    endDate: 'day',
    asOf: 'day',
    seq: 'whole',
    value: 'number',
    low: 'whole',
    high: 'whole',
  },
  scoreVersions: {
    dataset: 'text',
    runId: 'text',
    version: 'whole',
    digest: 'text',
    scoredAsOf: 'day',
  },
  scoreRows: {
    dataset: 'text',
    runId: 'text',
    version: 'whole',
    source: 'text',
    provider: 'text',
    model: 'text',
    disease: 'text',
    target: 'text',
    horizon: 'whole',
    targetEndDate: 'day',
    n: 'whole',
    wins: 'number',
    wis: 'number',
    noChangeWis: 'number',
    logWis: 'number',
    noChangeLogWis: 'number',
    inside50: 'whole',
    of50: 'whole',
    inside80: 'whole',
    of80: 'whole',
    inside95: 'whole',
    of95: 'whole',
    dispersion: 'number',
    underprediction: 'number',
    overprediction: 'number',
    absoluteError: 'number',
    bias: 'number',
  },
} as const satisfies Record<string, Record<string, ColumnKind>>;

export type TableName = keyof typeof tableColumns;
type Columns<T extends TableName> = (typeof tableColumns)[T];

/** A row by the names of its columns; null where there is nothing to say. */
export type TableRow<T extends TableName> = {
  [C in keyof Columns<T>]: Columns<T>[C] extends ColumnKind ? Kinds[Columns<T>[C]] | null : never;
};
/** Rows of several tables that are added together. */
export type TableRows = { [T in TableName]?: TableRow<T>[] };

/** How far the tables of a site are: all rows of the entries up to `seq`, and the first `part` rows of what comes next. */
export interface TableCursor {
  seq: number;
  part: number;
}
/** How far its scores are: the newest version, and what the whole of them is known by once all are there. */
export interface ScoreCursor {
  version: number;
  hash: string;
}

export interface FilledTables {
  /** Sets and forecasts. */
  sets: TableCursor;
  /** Imports and observations. */
  counts: TableCursor;
  scores: ScoreCursor;
}

export const nothingFilled: FilledTables = {
  sets: { seq: 0, part: 0 },
  counts: { seq: 0, part: 0 },
  scores: { version: 0, hash: '' },
};

/** A cursor that moves along with the rows that it speaks of. */
export type CursorMove =
  | { of: 'sets' | 'counts'; from: TableCursor; to: TableCursor }
  | { of: 'scores'; from: ScoreCursor; to: ScoreCursor };

/** The newest version of the scores of a set, or of the backtest of a dataset. */
export interface KnownScores {
  dataset: string;
  /** Empty for a backtest. */
  runId: string;
  digest: string;
}
