/** The machine as a check of it sees it. Nothing here throws for what it finds; a finding is an answer. */

/** What the system says of the data folder. */
export interface FolderFacts {
  state: 'missing' | 'readable' | 'unreadable' | 'no-folder';
  /** The system's code where it can't be read, such as `EACCES`; else null. */
  system: string | null;
  /** Null where it is not known. */
  freeBytes: number | null;
  /** The kind of file system it is on, as the table of mounts names it, such as `ext4`; null where it is not known. */
  fileSystem: string | null;
}

/** A small file that was written again and again, with and without waiting for the disk; medians. */
export type SyncTest =
  | { outcome: 'done'; syncMs: number; writeMs: number }
  | { outcome: 'refused'; why: 'full' | 'not-writable' | 'failing' };

export interface ProgramFacts {
  node: string;
  /** Null outside of the window's program. */
  electron: string | null;
  /** System and processor, such as `linux x64`. */
  system: string;
}

/** Whether the installed fonts have letters of these scripts. */
export interface FontFacts {
  latin: boolean;
  arabic: boolean;
}

export interface Machine {
  readonly folder: string;
  program(): ProgramFacts;
  /** Null where the system does not say. */
  timeZone(): string | null;
  folderFacts(): Promise<FolderFacts>;
  /** Writes and removes a file in the data folder, which is there. Null where this folder is not to be written. */
  syncTest(): Promise<SyncTest | null>;
  /** Whether a browser that prints PDF is installed. */
  hasBrowser(): boolean;
  /** Null where the system can't be asked. */
  fonts(): Promise<FontFacts | null>;
}
