import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainEntry } from '../../../main/core/state/chain.ts';
import type { Entry, EntryDraft } from '../../../main/core/state/entries.ts';
import { applyEntry, foldEntries, initialLedgerState } from '../../../main/core/state/ledgerState.ts';
import { createFakeCrypto } from '../../support/fakeCrypto.ts';
import { acquiredDraft, datasetDraft, publishedDraft, settingDraft } from '../../support/testLedger.ts';

const crypto = createFakeCrypto();

/** Publications between all that looks at them: alerts that are put away, losses, removals. */
const draft = fc.nat({ max: 9 }).chain((n): fc.Arbitrary<EntryDraft> => {
  const published = publishedDraft(`run-${n}`, 1, n % 2 === 0 ? 'haiti' : 'chad');
  const instead = { asked: 'openai' as const, reason: null };
  const base = { provider: null, epoch: 1, cause: 'USER' };
  return fc.constantFrom<EntryDraft>(
    published,
    { ...published, details: { ...published.details, instead } } as EntryDraft,
    acquiredDraft(n + 1),
    datasetDraft('haiti'),
    settingDraft('forecast.horizons', n),
    { ...base, type: 'FAILOVER_DISMISSED', details: { runId: `run-${n}`, datasetId: 'haiti' } },
    { ...base, type: 'DATASET_REMOVED', details: { datasetId: 'haiti', isRemoved: n > 4 } },
    {
      ...base,
      type: 'RECOVERED',
      details: { what: 'a file', quarantined: [], lost: null, restored: null },
    },
  );
});

function chained(drafts: readonly EntryDraft[]): Entry[] {
  let prev = CHAIN_START;
  return drafts.map((one, index) => {
    const { entry } = chainEntry(one, index + 1, '2016-11-02T08:00:00.000Z', prev, crypto);
    prev = entry.hash;
    return entry;
  });
}

describe('the state after many entries', () => {
  it('is the one that they give one after another, wherever it starts', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 30 }), fc.nat({ max: 30 }), (drafts, at) => {
        const entries = chained(drafts);
        const whole = entries.reduce(applyEntry, initialLedgerState);
        expect(foldEntries(entries)).toEqual(whole);
        expect(foldEntries(entries.slice(at), foldEntries(entries.slice(0, at)))).toEqual(whole);
      }),
    );
  });
});
