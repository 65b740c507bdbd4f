/**
 * Which copies are looked at although nothing new came for them. At the first sync since the start: those that are gone or end elsewhere
 * than is remembered. And each one wholly once since the start, some at a time: a thousand of them together would take minutes.
 */
import type { SiteHead } from '../../ports/TeamServers.ts';
import type { KnownSite } from '../teamDocument.ts';

/** What one sync verifies anew at most; at least one copy. */
const ENTRIES_AT_ONCE = 2_000;
const COPIES_AT_ONCE = 30;

export class CopyChecks {
  readonly #checked = new Set<string>();
  #areEndsKnown = false;

  /** @param ends where the copies end; asked at the first sync alone @returns sites whose copies are not as remembered */
  async strayed(
    heads: readonly SiteHead[],
    known: Readonly<Record<string, KnownSite>>,
    ends: () => Promise<ReadonlyMap<string, string>>,
  ): Promise<ReadonlySet<string>> {
    if (this.#areEndsKnown) return new Set();
    const there = await ends();
    this.#areEndsKnown = true;
    const isAstray = ({ site }: SiteHead) => {
      const one = known[site];
      return one !== undefined && one.seqHere > 0 && there.get(site) !== one.hashThere;
    };
    return new Set(heads.filter(isAstray).map(({ site }) => site));
  }

  /** @param random at least 0 and below 1: a laptop that is closed each evening does not look at the same ones each morning */
  due(
    heads: readonly SiteHead[],
    known: Readonly<Record<string, KnownSite>>,
    random: number,
  ): ReadonlySet<string> {
    const left = heads.filter(({ site }) => !this.#checked.has(site));
    const start = Math.floor(random * left.length);
    const due = new Set<string>();
    let entries = 0;
    for (const { site } of [...left.slice(start), ...left.slice(0, start)]) {
      entries += known[site]?.seqHere ?? 0;
      if (due.size === COPIES_AT_ONCE || (due.size > 0 && entries > ENTRIES_AT_ONCE)) break;
      due.add(site);
    }
    return due;
  }

  noteChecked(site: string): void {
    this.#checked.add(site);
  }
}
