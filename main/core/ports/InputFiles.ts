/** A file to import, opened for reading from the start. */
export interface InputFile {
  /** File name without folders, for messages. */
  name: string;
  bytes(): Promise<Uint8Array>;
}

/** Opens files by path; only the command line's caller may ask for it. */
export interface InputFiles {
  /** @throws AppError `FILE_NOT_FOUND` or `FILE_UNREADABLE` */
  open(path: string): Promise<InputFile>;
}

/** The bundled sample outbreaks. */
export interface SampleFiles {
  open(fileName: string): Promise<InputFile>;
}
