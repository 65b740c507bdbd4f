/** Writes files that the user named, whole or not at all. */
export interface OutputFiles {
  /**
   * Begins a file, packed with gzip where its name ends in `.gz`: the same texts give the same bytes. What stood under
   * the name stays until `keep`.
   * @throws AppError `OUTPUT_NOT_WRITABLE`
   */
  create(path: string): Promise<OutputFile>;
}

export interface OutputFile {
  /** @throws AppError `OUTPUT_NOT_WRITABLE` */
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. @throws AppError `OUTPUT_NOT_WRITABLE` */
  keep(): Promise<void>;
  /** Takes away what was written; nothing after `keep`. */
  discard(): Promise<void>;
}
