/** Sentences that the numbers give, with what people made of them. */
import type { HighlightEdit } from '../../../shared/report/reportDraft.ts';
import type { Highlight } from '../../../shared/report/sitrepSchema.ts';

/** A sentence from the numbers; `id` says what it is about, so that an edit stays with it when they change. */
export interface AutoHighlight {
  id: string;
  text: string;
}

/** @returns the sentences as the report shows them, own ones last, and those that were taken out */
export function editedHighlights(
  auto: readonly AutoHighlight[],
  edits: readonly HighlightEdit[],
): { shown: Highlight[]; removed: Highlight[] } {
  const removedIds = new Set(edits.flatMap((edit) => (edit.change === 'removed' ? edit.id : [])));
  const rewritten = new Map(
    edits.flatMap((edit) => (edit.change === 'edited' ? [[edit.id, edit] as const] : [])),
  );
  const fromNumbers = auto.map(({ id, text }): Highlight => {
    const edit = rewritten.get(id);
    if (edit === undefined) return { id, text, origin: 'auto', auto: text, isOutdated: false };
    return { id, text: edit.text, origin: 'edited', auto: text, isOutdated: edit.auto !== text };
  });
  const ids = new Set(auto.map(({ id }) => id));
  const orphans = [...rewritten.values()]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, text }): Highlight => ({ id, text, origin: 'edited', auto: null, isOutdated: true }));
  const own = edits.flatMap((edit): Highlight[] =>
    edit.change === 'added'
      ? [{ id: edit.id, text: edit.text, origin: 'added', auto: null, isOutdated: false }]
      : [],
  );
  const isRemoved = ({ id }: Highlight) => removedIds.has(id);
  const all = [...fromNumbers, ...orphans, ...own].filter(({ text }) => text.trim() !== '');
  return { shown: all.filter((one) => !isRemoved(one)), removed: all.filter(isRemoved) };
}
