/** The hash of a text in the making. */
export interface TextHash {
  add(part: string): void;
  /** To be called once, at the end. */
  value(): string;
}

/** Hashes and identifiers; a port because they come from the host's library and because tests fix them. */
export interface Crypto {
  /** @returns `sha256:` and 64 hex digits of the UTF-8 text */
  sha256(text: string): string;
  /** The same of a text that comes in parts, none of which ends inside a letter. */
  sha256InParts(): TextHash;
  /** @returns a new random identifier of letters, digits and dashes */
  randomId(): string;
  /** @returns a number from 0 to below 1, for waits that must differ from laptop to laptop */
  random(): number;
}
