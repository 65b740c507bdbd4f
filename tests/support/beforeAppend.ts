import type { Store } from '../../main/core/ports/Store.ts';

/** The store, with something done before its journal is given lines; what it throws is what the append fails with. */
export function beforeAppend(store: Store, act: (lines: readonly string[]) => void): Store {
  const { journal } = store;
  return {
    ...store,
    journal: {
      readSegments: () => journal.readSegments(),
      append(segment, lines) {
        act(lines);
        return journal.append(segment, lines);
      },
      dropTail: (segment) => journal.dropTail(segment),
      quarantine: (segment, keepLines) => journal.quarantine(segment, keepLines),
    },
  };
}
