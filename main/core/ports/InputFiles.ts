/** Where the bytes of a file are: plain data, which can go to another thread. */
export type FileSource =
  | { kind: 'path'; path: string }
  /** In memory that threads share, so that nothing is copied on the way. */
  | { kind: 'memory'; parts: readonly Uint8Array[] };

/** A file to import. It can be read as often as needed, each time from the start. */
export interface InputFile {
  /** File name without folders, for messages. */
  name: string;
  /** Bytes of the file as stored, before anything is unpacked. */
  size: number;
  /**
   * The bytes of a chunk stand until the next one is asked for: who keeps them keeps a copy.
   * @throws AppError `FILE_NOT_FOUND`, `FILE_UNREADABLE`
   */
  chunks(): AsyncIterable<Uint8Array>;
}

/** A file as it is named to another thread. */
export interface NamedFile {
  name: string;
  size: number;
  source: FileSource;
}

/** A file that can be read here, and named to another thread. */
export interface OpenedFile extends InputFile, NamedFile {}

/** A file by its path, as it is on disk now. */
export interface InputFileAtPath extends OpenedFile {
  /** Absolute. */
  path: string;
  /** When it was last written, milliseconds since 1970. */
  modifiedMs: number;
}

/** Opens files by path; only the command line's caller, the scheduler and the user in a dialog may name one. */
export interface InputFiles {
  /** @throws AppError `FILE_NOT_FOUND` or `FILE_UNREADABLE` */
  open(path: string): Promise<InputFileAtPath>;
  /** Lets the user choose files. @returns their paths, or null when the user chose none; no such member where a host has no dialog */
  choose?(): Promise<string[] | null>;
}

/** The bundled sample outbreaks. */
export interface SampleFiles {
  open(fileName: string): Promise<NamedFile>;
}
