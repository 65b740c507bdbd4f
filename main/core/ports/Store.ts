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
  /** Given where the folder is a copy of another site: it is only read, and may lack what that site does not share. */
  readonly copy?: KeptCopy;
  readonly journal: JournalFiles;
  readonly documents: DocumentFiles;
  readonly files: ImmutableFiles;
  /** Ends all use of the folder and frees it for the next writer. */
  close(): Promise<void>;
}

/** The copy of another site that a bundle or a team brought. */
export interface KeptCopy {
  id: string;
  /** What the site calls itself: a claim; empty where it has no name. */
  name: string;
  from: 'bundle' | 'team';
  /** When the bundle was made, or the sync that found the site as it is here. */
  asOf: string;
}

/** One segment of the journal as found on disk. */
export interface JournalSegment {
  name: string;
  /** Complete lines without their line ends. */
  lines: string[];
  /** Text after the last line end: the trace of an interrupted write, empty when there is none. */
  tail: string;
}

/** Numbers of entries, both ends among them; without one of them, to that end of the journal. */
export interface EntryNumbers {
  from?: number;
  to?: number;
}

/** The append-only journal: segments in order, the last one open for writing. */
export interface JournalFiles {
  /**
   * What is read is on disk and synced. @throws AppError `FOLDER_DAMAGED` when a segment can't be read
   * @param numbers all segments where it is left out, else at least those that hold entries of these numbers
   */
  readSegments(numbers?: EntryNumbers): Promise<JournalSegment[]>;
  /** Appends lines to the named segment, which is created when it is missing, in one synced write. */
  append(segment: string, lines: readonly string[]): Promise<void>;
  /** Cuts the interrupted write off the end of a segment. */
  dropTail(segment: string): Promise<void>;
  /** Copies a segment to quarantine, then keeps only its first `lines` lines. @returns the quarantined copy */
  quarantine(segment: string, keepLines: number): Promise<QuarantinedFile>;
}

/** A damaged file, kept: its name in the quarantine folder and the hash of its content. */
export interface QuarantinedFile {
  /** The name it had, the first 12 digits of the hash, and `damaged`, joined by dots. */
  file: string;
  /** Empty where the file could not be copied. */
  hash: string;
}

/** A file whose bytes the system keeps from us. */
export interface UnreadableFile {
  /** The system's code, such as `EACCES`. */
  system: string;
  /** Its new name in the data folder, or null when it is where it was. */
  movedTo: string | null;
}

/** What reading a document found. `restored` names what was damaged and where the value came from instead. */
export interface DocumentRead<T> {
  value: T | null;
  restored: {
    quarantined: QuarantinedFile;
    from: 'backup' | 'nothing';
    /** Set when the file is not damaged, but can't be read. */
    unreadable?: UnreadableFile;
  } | null;
}

/** Small documents that are replaced whole (through lowdb). */
export interface DocumentFiles {
  /**
   * Reads and validates a document. A damaged one is kept in quarantine, one that can't be read is moved aside,
   * and the newest good backup is used.
   * @param parse validates the parsed JSON; throws when the shape is wrong
   */
  open<T extends object>(name: string, parse: (json: unknown) => T): Promise<DocumentRead<T>>;
  /** Replaces a document; the one before becomes the backup. */
  commit(name: string, value: object): Promise<void>;
}

/**
 * Files that are written once and never edited. Names are relative, with `/`; what is named `.gz` lies compressed on disk, and is
 * the plain text here.
 */
export interface ImmutableFiles {
  /**
   * Writes a new file. Writing the same content to the same name again is no error; other content under
   * that name is damage: it is kept in quarantine before it is replaced.
   * @returns the damaged file that was kept, or null
   */
  put(name: string, text: string): Promise<QuarantinedFile | null>;
  /** @returns the text, or null when there is no such file, or no whole one @throws AppError `FOLDER_DAMAGED` when it can't be read */
  read(name: string): Promise<string | null>;
  list(folder: string): Promise<string[]>;
  /** The files of a folder with their room on disk; one that is removed meanwhile is left out. */
  sizes(folder: string): Promise<{ name: string; bytes: number }[]>;
  /** Every file below the data folder, also foreign ones. */
  listAll(): Promise<string[]>;
  /** Removes leftovers of interrupted work that no journal entry names. */
  remove(name: string): Promise<void>;
  /** The files in quarantine with the hash of each. */
  listQuarantined(): Promise<QuarantinedFile[]>;
}
