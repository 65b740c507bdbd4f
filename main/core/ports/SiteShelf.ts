/** The copies of other sites in the data folder, and the bytes of our own files as they lie on disk. */

/** Where what is verified of a chain ends. */
export interface SiteCursor {
  seq: number;
  hash: string;
  at: string;
  entries: number;
}

/** A copy that grows: what it holds is whole and verified at every moment. */
export interface SiteCopy {
  /** Null before the first entry. */
  readonly cursor: SiteCursor | null;
  hasFile(name: string): Promise<boolean>;
  /** Puts a file in place, synced. @returns false, and puts nothing, where its text has another hash */
  putFile(name: string, bytes: Uint8Array, textHash: string): Promise<boolean>;
  /** Adds lines behind the cursor, synced. @param name what the site calls itself */
  append(lines: readonly string[], cursor: SiteCursor, name: string): Promise<void>;
  /** The hash of the entry with a number, or null where it is not here. */
  hashAt(seq: number): Promise<string | null>;
  /** All entries' lines, oldest first. */
  lines(): Promise<string[]>;
  close(): Promise<void>;
}

export interface SiteShelf {
  /**
   * @returns the copy, an empty one of a site that is new here. A damaged one is kept aside, and the copy begins anew: `wasDamaged`.
   * Null where another site lies under this one's number
   * @param isWhole reads and verifies all of it; else its newest entries, and all of it only where they are not what its note says
   * @throws AppError `DISK_FULL`, `FOLDER_NOT_WRITABLE`
   */
  open(site: string, isWhole: boolean): Promise<{ copy: SiteCopy; wasDamaged: boolean } | null>;
  /** Where the copies end by their notes: the hash of the last entry of each site's. Reads none of them. */
  ends(): Promise<ReadonlyMap<string, string>>;
  /** Bytes of a file of our own as they lie on disk; null where there is no such file. */
  ownBytes(name: string): Promise<Uint8Array | null>;
}
