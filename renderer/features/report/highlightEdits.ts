/** Highlights as people change them: pure, on the draft that is kept. */
import type { HighlightEdit, ReportDraft } from '../../../shared/report/reportDraft.ts';
import type { Highlight } from '../../../shared/report/sitrepSchema.ts';

function without({ highlights }: ReportDraft, id: string): HighlightEdit[] {
  return highlights.filter((edit) => edit.id !== id);
}

function withEdit(draft: ReportDraft, edit: HighlightEdit): ReportDraft {
  const at = draft.highlights.findIndex(({ id }) => id === edit.id);
  if (at === -1) return { ...draft, highlights: [...draft.highlights, edit] };
  return { ...draft, highlights: draft.highlights.map((one, i) => (i === at ? edit : one)) };
}

/** The text of a highlight changed; back to what the numbers say where it is the same again. */
export function edited(draft: ReportDraft, { id, origin, auto }: Highlight, text: string): ReportDraft {
  if (origin === 'added') return withEdit(draft, { change: 'added', id, text });
  if (text === auto) return { ...draft, highlights: without(draft, id) };
  return withEdit(draft, { change: 'edited', id, text, auto: auto ?? '' });
}

/** A sentence of the numbers is remembered as taken out; one of the user's own is gone. */
export function removed(draft: ReportDraft, { id, origin }: Highlight): ReportDraft {
  return origin === 'added'
    ? { ...draft, highlights: without(draft, id) }
    : withEdit(draft, { change: 'removed', id });
}

/** As the numbers say it. */
export function restored(draft: ReportDraft, { id }: Highlight): ReportDraft {
  return { ...draft, highlights: without(draft, id) };
}

/** One more, of the user's own; empty at first. */
export function added(draft: ReportDraft): ReportDraft {
  const numbers = draft.highlights.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return withEdit(draft, { change: 'added', id: `own-${Math.max(0, ...numbers) + 1}`, text: '' });
}

/** What is typed stands before the report is made anew. */
export function textOf(draft: ReportDraft, { id, text }: Highlight): string {
  const edit = draft.highlights.find((one) => one.id === id);
  return edit === undefined || edit.change === 'removed' ? text : edit.text;
}
