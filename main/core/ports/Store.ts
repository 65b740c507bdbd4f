/**
 * The data folder as the core sees it. Every promise that resolves means: on disk and synced.
 * Failures are AppErrors (`DISK_FULL`, `FOLDER_NOT_WRITABLE`, `FOLDER_DAMAGED`, ...).
 */
export interface Store {
  readonly access: 'writer' | 'reader';
  /** Absolute path of the folder, for people. */
  readonly location: string;
  /** The process that has the folder when this one only reads, else null. */
  readonly writer: { pid: number; host: string; since: string } | null;
  readonly journal: JournalFiles;
  readonly documents: DocumentFiles;
  readonly files: ImmutableFiles;
  /** Ends all use of the folder and frees it for the next writer. */
  close(): Promise<void>;
}

/** One segment of the journal as found on disk. */
export interface JournalSegment {
  name: string;
  /** Complete lines without their line ends. */
  lines: string[];
  /** Text after the last line end: the trace of an interrupted write, empty when there is none. */
  tail: string;
}

/** The append-only journal: segments in order, the last one open for writing. */
export interface JournalFiles {
  readSegments(): Promise<JournalSegment[]>;
  /** Appends lines to the named segment, which is created when it is missing, in one synced write. */
  append(segment: string, lines: readonly string[]): Promise<void>;
  /** Cuts the interrupted write off the end of a segment. */
  dropTail(segment: string): Promise<void>;
  /** Copies a segment to quarantine, then keeps only its first `lines` lines. @returns the quarantined copy */
  quarantine(segment: string, keepLines: number): Promise<QuarantinedFile>;
}

/** A damaged file, kept: its name in the quarantine folder and the hash of its content. */
export interface QuarantinedFile {
  file: string;
  hash: string;
}

/** What reading a document found. `restored` names what was damaged and where the value came from instead. */
export interface DocumentRead<T> {
  value: T | null;
  restored: { quarantined: QuarantinedFile; from: 'backup' | 'nothing' } | null;
}

/** Small documents that are replaced whole (through lowdb). */
export interface DocumentFiles {
  /**
   * Reads and validates a document. A damaged one is kept in quarantine and the newest good backup is used.
   * @param parse validates the parsed JSON; throws when the shape is wrong
   */
  open<T extends object>(name: string, parse: (json: unknown) => T): Promise<DocumentRead<T>>;
  /** Replaces a document; the one before becomes the backup. */
  commit(name: string, value: object): Promise<void>;
}

/** Files that are written once and never edited. Names are relative, with `/`. */
export interface ImmutableFiles {
  /**
   * Writes a new file. Writing the same content to the same name again is no error; other content under
   * that name is damage: it is kept in quarantine before it is replaced.
   * @returns the damaged file that was kept, or null
   */
  put(name: string, text: string): Promise<QuarantinedFile | null>;
  /** @returns the text, or null when there is no such file */
  read(name: string): Promise<string | null>;
  list(folder: string): Promise<string[]>;
  /** Removes leftovers of interrupted work that no journal entry names. */
  remove(name: string): Promise<void>;
  /** The files in quarantine with the hash of each. */
  listQuarantined(): Promise<QuarantinedFile[]>;
}
