/** A file to import. It can be read as often as needed, each time from the start. */
export interface InputFile {
  /** File name without folders, for messages. */
  name: string;
  /** Bytes of the file as stored, before anything is unpacked. */
  size: number;
  /** @throws AppError `FILE_NOT_FOUND`, `FILE_UNREADABLE` */
  chunks(): AsyncIterable<Uint8Array>;
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
