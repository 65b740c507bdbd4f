import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import type { EntryNumbers } from '../../../main/core/ports/Store.ts';
import type { EntryDraft } from '../../../main/core/state/entries.ts';
import type { LedgerState } from '../../../main/core/state/ledgerState.ts';
import { JournalEvents } from '../../../main/core/team/member/tables/JournalEvents.ts';
import { TableEvents } from '../../../main/core/team/member/tables/tableEvents.ts';
import { countOf } from '../../support/longCounts.ts';
import {
  datasetDraft,
  openTestLedger,
  publishedDraft,
  segmentsOf,
  settingDraft,
  type TestLedger,
} from '../../support/testLedger.ts';

const RUNS = countOf(100, 5_000);

const id = fc.constantFrom('d1', 'd2');
/** What happens to a data folder; a read asks for what came behind the last read, or behind any entry before. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('publish' as const), id }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('import' as const),
      id,
      content: fc.constantFrom('a', 'b', 'c'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'remove', 'restore'), id }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('setting' as const, 'recovered', 'restart') }) },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('read' as const), back: fc.option(fc.nat(30), { nil: null }) }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Draws an entry that can follow the state as it is; null where there is none. */
function draftOf(one: Act, state: LedgerState, n: number): EntryDraft | null {
  const by = { provider: null, epoch: 0, cause: 'USER' } as const;
  switch (one.what) {
    case 'publish':
      return state.datasets.some(({ dataset }) => dataset.id === one.id)
        ? publishedDraft(`run-${n}`, 0, one.id)
        : null;
    case 'import':
      return datasetDraft(one.id, one.content, { name: `${one.id} as of entry ${n}` });
    case 'undo': {
      const row = state.datasets.find(({ dataset }) => dataset.id === one.id);
      if (row === undefined || row.earlier.length === 0) return null;
      const details = { datasetId: one.id, contentHash: row.dataset.contentHash };
      return { type: 'DATASET_IMPORT_UNDONE', ...by, details };
    }
    case 'remove':
    case 'restore': {
      if (!state.datasets.some(({ dataset }) => dataset.id === one.id)) return null;
      return {
        type: 'DATASET_REMOVED',
        ...by,
        details: { datasetId: one.id, isRemoved: one.what === 'remove' },
      };
    }
    case 'recovered': {
      const { datasets, sets, settings } = state;
      const lost = { openRun: null, pin: null, hold: null, records: {}, pause: null, watches: {} };
      const restored = { datasets: [...datasets], sets: [...sets], settings, ...lost };
      return { type: 'RECOVERED', ...by, details: { what: 'x', quarantined: [], lost: null, restored } };
    }
    default:
      return settingDraft('report.author', `author ${n}`);
  }
}

/** What the whole journal says behind an entry, folded from its beginning. */
function wholeBehind({ disk, crypto }: TestLedger, seq: number) {
  const events = new TableEvents();
  const { entries } = verifyJournal(segmentsOf(disk), crypto);
  return entries.flatMap((entry) => events.after(entry)).filter((event) => event.seq > seq);
}

const readerOf = ({ ledger, store, crypto }: TestLedger) =>
  new JournalEvents({ ledger, store, crypto, clock: { breathe: async () => undefined } });

describe('what a journal says for the tables of a team', () => {
  // Fails where a read that begins in the middle does not know what stood before, or tells an entry twice or not at all.
  it('is the same from any entry on as from the beginning, however often it is asked', async () => {
    let reads = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const site = await openTestLedger();
        let reader = readerOf(site);
        let given = 0;
        for (const [n, one] of [...acts, { what: 'read' as const, back: null }].entries()) {
          const { state } = site.ledger;
          if (one.what === 'restart') reader = readerOf(site);
          else if (one.what !== 'read') {
            const draft = draftOf(one, state, n);
            if (draft !== null) await site.commit(draft);
          } else {
            const from = one.back === null ? given : Math.max(0, state.appliedSeq - one.back);
            expect(await reader.behind(from), `behind ${from}`).toEqual(wholeBehind(site, from));
            given = state.appliedSeq;
            reads += 1;
          }
        }
      }),
      { numRuns: RUNS },
    );
    expect(reads).toBeGreaterThan(RUNS);
  });

  it('is read from the entry on that it is asked for, where only sets came; the rest of a long journal once', async () => {
    const site = await openTestLedger();
    const asked: (EntryNumbers | undefined)[] = [];
    const { journal } = site.store;
    const readSegments: typeof journal.readSegments = (numbers) => {
      asked.push(numbers);
      return journal.readSegments(numbers);
    };
    const parts = { ...site, store: { journal: { ...journal, readSegments } } };
    const reader = new JournalEvents({ ...parts, clock: { breathe: async () => undefined } });
    await site.commit(datasetDraft('d1'), publishedDraft('r1', 0, 'd1'), publishedDraft('r2', 0, 'd1'));
    const [first] = await reader.behind(2);
    expect(first).toMatchObject({ seq: 3, row: { runId: 'r2' }, dataset: { name: 'Données de d1' } });
    expect(asked.splice(0)).toEqual([{ from: 3 }]);
    // The name of its dataset at the time of each set, and what an import changes, need what stood before.
    await site.commit(datasetDraft('d1', 'b', { name: 'Another name' }), publishedDraft('r3', 0, 'd1'));
    expect(await reader.behind(2)).toHaveLength(3);
    expect(asked.splice(0)).toEqual([{ from: 3 }, { from: 1 }]);
    await site.commit(datasetDraft('d1', 'c'));
    expect(await reader.behind(5)).toMatchObject([{ seq: 6, change: 'imported' }]);
    expect(asked).toEqual([{ from: 6 }]);
  });
});
