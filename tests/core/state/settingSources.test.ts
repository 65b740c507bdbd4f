import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../main/core/state/entries.ts';
import { applyEntry, initialLedgerState, type LedgerState } from '../../../main/core/state/ledgerState.ts';
import { sourcedSetting } from '../../../main/core/state/sourcedSetting.ts';

const at = (seq: number) => `2026-03-17T09:4${seq}:00.000Z`;

function changed(state: LedgerState, key: string, value: unknown): LedgerState {
  const seq = state.appliedSeq + 1;
  const entry = {
    seq,
    at: at(seq),
    type: 'SETTING_CHANGED',
    provider: null,
    epoch: 0,
    cause: 'USER',
  } as const;
  return applyEntry(state, { ...entry, details: { key, value }, hash: '' } as Entry);
}

const stateAfter = (...changes: readonly [string, unknown][]) =>
  changes.reduce((state, [key, value]) => changed(state, key, value), initialLedgerState);

describe('the source of a setting', () => {
  it('is the default until it is set, and again once it is reset', () => {
    expect(sourcedSetting(initialLedgerState, 'forecast.horizons').source).toEqual({ kind: 'default' });
    const state = stateAfter(['forecast.horizons', 6], ['forecast.horizons', null]);
    expect(sourcedSetting(state, 'forecast.horizons')).toMatchObject({
      value: 4,
      source: { kind: 'default' },
    });
    expect(state.settingSources).toEqual({});
  });

  it('is the entry that set it last, with the name that people signed with then', () => {
    const state = stateAfter(
      ['forecast.horizons', 6],
      ['report.author', 'Amina Diallo'],
      ['failover.threshold', 5],
      ['report.author', 'Jean Baptiste'],
    );
    const sourceOf = (key: string) => sourcedSetting(state, key).source;
    expect(sourceOf('forecast.horizons')).toEqual({ kind: 'set', seq: 1, at: at(1), by: null });
    expect(sourceOf('failover.threshold')).toEqual({ kind: 'set', seq: 3, at: at(3), by: 'Amina Diallo' });
    expect(sourceOf('report.author')).toEqual({ kind: 'set', seq: 4, at: at(4), by: 'Jean Baptiste' });
  });

  it('is not known of values that only a lost part of the journal had set', () => {
    const state = stateAfter(['forecast.horizons', 6], ['failover.threshold', 5]);
    const { datasets, sets, openRun, watches, pause } = state;
    const restored = {
      ...{ datasets, sets, openRun, watches, pause, pin: null, hold: null, records: {} },
      settings: { 'forecast.horizons': 6, 'failover.threshold': 7 },
    };
    const recovered = applyEntry(state, {
      ...{ seq: 9, at: at(9), type: 'RECOVERED', provider: null, epoch: 1, cause: 'RECOVERED', hash: '' },
      details: { what: 'x', quarantined: [], lost: { from: 3, to: 8 }, restored },
    } as never);
    expect(sourcedSetting(recovered, 'forecast.horizons').source).toMatchObject({ seq: 1 });
    expect(sourcedSetting(recovered, 'failover.threshold')).toMatchObject({
      value: 7,
      source: { kind: 'set', seq: null, at: null, by: null },
    });
  });
});
