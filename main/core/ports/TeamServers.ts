import type { TeamAddress } from '../../../shared/team/teamAddress.ts';
import type { CursorMove, FilledTables, KnownScores, TableRows } from './TeamTables.ts';

/** Who reads a site: all of its team, or the readers' group alone. */
export type Visibility = 'team' | 'centre';

/** What the database does for a team beyond keeping its tables. */
export interface TeamAccess {
  /** Whether each login writes its own sites alone, and reads what it may. */
  keepsApart: boolean;
  /** The group roles of sites and of those who only read; null where the database has none. */
  roles: { sites: string; readers: string } | null;
}

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
  /** How many files came later than the entries that name them: it grows when more of them come. */
  files: number;
  visibility: Visibility;
  /** How far its rows of the tables for people are there. */
  filled: FilledTables;
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
  /** All of it, where it came along; else null. */
  content: Uint8Array | null;
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
  heads(): Promise<{ team: string; access: TeamAccess; heads: SiteHead[] }>;
  /** Enters a site with an empty chain. @returns false where it is there already: it stays as it is */
  register(site: string, name: string, visibility: Visibility): Promise<boolean>;
  /** Says who reads a site. */
  show(site: string, visibility: Visibility): Promise<void>;
  /**
   * Adds entries behind the one whose hash is `from`, all or none. Rows that are there already, behind an end that somebody set back,
   * stay as they are: whoever takes them verifies them.
   * @param files parts of files that these entries name, put there together with them
   * @returns whether the chain ended there
   */
  append(
    head: Pick<SiteHead, 'site' | 'name' | 'lastAt'>,
    from: string,
    lines: readonly SharedLine[],
    files: readonly FilePart[],
  ): Promise<boolean>;
  /** @param most bytes of files that come along, the small ones first */
  filesThere(site: string, hashes: readonly string[], most: number): Promise<FileFound[]>;
  /** The exchanges with providers that a site shares; their hashes begin with `exchange:`. */
  exchangesThere(site: string): Promise<FileFound[]>;
  /**
   * @param late how many files are whole with these parts whose entries are there already: others are told by `files` to look for them.
   * Both in one, so that no link that breaks leaves files that nobody looks for
   */
  putParts(site: string, parts: readonly FilePart[], late: number): Promise<void>;
  /**
   * @returns the next lines: at most so many and `MOST_ANSWER_BYTES`, and one where there is any; one of more than `MOST_LINE_BYTES`
   * comes empty
   */
  linesAfter(site: string, seq: number, most: number): Promise<SharedLine[]>;
  /** @returns the parts of these files, each file's in order; `from` leaves out the first ones of a single file */
  parts(site: string, hashes: readonly string[], from: number, most: number): Promise<FilePart[]>;
  /**
   * Adds rows to the tables for people, and moves the cursors that speak of them, all or none. A row that is there stays as it is.
   * @returns whether the cursors stood where they were said to
   */
  fillTables(site: string, moves: readonly CursorMove[], rows: TableRows): Promise<boolean>;
  /** The newest version of each of its scores. */
  knownScores(site: string): Promise<KnownScores[]>;
  close(): Promise<void>;
}

export interface TeamServers {
  /** @throws AppError `TEAM_UNREACHABLE`, `TEAM_REFUSED`, `BAD_ADDRESS` */
  open(address: TeamAddress, password: string | null): Promise<TeamLink>;
  /**
   * Makes the tables where there are none, brings older ones up where the login owns them, and sets up roles and policies as far as the
   * database has them. @returns whether there were none @throws AppError as `open`, `NEWER_VERSION`
   */
  create(address: TeamAddress, password: string | null, team: string): Promise<boolean>;
}
