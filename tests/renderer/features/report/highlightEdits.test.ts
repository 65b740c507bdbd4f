import { describe, expect, it } from 'vitest';
import {
  added,
  edited,
  removed,
  restored,
  textOf,
} from '../../../../renderer/features/report/highlightEdits.ts';
import { emptyDraft } from '../../../../shared/report/reportDraft.ts';
import type { Highlight } from '../../../../shared/report/sitrepSchema.ts';

const auto: Highlight = {
  id: 'above',
  text: '3 of 14.',
  origin: 'auto',
  auto: '3 of 14.',
  isOutdated: false,
};
const own: Highlight = {
  id: 'own-1',
  text: 'A team is there.',
  origin: 'added',
  auto: null,
  isOutdated: false,
};

describe('highlights of the report', () => {
  it('keep what the numbers said beside what a person made of it', () => {
    const draft = edited(emptyDraft, auto, '3 of 14, all in the north.');
    expect(draft.highlights).toEqual([
      { change: 'edited', id: 'above', text: '3 of 14, all in the north.', auto: '3 of 14.' },
    ]);
    expect(textOf(draft, auto)).toBe('3 of 14, all in the north.');
  });

  it('are the numbers’ own again where the text is the same again, or put back', () => {
    const draft = edited(emptyDraft, auto, 'other');
    expect(edited(draft, auto, '3 of 14.').highlights).toEqual([]);
    expect(restored(draft, auto).highlights).toEqual([]);
  });

  it('are remembered as taken out where the numbers would say them again; a person’s own are gone', () => {
    expect(removed(emptyDraft, auto).highlights).toEqual([{ change: 'removed', id: 'above' }]);
    const withOwn = edited(added(emptyDraft), own, own.text);
    expect(withOwn.highlights).toEqual([{ change: 'added', id: 'own-1', text: 'A team is there.' }]);
    expect(removed(withOwn, own).highlights).toEqual([]);
  });

  it('that are added get a number that no other one has', () => {
    const three = added(added(added(emptyDraft)));
    const without = removed(three, { ...own, id: 'own-2' });
    expect(added(without).highlights.map(({ id }) => id)).toEqual(['own-1', 'own-3', 'own-4']);
  });
});
