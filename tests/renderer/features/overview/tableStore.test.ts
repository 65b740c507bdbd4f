import { describe, expect, it } from 'vitest';
import { createTableStore } from '../../../../renderer/features/overview/tableStore.ts';

/** The session of a window, as a page sees it. */
function session(content: Record<string, string> = {}) {
  return {
    content,
    getItem: (name: string) => content[name] ?? null,
    setItem: (name: string, text: string) => {
      content[name] = text;
    },
  };
}

describe('how the overview is sorted and filtered', () => {
  it('is kept over a reload, the filter for its own dataset', () => {
    const texts = session();
    const before = createTableStore(texts).getState();
    before.sortBy('name');
    before.filter('haiti', 'Ou');
    const after = createTableStore(texts).getState();
    expect(after.sorting).toEqual({ key: 'name', isDescending: false });
    expect(after.filters).toEqual({ haiti: 'Ou' });
  });

  it.each(['no JSON', '{"sorting":{"key":"colour","isDescending":true},"filters":{}}', '[]', 'null'])(
    'is the usual one where %s was kept',
    (text) => {
      const texts = session();
      createTableStore(texts).getState().sortBy('name');
      const [name] = Object.keys(texts.content);
      const state = createTableStore(session({ [name!]: text })).getState();
      expect(state.sorting).toEqual({ key: 'urgency', isDescending: true });
      expect(state.filters).toEqual({});
    },
  );

  it('is kept in memory where the browser refuses', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    const store = createTableStore({ getItem: refuse, setItem: refuse });
    store.getState().sortBy('level');
    expect(store.getState().sorting.key).toBe('level');
  });
});
