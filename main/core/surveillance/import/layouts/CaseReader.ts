import type { DetectedMapping } from '../detectMapping.ts';
import type { Column } from '../table/Column.ts';
import { deathTexts, discardedTexts, namesClass } from './personLists.ts';

/** What rows say about cases: whether they are any, and in a list of persons whether one died. */
export class CaseReader {
  readonly classes = new Map<string, number>();
  readonly #outcome: Column | null;
  readonly #died: ReadonlySet<string>;
  readonly #class: Column | null;
  readonly #discarded: ReadonlySet<string>;
  readonly #mapping: DetectedMapping;

  constructor(mapping: DetectedMapping) {
    this.#mapping = mapping;
    this.#outcome = mapping.outcome?.column ?? null;
    this.#died = mapping.outcome === null ? new Set() : deathTexts(mapping.outcome);
    this.#class = mapping.classification?.column ?? null;
    this.#discarded = mapping.classification === null ? new Set() : discardedTexts(mapping.classification);
  }

  hasDied(row: number): boolean {
    return this.#outcome !== null && this.#died.has(this.#outcome.text(row));
  }

  isDiscarded(row: number): boolean {
    return this.#class !== null && this.#discarded.has(this.#class.text(row));
  }

  /** Fills `classes`. */
  count(): void {
    for (const [text, times] of this.#mapping.classification?.texts ?? []) {
      if (this.#discarded.has(text)) continue;
      // Only words for classes are repeated: any other text may be a remark about a person.
      const label = namesClass(text) ? text : 'other';
      this.classes.set(label, (this.classes.get(label) ?? 0) + times);
    }
  }
}
