/** A data folder is a site: one writer, one journal, known by the hash of its first entry. */
import { settingOf } from '../settings/settings.ts';
import type { Entry } from '../state/entries.ts';
import { foldEntries } from '../state/ledgerState.ts';

/** Digits of the hash that a site is called by: enough for all the laptops there are. */
const ID_DIGITS = 16;
const HASH_START = 'sha256:'.length;
const MOST_NAME = 200;

/** What a site's journal says of it. */
export interface SiteState {
  /** The hash of its first entry. */
  site: string;
  entries: number;
  lastHash: string;
  lastAt: string;
}

/** @returns null for an empty journal, which is no site yet */
export function siteOf(entries: readonly Entry[]): SiteState | null {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { site: first.hash, entries: entries.length, lastHash: last.hash, lastAt: last.at };
}

export function siteId(site: string): string {
  return site.slice(HASH_START, HASH_START + ID_DIGITS);
}

/** @returns what the site calls itself, else the name of its folder */
export function siteName(entries: readonly Entry[], folderName: string): string {
  const { settings } = foldEntries(entries);
  return namedBy(settings, folderName);
}

/** @param otherwise where nobody named it */
export function namedBy(settings: Readonly<Record<string, unknown>>, otherwise: string): string {
  const said = (['team.siteName', 'report.organisation', 'report.author'] as const).map((key) =>
    settingOf(settings, key),
  );
  return [...said, otherwise].map(plainName).find((name) => name !== '') ?? '';
}

/** A name that others chose is shown on a line of ours: nothing in it breaks the line or turns it around. */
export function plainName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, MOST_NAME);
}

/** How the chain of a bundle stands to the one that is there. */
export type Standing = { kind: 'other' | 'same' | 'older' | 'newer' } | { kind: 'fork'; seq: number };

/** @param ours none for an empty journal */
export function standingOf(ours: readonly Entry[], theirs: readonly Entry[]): Standing {
  if (ours[0]?.hash !== theirs[0]?.hash) return { kind: 'other' };
  const shorter = Math.min(ours.length, theirs.length);
  // Each hash stands for all before it: the chains are one as far as the shorter of them if that entry is the same.
  if (ours[shorter - 1]!.hash !== theirs[shorter - 1]!.hash) {
    const at = theirs.findIndex(({ hash }, index) => hash !== ours[index]!.hash);
    return { kind: 'fork', seq: theirs[at]!.seq };
  }
  if (ours.length === theirs.length) return { kind: 'same' };
  return { kind: theirs.length < ours.length ? 'older' : 'newer' };
}
