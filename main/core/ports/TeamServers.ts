import type { TeamAddress } from '../../../shared/team/teamAddress.ts';

/** What the database says of a site: where its chain ends there. */
export interface SiteHead {
  site: string;
  name: string;
  entries: number;
  lastSeq: number;
  /** The start of every chain before the first entry. */
  lastHash: string;
  lastAt: string | null;
  pushedAt: string | null;
  /** How many files were given: it grows when files of entries that are there already come later. */
  files: number;
}

/** An entry as one line of a journal, with what the database knows of it: claims until the line is read. */
export interface SharedLine {
  seq: number;
  hash: string;
  line: string;
}

/** A file in pieces, so that a link that breaks loses one of them. */
export interface FilePart {
  /** The hash of the file's text, by which an entry names it; with `exchange:` before it for a request or reply. */
  hash: string;
  part: number;
  parts: number;
  bytes: Uint8Array;
}

/** What is there of a file. */
export interface FileFound {
  hash: string;
  /** 0 where its parts are not numbered as parts of one file. */
  parts: number;
  partsThere: number;
  bytes: number;
  /** Bytes of its largest part. */
  largest: number;
}

/** Bytes of lines that one answer carries at most, unless one alone is longer. */
export const MOST_ANSWER_BYTES = 4 * 1024 * 1024;
/** No line of ours is longer. */
export const MOST_LINE_BYTES = 32 * 1024 * 1024;

/**
 * A link to a team's database. Each call is one question and its answer. It repeats what the database asks to repeat; a link that is lost
 * is `TEAM_UNREACHABLE`, and what was asked may or may not have been done: every change may be made twice.
 */
export interface TeamLink {
  /** @returns the team and every site that may be read @throws AppError `NO_TEAM_THERE`, `NEWER_VERSION` */
  heads(): Promise<{ team: string; heads: SiteHead[] }>;
  /** Enters a site with an empty chain. @throws AppError `TEAM_REFUSED` where it is another login's */
  register(site: string, name: string): Promise<void>;
  /**
   * Adds entries behind the one whose hash is `from`, all or none. Rows that are there already, behind an end that somebody set back,
   * stay as they are: whoever takes them verifies them.
   * @returns whether the chain ended there
   */
  append(
    head: Pick<SiteHead, 'site' | 'name' | 'lastAt'>,
    from: string,
    lines: readonly SharedLine[],
  ): Promise<boolean>;
  filesThere(site: string, hashes: readonly string[]): Promise<FileFound[]>;
  /** The exchanges with providers that a site shares; their hashes begin with `exchange:`. */
  exchangesThere(site: string): Promise<FileFound[]>;
  putParts(site: string, parts: readonly FilePart[]): Promise<void>;
  /** Says that so many files were given whole. */
  countFiles(site: string, files: number): Promise<void>;
  /**
   * @returns the next lines: at most so many and `MOST_ANSWER_BYTES`, and one where there is any; one of more than `MOST_LINE_BYTES`
   * comes empty
   */
  linesAfter(site: string, seq: number, most: number): Promise<SharedLine[]>;
  /** @returns the parts of these files, each file's in order; `from` leaves out the first ones of a single file */
  parts(site: string, hashes: readonly string[], from: number, most: number): Promise<FilePart[]>;
  close(): Promise<void>;
}

export interface TeamServers {
  /** @throws AppError `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `BAD_ADDRESS` */
  open(address: TeamAddress, password: string | null): Promise<TeamLink>;
  /** Makes the tables where there are none. @returns whether it did @throws AppError as `open` */
  create(address: TeamAddress, password: string | null, team: string): Promise<boolean>;
}
